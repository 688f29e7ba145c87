import { z } from 'zod'
import { profile } from '../profiles/index.ts'
import { zoneName } from '../shared/index.ts'

export const linkKinds = ['resume', 'portfolio', 'blog', 'profile', 'other'] as const
export const candidateLink = z.object({
  kind: z.enum(linkKinds),
  url: z.url({ protocol: /^https?$/ }),
  label: z.string().max(200).nullable(),
})

/** The user: who is looking, where the clock and the holidays come from, and what stands under each text. */
export const candidate = z.object({
  name: z.string().max(200),
  zone: zoneName,
  /** ISO 3166-1 alpha-2, for holidays; null: no holidays. */
  country: z.string().length(2).nullable(),
  /** The region as `date-holidays` names it, such as `BY` or `CA`. */
  region: z.string().max(20).nullable(),
  /** ISO 4217. */
  currency: z.string().length(3).nullable(),
  links: z.array(candidateLink).max(20),
  signature: z.string().max(2000),
  /** S1.13: the one sentence that the person who decides may hear; at most 40 words. */
  valueLine: z.string().max(400),
  /** S2.2: what a week of going out may cost, in cents and in hours. */
  goingOut: z.object({ cents: z.number().int().min(0).max(100_000_000), hours: z.number().min(0).max(168) }).nullable(),
  /** The user's own resume as read. */
  profile: profile.nullable(),
})
export type Candidate = z.infer<typeof candidate>
