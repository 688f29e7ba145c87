export * from './find-pairs.ts'
export * from './normal-names.ts'
export * from './person.ts'
export * from './read-connections.ts'
