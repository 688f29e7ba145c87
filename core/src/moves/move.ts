import { z } from 'zod'
import { instant } from '../shared/index.ts'

export const moveNames = [
  'thank-you',
  'stand-out',
  'value-item',
  'ask-for-news',
  'gracious-thanks',
  'invite',
  'thank-for-accepting',
  'check-in',
  'debrief',
  'prepare',
  'answer-offer',
  'elsewhere',
  'nothing-more',
  'first-step',
  'note-evening',
  'follow-up',
] as const
export type MoveName = (typeof moveNames)[number]

/** `gift` and `ask` go to someone; `action` is one of the four of S4.5; `own` sends nothing. */
export const moveTypes = ['gift', 'ask', 'own', 'action'] as const

const named = z.object({ id: z.string(), name: z.string() })

/** One next thing to do. The id is made of rule, opportunity, person and occasion, so it is the same each time it is derived. */
export const move = z.object({
  id: z.string().max(200),
  move: z.enum(moveNames),
  type: z.enum(moveTypes),
  opportunity: named.nullable(),
  person: named.nullable(),
  interviewId: z.string().nullable(),
  dueAt: instant,
  because: z.string(),
  basis: z.string(),
  blockedBy: z.string().nullable(),
})
export type Move = z.infer<typeof move>

/** What a person said of a move: done, not before a date, or never. */
export const decision = z.object({
  moveId: z.string().max(200),
  decision: z.enum(['done', 'not-now', 'never']),
  /** With `not-now`: it comes back at this instant. */
  until: instant.nullable(),
  at: instant,
})
export type Decision = z.infer<typeof decision>
