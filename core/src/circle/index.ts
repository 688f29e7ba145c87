export * from './draft-ask.ts'
export * from './need.ts'
export * from './suggest-helpers.ts'
