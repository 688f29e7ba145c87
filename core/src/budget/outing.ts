import { z } from 'zod'
import { toInstant } from '../shared/index.ts'
import { askFor } from './words.ts'

export const mostOutings = 1000

const amount = (field: string, most: number) => {
  const error = askFor.amount(field, most)
  return z.number({ error }).min(0, { error }).max(most, { error }).nullish()
}
const moment = (field: string) => {
  const error = askFor.moment(field)
  return (
    z
      .string({ error })
      .trim()
      .max(40, { error })
      .regex(/^[12]\d{3}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|z|[+-]\d\d(:?\d\d)?)?$/, { error })
      // With an offset, a 30 February would pass as 2 March.
      .refine((text) => [text, text.slice(0, 16)].every((part) => !Number.isNaN(toInstant(part, 'UTC'))), { error })
  )
}
const yesNo = (field: string) => z.boolean({ error: askFor.yesNo(field) }).nullish()

const costKinds = ['transport', 'entry', 'drinks', 'food'] as const
/** A cost that is passed over would make the sum wrong, so one that is not known is asked about. */
const cost = z
  .looseObject(
    {
      transport: amount('cost.transport', 1e6),
      entry: amount('cost.entry', 1e6),
      drinks: amount('cost.drinks', 1e6),
      food: amount('cost.food', 1e6),
    },
    { error: askFor.cost },
  )
  .superRefine((given, context) => {
    const known: readonly string[] = costKinds
    const [unknown] =
      Object.entries(given).find(([kind, of]) => typeof of === 'number' && of !== 0 && !known.includes(kind)) ?? []
    if (unknown) context.addIssue({ code: 'custom', message: askFor.unknownCost(unknown) })
  })
  .nullish()

/** One event as `budget fit` takes it. What may be missing counts as nothing: no cost, no way, no bonus. */
export const outingInput = z.object(
  {
    id: z.string({ error: askFor.id }).min(1, { error: askFor.id }).max(200, { error: askFor.id }),
    title: z.string({ error: askFor.title }).max(1000, { error: askFor.title }).nullish(),
    startsAt: moment('startsAt'),
    endsAt: moment('endsAt'),
    travelMinutes: amount('travelMinutes', 10_080),
    cost,
    expectedConversations: amount('expectedConversations', 10_000),
    small: yesNo('small'),
    innerCircle: yesNo('innerCircle'),
  },
  { error: askFor.event },
)
export type OutingInput = z.input<typeof outingInput>

/** Somewhere one could go: when, what it costs, and how many real conversations it may bring. */
export type Outing = {
  id: string
  title: string
  /** Milliseconds since 1970. */
  startsAt: number
  endsAt: number
  /** There and back. */
  travelMinutes: number
  cost: Record<(typeof costKinds)[number], number>
  expectedConversations: number
  small: boolean
  innerCircle: boolean
}
export type Limits = { money: number; hours: number }

/** A moment without an offset is the clock of this zone. */
export function readOuting(given: z.output<typeof outingInput>, zone: string): Outing {
  const { transport, entry, drinks, food } = given.cost ?? {}
  return {
    id: given.id,
    title: given.title?.trim() || given.id,
    startsAt: toInstant(given.startsAt, zone),
    endsAt: toInstant(given.endsAt, zone),
    travelMinutes: given.travelMinutes ?? 0,
    cost: { transport: transport ?? 0, entry: entry ?? 0, drinks: drinks ?? 0, food: food ?? 0 },
    expectedConversations: given.expectedConversations ?? 0,
    small: given.small ?? false,
    innerCircle: given.innerCircle ?? false,
  }
}

/** What cannot be meant as it stands, each as a question to the one who wrote it. */
export function askAbout(outings: readonly Outing[]): string[] {
  const seen = new Set<string>()
  return outings.flatMap((outing) => {
    const { id, title, startsAt, endsAt, travelMinutes, cost } = outing
    const name = title === id ? `“${id}”` : `“${title}” (${id})`
    const again = seen.has(id)
    seen.add(id)
    if (again) return [askFor.ownId(id)]
    if (endsAt < startsAt) return [askFor.end(name)]
    const free = costKinds.every((kind) => cost[kind] === 0)
    return free && endsAt === startsAt && travelMinutes === 0 ? [askFor.anything(name)] : []
  })
}
