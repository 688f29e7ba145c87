export * from './hint.ts'
export * from './list-offers.ts'
