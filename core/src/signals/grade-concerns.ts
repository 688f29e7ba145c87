export const concernsGrades = ['praise', 'objection', 'evasive', 'none'] as const
export type ConcernsGrade = (typeof concernsGrades)[number]
export function gradeConcerns(words: string): ConcernsGrade | undefined {
  return words ? undefined : undefined
}
