import { noTalk, type Which } from './past-talk.ts'

type Recall = App.Actions['debriefs.recall']['input']

/** An old talk as its form holds it. */
export interface NewPast {
  which: Which
  on: string | null
  round: NonNullable<Recall['past']['round']> | null
  answer: Recall['answer'] | null
  gut: number | null
  notes: string
}

export const newPast = (): NewPast => ({ which: noTalk(), on: null, round: null, answer: null, gut: null, notes: '' })
