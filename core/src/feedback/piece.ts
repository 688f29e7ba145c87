import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

/** How it came: the debrief of that night, a tap in the room, entered by hand, or pasted from a mail. */
export const feedbackSources = ['debrief', 'room', 'hand', 'mail'] as const
/** Which question of the debrief it answers. `liked-but` is the user's own guess and nobody's voice. */
export const feedbackFields = ['improve', 'concerns', 'liked-but'] as const
export const verdicts = ['punch-up', 'next-focus', 'let-go'] as const
export type Verdict = (typeof verdicts)[number]

export const feedbackFieldsByHand = z.object({
  words: z.string().trim().min(1, 'Write down what they said.').max(20_000),
  personId: idOf('person').nullable(),
  /** Who it was, for someone who is not on the list of people. */
  name: z.string().trim().max(300),
  opportunityId: idOf('opportunity').nullable(),
  interviewId: idOf('interview').nullable(),
  saidOn: localDate,
})

/** What somebody said would help, word for word. */
export const feedbackPiece = feedbackFieldsByHand.extend({
  id: idOf('feedback'),
  source: z.enum(feedbackSources),
  field: z.enum(feedbackFields).nullable(),
  debriefId: idOf('debrief').nullable(),
  at: instant,
})
export type FeedbackPiece = z.infer<typeof feedbackPiece>

/** What a hand made of some of the words; it stands over our own reading for good. */
export const keptAsk = z.object({
  id: idOf('ask'),
  feedbackId: idOf('feedback'),
  label: z.string().trim().min(1, 'Say in a few words what they would like to see.').max(200),
  quote: z.string().max(20_000),
  less: z.boolean(),
  verdict: z.enum(verdicts).nullable(),
  /** The line of the resume that a hand chose, word for word. */
  line: z.string().max(2000).nullable(),
  /** The item of the list that a hand put it under. */
  itemId: idOf('item').nullable(),
  /** It is no ask at all. */
  removed: z.boolean(),
  at: instant,
})
export type KeptAsk = z.infer<typeof keptAsk>
