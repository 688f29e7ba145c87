export * from './document.ts'
export * from './records.ts'
