export type Shown = App.Actions['marks.pin']['output']
export type Pin = Shown['pins'][number]
export type Line = Shown['lines'][number]
