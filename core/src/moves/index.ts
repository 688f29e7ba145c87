export * from './move.ts'
