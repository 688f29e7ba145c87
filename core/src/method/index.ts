export * from './articles.ts'
export * from './list-rules.ts'
export * from './rule.ts'
