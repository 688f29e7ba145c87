import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'

export const targetKinds = ['five-years', 'watched'] as const

/** A job to grow towards: the one wanted in five years, or a role that somebody hinted at. */
export const target = z.object({
  id: idOf('target'),
  kind: z.enum(targetKinds),
  title: z.string().trim().min(1, 'Give the job a name.').max(200),
  /** The hint that it came from. */
  hintId: idOf('hint').nullable(),
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
