import { z } from 'zod'
import { routes, stages } from '../opportunities/index.ts'
import { mostPerWeek, mostWeeks, usualTarget, usualWeeks } from './start.ts'
import { askFor } from './words.ts'

const mostOpen = 2000
const mostCounted = 100_000

const openStages = stages.filter((stage) => stage !== 'found')
/** The rounds of a debrief count with the stage in which they fall. */
const roundKeys = ['screen', 'first', 'interview', 'second', 'final'] as const

const share = z.number({ error: askFor.chance }).min(0, { error: askFor.chance }).max(1, { error: askFor.chance })
const points = z
  .object({ low: share.nullish(), middle: share.nullish(), high: share.nullish() }, { error: askFor.chance })
  .refine(({ low, middle, high }) => middle != null || (low != null && high != null), { error: askFor.chanceParts })
  .refine(({ low, middle, high }) => inOrder([low, middle, high]), { error: askFor.chanceOrder })

const inOrder = (given: (number | null | undefined)[]) => {
  const known = given.filter((point) => point != null)
  return known.every((point, at) => at === 0 || point >= known[at - 1]!)
}

const decision = askFor.decision(mostWeeks)
const openOne = z.object(
  {
    stage: z.enum(openStages, { error: askFor.stage(openStages) }).nullish(),
    route: z.enum(routes, { error: askFor.route(routes) }).nullish(),
    chance: z
      .unknown()
      .transform((given, context) => {
        if (given === undefined || given === null) return null
        const read = (typeof given === 'number' ? share : points).safeParse(given)
        if (read.success) return read.data
        for (const { message } of read.error.issues.slice(0, 1)) context.addIssue({ code: 'custom', message })
        return z.NEVER
      })
      .optional(),
    weeksToDecision: z
      .number({ error: decision })
      .int({ error: decision })
      .min(1, { error: decision })
      .max(mostWeeks, { error: decision })
      .nullish(),
  },
  { error: askFor.opportunity },
)

const rateOf = (route: string) => {
  const error = askFor.rate(route, mostPerWeek)
  return z.number({ error }).min(0, { error }).max(mostPerWeek, { error }).nullish()
}
const countsOf = <A extends string, B extends string>(counted: A, passed: B) => {
  const error = ({ path }: { path?: PropertyKey[] }) => `“${String(path?.at(-1) ?? counted)}” ${askFor.counts(counted, passed)}`
  const count = z.number({ error }).min(0, { error }).max(mostCounted, { error }).nullish()
  return z
    .object({ [counted]: count, [passed]: count } as Record<A | B, typeof count>, { error })
    .refine(
      (given) => ((given as Record<string, number>)[passed] ?? 0) <= Math.max(0, (given as Record<string, number>)[counted] ?? 0),
      {
        error: askFor.tooMany(counted, passed),
      },
    )
    .nullish()
}
const ofRoute = countsOf('applied', 'conversations')
const ofRound = countsOf('reached', 'passed')
const each = <K extends string, S>(keys: readonly K[], schema: (key: K) => S) =>
  Object.fromEntries(keys.map((key) => [key, schema(key)])) as Record<K, S>

/** A search as `odds forecast` takes it: everything may be missing or null. */
export const search = z.object(
  {
    open: z
      .array(openOne, { error: askFor.open(mostOpen) })
      .max(mostOpen, { error: askFor.open(mostOpen) })
      .nullish(),
    perWeek: z.strictObject(each(routes, rateOf), { error: askFor.perWeek(routes) }).nullish(),
    history: z
      .strictObject(
        {
          ...each(routes, () => ofRoute),
          rounds: z
            .strictObject(
              each(roundKeys, () => ofRound),
              { error: askFor.rounds(roundKeys) },
            )
            .nullish(),
        },
        { error: askFor.history },
      )
      .nullish(),
    weeks: z
      .number({ error: askFor.weeks(mostWeeks) })
      .int({ error: askFor.weeks(mostWeeks) })
      .min(1, { error: askFor.weeks(mostWeeks) })
      .max(mostWeeks, { error: askFor.weeks(mostWeeks) })
      .nullish()
      .transform((weeks) => weeks ?? usualWeeks),
    target: z
      .number({ error: askFor.target })
      .min(0, { error: askFor.target })
      .max(1, { error: askFor.target })
      .nullish()
      .transform((target) => target ?? usualTarget),
  },
  { error: askFor.search },
)
export type Search = z.output<typeof search>
/** The same as someone writes it down. */
export type LooseSearch = z.input<typeof search>
export type OpenOne = NonNullable<Search['open']>[number]
