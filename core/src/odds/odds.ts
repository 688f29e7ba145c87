import { z } from 'zod'
import { routes, stages } from '../opportunities/index.ts'
import { grades } from '../signals/index.ts'
import { roundNames } from './start.ts'

const chance = z.number().min(0).max(1)
const points = { low: chance, middle: chance, high: chance }

/** One step of a funnel, labelled for what it is. */
export const funnelStep = z.object({
  /** The stage that was reached. */
  stage: z.enum(stages),
  label: z.string(),
  /** A share from 0 to 1 of those who reached `from`; low and high equal it where no range is stated. */
  value: chance,
  low: chance,
  high: chance,
  source: z.string(),
  year: z.number().int().nullable(),
  /** How far it can be trusted; own counts have their range instead. */
  grade: z.enum(grades).nullable(),
  from: z.enum(stages),
  route: z.enum(routes).nullable(),
})
export type FunnelStep = z.infer<typeof funnelStep>

/** The chances of a search, as `contract.md` says. */
export const odds = z.object({
  /** The chance of at least one offer by the end of each week; `middle` is the median, `chance` the mean. */
  byWeek: z.array(z.object({ week: z.number().int(), ...points, chance })),
  /** Within the weeks asked. */
  expectedOffers: z.number().min(0),
  /** The chances of no offer, of exactly one, and of a choice among several, by then. */
  offers: z.object({ none: chance, one: chance, several: chance }),
  /** The chance that `needed` is about. */
  target: chance,
  needed: z.object({
    /** Applications a week at today's mix. */
    perWeek: z.number().nullable(),
    /** The share of warm ones at today's total. */
    warmShare: chance.nullable(),
  }),
  /** The rates that the forecast goes by: where everybody starts, moved by the own history. */
  rates: z.array(z.object({ of: z.enum([...routes, ...roundNames] as const), ...points, mean: chance })),
  article: z.array(funnelStep),
  published: z.array(funnelStep),
  own: z.array(funnelStep.extend({ reached: z.number(), passed: z.number() })),
})
export type Odds = z.infer<typeof odds>
