export * from './ask.ts'
export * from './split-asks.ts'
