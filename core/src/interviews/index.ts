export * from './interview.ts'
