import type { Debrief, Interpretation } from '../debriefs/index.ts'
import { instantToDay } from '../shared/index.ts'
import { gradeConcerns } from './grade-concerns.ts'
import { readNextSteps } from './read-next-steps.ts'

export type Reading = Pick<Interpretation, 'personId' | 'field' | 'value' | 'quote'>

/** What we make of the words of a debrief, each beside its quote, for a hand to correct. */
export function interpretWords(
  { talk, people }: Pick<Debrief, 'talk' | 'people'>,
  { at, zone }: { at: string; zone: string },
): Reading[] {
  const readings: Reading[] = []
  const quote = talk.nextStepsWords.trim()
  if (quote) {
    const { grade, promise, promisedBy } = readNextSteps(quote, instantToDay(at, zone))
    readings.push({ personId: null, field: 'next-steps', value: grade, quote })
    readings.push({ personId: null, field: 'promise', value: talk.promise ?? promise, quote })
    readings.push({ personId: null, field: 'promised-by', value: talk.promisedBy ?? promisedBy, quote })
  }
  for (const { personId, concernsWords } of people) {
    const said = concernsWords.trim()
    if (said) readings.push({ personId, field: 'concerns', value: gradeConcerns(said) ?? null, quote: said })
  }
  return readings
}
