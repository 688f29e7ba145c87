export * from './find-skills.ts'
export * from './read-skills.ts'
export * from './skill.ts'
export * from './stem-word.ts'
