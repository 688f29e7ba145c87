export { type Blank, draftScripts, findBlanks, type Script, scriptToGiven } from './draft-scripts.ts'
export type { Known } from './list-parts.ts'
export * from './pace.ts'
export * from './video.ts'
