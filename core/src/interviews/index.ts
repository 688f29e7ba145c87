export * from './interview.ts'
export * from './invite.ts'
export * from './plain-words.ts'
export * from './read-invites.ts'
