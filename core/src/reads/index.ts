export * from './read.ts'
