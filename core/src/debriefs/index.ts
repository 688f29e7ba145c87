export * from './debrief.ts'
