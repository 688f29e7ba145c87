import { z } from 'zod'
import { groundKinds } from './facet.ts'

/** Prepared answers that an opener can ride on. */
export const rides = ['about-yourself', 'why-here', 'outside-work', 'challenge', 'strength', 'growth'] as const
export type Ride = (typeof rides)[number]

/** Three beats, as notes for the talk and never as lines to recite: mine first, then lightly what was noticed, then a question. */
export const beats = z.object({ mine: z.string(), noticed: z.string(), question: z.string() })
export const opener = beats.extend({ ridesOn: z.enum(rides), ridesOnSays: z.string() })
export type Opener = z.infer<typeof opener>

export const shared = z.object({
  kind: z.enum(groundKinds),
  label: z.string(),
  mine: z.string(),
  theirs: z.string(),
  rarity: z.number().min(0).max(1),
  /** Rarity times how near such a thing is to the person; the list is in its order. */
  weight: z.number(),
  /** The same years at one school or employer: "2014 to 2016". */
  together: z.string().nullable(),
  /** What is not sure about it, in a sentence. */
  doubt: z.string().nullable(),
  opener: beats,
  openers: z.array(opener),
})
export type Shared = z.infer<typeof shared>

export const leftOut = z.object({ label: z.string(), because: z.enum(['shared skill', 'sensitive', 'too common', 'work topic']) })
export type LeftOut = z.infer<typeof leftOut>

export const ground = z.object({ shared: z.array(shared), leftOut: z.array(leftOut) })
export type Ground = z.infer<typeof ground>
