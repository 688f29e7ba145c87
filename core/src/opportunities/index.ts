export * from './advance-stage.ts'
export * from './opportunity.ts'
