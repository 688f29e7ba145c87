import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'

export const targetKinds = ['five-years', 'watched'] as const

/** What a job wants, written down by others, such as an occupation of a pack: each skill with its weight. */
export const description = z.object({
  by: z.string().trim().min(1, 'Say where the description comes from.').max(300),
  wanted: z.array(z.object({ skill: z.string().trim().min(1).max(200), importance: z.number().min(0).max(1) })).max(300),
})
export type Description = z.infer<typeof description>
export type WantedSkill = Description['wanted'][number]

/** A job to grow towards: the one wanted in five years, or a role that somebody hinted at. */
export const target = z.object({
  id: idOf('target'),
  kind: z.enum(targetKinds),
  title: z.string().trim().min(1, 'Give the job a name.').max(200),
  /** The hint that it came from. */
  hintId: idOf('hint').nullable(),
  /** Beside the postings that the user brings. */
  described: description.nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Target = z.infer<typeof target>

/** A posting that the user brought to describe it. */
export const targetPosting = z.object({
  id: idOf('posting'),
  targetId: idOf('target'),
  title: z.string().trim().max(300),
  text: z.string().trim().min(1, 'Paste the words of the posting.').max(100_000),
  at: instant,
})
export type TargetPosting = z.infer<typeof targetPosting>
