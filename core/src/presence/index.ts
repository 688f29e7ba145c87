export * from './list-searches.ts'
export * from './presence.ts'
export * from './when-to-look.ts'
