export * from './profile.ts'
export * from './read-table.ts'
export * from './read-written-date.ts'
