export * from './candidate.ts'
export * from './write-signature.ts'
