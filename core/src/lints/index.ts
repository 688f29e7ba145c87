export { checkMessage } from './check-message.ts'
export * from './lint.ts'
export { type ContextInput, contextInput, contextToGiven } from './read-context.ts'
export type { Given } from './rule.ts'
