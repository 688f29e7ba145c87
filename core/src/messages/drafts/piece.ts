/** How a piece of notes can stand in a sentence: after "about", after "that", after "to", between quotation marks, or behind a colon. */
export type Form = 'noun' | 'clause' | 'doing' | 'speech' | 'loose'
/** A few words of the talk, ready to be put into a sentence. */
export type Piece = { form: Form; text: string }

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
