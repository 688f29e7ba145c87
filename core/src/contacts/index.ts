export * from './contact.ts'
export * from './count-budget.ts'
export * from './match-answers.ts'
