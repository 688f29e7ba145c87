import { type Fit, type Outing, type Reason, sayMoney } from '@standout/core/budget'
import { centsOf, type Event, estimateTalks } from '@standout/core/events'
import { instant } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'

const dayMs = 86_400_000
/** Where nothing was said: an evening or two, for little. */
const usual = { cents: 4000, hours: 6 }

const week = z.object({
  from: instant,
  to: instant,
  cents: z.number(),
  hours: z.number(),
  /** What was decided already; it is paid from the budget first. */
  going: z.array(z.string()),
  chosen: z.array(z.string()),
  spendCents: z.number(),
  spentHours: z.number(),
  talks: z.number(),
  optimal: z.boolean(),
  gap: z.number(),
  why: z.array(z.object({ id: z.string(), in: z.boolean(), because: z.string() })),
})
type Chosen = z.infer<typeof week>

export const chooseEvents = defineAction({
  name: 'events.choose',
  says: 'The best of the coming days for your money and hours, and why each is in or out',
  kind: 'look',
  may: 'candidate',
  input: z.object({
    from: instant.optional(),
    days: z.number().int().min(1).max(60).default(7),
    cents: z.number().int().min(0).max(100_000_000).optional(),
    hours: z.number().min(0).max(1440).optional(),
  }),
  output: week,
  async prepare({ ports, look, now }, { from = now, days, ...given }): Promise<Chosen> {
    const { candidate, events, inner } = await look(async (repos) => ({
      candidate: await repos.candidates.get(),
      events: await repos.events.list(),
      inner: (await repos.ties.list()).filter(({ circleSince }) => circleSince).map(({ personId }) => personId as string),
    }))
    const start = Date.parse(from) < Date.parse(now) ? now : from
    const to = new Date(Date.parse(start) + days * dayMs).toISOString()
    const limits = { ...usual, ...candidate.goingOut, ...withoutGaps(given) }
    const fitted = await fitWeek(ports, {
      events: events.map((one) => ({ ...one, innerCircle: one.innerCircle || hasInner(one, inner) })),
      from: start,
      to,
      limits,
      currency: candidate.currency,
    })
    return { from: start, to, ...limits, ...fitted }
  },
  run: async ({ prepared }) => prepared,
})

const withoutGaps = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { cents?: number; hours?: number }

/** The circle is kept with the people; a tick on the event adds whoever is not among them. */
const hasInner = ({ people }: Event, inner: readonly string[]) =>
  people.some(({ personId, expected }) => expected && personId !== null && inner.includes(personId))

type Week = { events: Event[]; from: string; to: string; limits: { cents: number; hours: number }; currency: string | null }

const toOuting = (one: Event, past: readonly Event[]): Outing => ({
  id: one.id,
  title: one.title,
  startsAt: Date.parse(one.startsAt),
  endsAt: Date.parse(one.endsAt),
  travelMinutes: one.travelMinutes,
  cost: {
    transport: one.transportCents / 100,
    entry: one.entryCents / 100,
    drinks: one.drinksCents / 100,
    food: one.foodCents / 100,
  },
  expectedConversations: estimateTalks(one, past).talks,
  small: one.small,
  innerCircle: one.innerCircle,
})

const spanOf = ({ startsAt, endsAt, travelMinutes }: Outing) => ({
  from: startsAt - travelMinutes * 30_000,
  to: endsAt + travelMinutes * 30_000,
})
const hoursOf = (outing: Outing) => (outing.endsAt - outing.startsAt) / 3_600_000 + outing.travelMinutes / 60
const sum = (amounts: number[]) => amounts.reduce((total, one) => total + one, 0)

/** What cannot be weighed at all, or is settled already. */
function settle(one: Event, outing: Outing, going: readonly Outing[]): Reason | undefined {
  const out = (because: string) => ({ id: one.id, in: false, because })
  if (one.decision === 'not') return out('Out: you decided against it.')
  if (one.allDay) return out('Out: only its day is known. Add the hours, and it can be weighed.')
  const clash = going.find((other) => {
    const [these, those] = [spanOf(outing), spanOf(other)]
    return these.from < those.to && those.from < these.to
  })
  return clash && out(`Out: it overlaps with “${clash.title}”, where you are going.`)
}

/** First what is decided, then the best of the rest for what is left. */
async function fitWeek(ports: Context['ports'], { events, from, to, limits, currency }: Week) {
  const past = events.filter(({ notedAt }) => notedAt !== null)
  const week = events.filter((one) => one.status === 'planned' && one.startsAt >= from && one.startsAt < to)
  const outings = new Map(week.map((one) => [one.id as string, toOuting(one, past)]))
  const decided = week.filter(({ decision }) => decision === 'going')
  const going = decided.map(({ id }) => outings.get(id)!)
  const settled = week
    .filter(({ decision }) => decision !== 'going')
    .map((one) => ({ one, reason: settle(one, outings.get(one.id)!, going) }))
  const open = settled.filter(({ reason }) => !reason).map(({ one }) => outings.get(one.id)!)
  const left = {
    money: Math.max(0, (limits.cents - sum(decided.map(centsOf))) / 100),
    hours: Math.max(0, limits.hours - sum(going.map(hoursOf))),
  }
  const fit: Fit = await ports.budget.fit(open, left, { currency, quick: true })
  const sure = going.map((outing) => ({
    id: outing.id,
    in: true,
    because: `In: you are going. It takes ${sayMoney(sum(Object.values(outing.cost)), currency)} of your money before the rest is weighed.`,
  }))
  return {
    going: going.map(({ id }) => id),
    chosen: fit.chosen,
    spendCents: Math.round(fit.spend * 100) + sum(decided.map(centsOf)),
    spentHours: fit.hours + sum(going.map(hoursOf)),
    talks: fit.conversations + sum(going.map(({ expectedConversations }) => expectedConversations)),
    optimal: fit.optimal,
    gap: fit.gap,
    why: [...sure, ...fit.why, ...settled.flatMap(({ reason }) => reason ?? [])],
  }
}
