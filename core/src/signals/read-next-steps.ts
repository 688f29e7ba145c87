import type { PromiseKind } from '../debriefs/index.ts'
export const nextStepsGrades = ['specific', 'vague', 'neither'] as const
export type NextStepsGrade = (typeof nextStepsGrades)[number]
export type NextSteps = { grade: NextStepsGrade; no: boolean; promise: PromiseKind | null; promisedBy: string | null }
export function readNextSteps(_words: string, _on: number | undefined): NextSteps {
  return { grade: 'neither', no: false, promise: null, promisedBy: null }
}
