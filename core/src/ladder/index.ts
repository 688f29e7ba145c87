export * from './climb-ladder.ts'
export * from './evidence.ts'
export * from './know-anyone.ts'
export * from './tie.ts'
