export type { Action, Context, FileInput, KeptInput, KnownInput, MarkToDraw, Ports, Who } from './action.ts'
export { performAction } from './perform-action.ts'
export { type ActionInput, type ActionName, type ActionOutput, actions, findAction } from './registry.ts'
