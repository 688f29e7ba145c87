export * from './fit-budget.ts'
export { askAbout, type Limits, mostOutings, type Outing, type OutingInput, outingInput, readOuting } from './outing.ts'
export { askFor as askForOuting, sayHours, sayMoney } from './words.ts'
export type { Model, Solved } from './write-model.ts'
