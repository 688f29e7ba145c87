export * from './count-streak.ts'
export * from './entry.ts'
export * from './suggest-line.ts'
export * from './suggest-wording.ts'
