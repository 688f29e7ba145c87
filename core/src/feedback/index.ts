export * from './ask.ts'
export * from './piece.ts'
export * from './read-asks.ts'
export * from './split-asks.ts'
