export * from './ids.ts'
export * from './problem.ts'
export * from './times.ts'
export * from './working-days.ts'
