import { checkMessage, type Given, type Lint, type Verdict } from '@standout/core/lints'
import type { Find } from './find-order.ts'
import { toFinds } from './list-finds.ts'

export interface Ask {
  subject: string
  text: string
  given: Given
}
export interface Told {
  verdict: Omit<Verdict, 'problems'>
  finds: Find[]
  /** What was found in the subject line: only what would be wrong in any line. */
  subject: Lint[]
}

const worker = globalThis as unknown as {
  onmessage: (event: { data: Ask }) => void
  postMessage: (told: Told) => void
}
const ofSubjects = new Set(['pressure', 'asks', 'attitude', 'names'])

function checkSubject(subject: string, { kind: _, ...given }: Given): Lint[] {
  return subject.trim() ? checkMessage(subject, given).problems.filter(({ family }) => ofSubjects.has(family)) : []
}

worker.onmessage = ({ data: { subject, text, given } }) => {
  const { problems, ...verdict } = checkMessage(text, given)
  worker.postMessage({ verdict, finds: toFinds(problems, { text, given }), subject: checkSubject(subject, given) })
}
