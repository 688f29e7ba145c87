/** A stretch of the message, in UTF-16 units. */
export type Span = { start: number; end: number }
