import { checkMessage, type Given, type Lint, type Verdict } from '@standout/core/lints'

export interface Asked {
  id: number
  subject: string
  text: string
  given: Given
}
export interface Told {
  id: number
  verdict: Verdict
  /** What was found in the subject line: only what would be wrong in any line. */
  subject: Lint[]
}

const worker = globalThis as unknown as {
  onmessage: (event: { data: Asked }) => void
  postMessage: (told: Told) => void
}
const ofSubjects = new Set(['pressure', 'asks', 'attitude', 'names'])

function checkSubject(subject: string, { kind: _, ...given }: Given): Lint[] {
  return subject.trim() ? checkMessage(subject, given).problems.filter(({ family }) => ofSubjects.has(family)) : []
}

worker.onmessage = ({ data: { id, subject, text, given } }) =>
  worker.postMessage({ id, verdict: checkMessage(text, given), subject: checkSubject(subject, given) })
