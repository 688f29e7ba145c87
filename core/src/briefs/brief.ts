import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'

const most = { error: 'One point of a brief holds at most 1,000 characters. Cut it into two.' }
const words = z.string().max(1000, most)
const lines = z.array(words).max(12, { error: 'A section of a brief holds at most 12 points. Take one out first.' })

/** One thing that was understood, with the words of the notes that it comes from. */
export const briefPoint = z.object({ text: words, quote: z.string().max(20_000).nullable() })
export type BriefPoint = z.infer<typeof briefPoint>

export const briefIdea = z.object({ idea: words, cost: words, risk: words })
export type BriefIdea = z.infer<typeof briefIdea>

export const periods = ['days30', 'days60', 'days90'] as const
export type Period = (typeof periods)[number]

/** What a person writes: five sections. Blanks that only they can fill stand as `[[hint]]`. */
export const briefContent = z.object({
  title: z.string().max(200, { error: 'The title of a brief holds at most 200 characters.' }),
  understood: z.array(briefPoint).max(12, { error: 'A section of a brief holds at most 12 points. Take one out first.' }),
  first: lines,
  ideas: z.array(briefIdea).max(10, { error: 'A brief holds at most 10 ideas. The best three are enough.' }),
  plan: z.object({ days30: lines, days60: lines, days90: lines }),
  questions: lines,
})
export type BriefContent = z.infer<typeof briefContent>

/** A page of perspective on the work to be done (S0.10): always a draft, and each revision is a new gift. */
export const brief = briefContent.extend({
  id: idOf('brief'),
  opportunityId: idOf('opportunity'),
  /** The latest talk that it was drawn from. */
  interviewId: idOf('interview').nullable(),
  /** Who gets it. */
  personId: idOf('person').nullable(),
  status: z.enum(['draft']),
  revision: z.number().int().min(1),
  version: z.number().int().min(1),
  /** The debriefs that it was drawn from, oldest first. */
  talks: z.array(idOf('debrief')),
  /** What was proposed once, by its mark: what was taken out or rewritten is never proposed again. */
  offered: z.array(z.string()),
  /** Of the last save: the same one sent twice counts once. */
  savedKey: z.string().nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Brief = z.infer<typeof brief>
