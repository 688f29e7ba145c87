export * from './clipping.ts'
export * from './find-blanks.ts'
export * from './kinds.ts'
export * from './message.ts'
