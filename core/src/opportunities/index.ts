export * from './opportunity.ts'
