export type Shown = App.Actions['marks.pin']['output']
export type Pin = Shown['pins'][number]
export type Line = Shown['lines'][number]

/** By this a mark is known when a decision moves it to another line, or its ask gets an id of its own. */
export const nameOf = ({ quote, who, saidOn }: Pin) => [quote, who, saidOn].join('|')
