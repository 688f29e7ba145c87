export * from './contact.ts'
export * from './count-budget.ts'
