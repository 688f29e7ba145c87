export { draftMessages } from './draft-messages.ts'
export type { Judge, Occasion } from './occasion.ts'
