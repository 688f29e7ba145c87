import { balanceWeek, calibrate, chanceInTheEnd, countTallies, countWeek, ratesOf, weeksAtStage } from '@standout/core/odds'
import { type Opportunity, routes } from '@standout/core/opportunities'
import { countWorkingDays, dateToDay, instantToDate } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { groupBy } from '../group-by.ts'
import { readNow } from '../reads/read-now.ts'
import { gatherOwn, type OwnSearch } from './gather-own.ts'
import { oddsShown } from './odds-shown.ts'

const dayMs = 86_400_000
const paceWeeks = 4
const recentDays = 28

export const showOdds = defineAction({
  name: 'odds.show',
  says: 'The own search in numbers: what is open, the pace, the history, readings against what happened, the week’s balance',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: oddsShown,
  async run(context) {
    const own = await gatherOwn(context)
    const history = toHistory(own)
    const { open, offers } = await listOpen(context, history, own)
    const { contacts, interviews, now } = context
    const from = new Date(Date.parse(now) - 7 * dayMs).toISOString()
    const week = { contacts: await contacts.list({}), interviews: await interviews.list({ from, to: now }) }
    const efforts = countWeek(week, now)
    return {
      search: { perWeek: await countPace(context), history, weeks: 26, target: 0.9 },
      open,
      offers,
      tallies: own.followed.tallies,
      revived: own.followed.revived,
      calibration: calibrate(own.told),
      weights: { outcomes: own.weights.outcomes, signs: own.weights.signs },
      balance: balanceWeek(
        open.map(({ id, company, role, chance }) => ({
          id,
          name: role ? `${role}, ${company}` : company,
          effort: efforts.get(id) ?? 0,
          chance: chance.middle,
        })),
      ),
      noes: await listNoes(context),
    }
  },
})

function toHistory({ followed }: OwnSearch) {
  const { cold, targeted, warm, screen, interview, final } = countTallies(followed.tallies)
  const ofRoute = ({ reached, passed }: { reached: number; passed: number }) => ({ applied: reached, conversations: passed })
  return { cold: ofRoute(cold), targeted: ofRoute(targeted), warm: ofRoute(warm), rounds: { screen, interview, final } }
}

/** What is open and not an offer yet, each with its chance of one in the end. */
async function listOpen(context: Context, history: ReturnType<typeof toHistory>, own: OwnSearch) {
  const { opportunities, stages, reads, candidates, ports, now } = context
  const { zone, country, region } = await candidates.get()
  const isHoliday = ports.holidays(country, region)
  const today = dateToDay(instantToDate(now, zone))
  const rates = ratesOf(history)
  const steps = groupBy(await stages.list(), ({ opportunityId }) => opportunityId)
  const kept = new Map((await reads.latest()).map((one) => [one.opportunityId as string, one]))
  const all = await opportunities.glance({ open: true })
  const inHand = all.filter(({ stage }) => stage === 'offer')
  const running = all.filter(({ stage }) => stage !== 'offer' && stage !== 'found')
  const open = []
  for (const of of running) {
    const { id, company, role, stage, route } = of
    const since = (steps.get(id) ?? []).findLast(({ step }) => step === stage)?.on
    const days = since ? countWorkingDays(dateToDay(since), today, isHoliday) : 0
    // A reading that nobody has looked at yet counts as well.
    const read = stage === 'applied' ? undefined : (kept.get(id)?.read ?? (await readNow(context, of, own))?.taken)
    const chance = chanceInTheEnd({ stage, route, reading: read?.chance ?? null, days }, rates)
    open.push({ id, company, role, stage, chance, weeks: weeksOf(stage) })
  }
  return { offers: inHand.map(({ id, company, role }) => ({ id, company, role })), open }
}

const weeksOf = (stage: Opportunity['stage']) => weeksAtStage[stage === 'found' ? 'applied' : stage]

/** Applications a week over the last four, by route. */
async function countPace({ stages, opportunities, now }: Context) {
  const since = new Date(Date.parse(now) - paceWeeks * 7 * dayMs).toISOString().slice(0, 10)
  const routeOf = new Map((await opportunities.glance()).map(({ id, route }) => [id as string, route ?? 'cold']))
  const pace = Object.fromEntries(routes.map((route) => [route, 0])) as Record<(typeof routes)[number], number>
  for (const { step, on, opportunityId } of await stages.list())
    if (step === 'applied' && on > since) pace[routeOf.get(opportunityId) ?? 'cold'] += 1 / paceWeeks
  return pace
}

async function listNoes({ opportunities, stages, candidates, now }: Context) {
  const { zone } = await candidates.get()
  const since = instantToDate(new Date(Date.parse(now) - recentDays * dayMs).toISOString(), zone)
  const ended = new Map((await opportunities.glance({ open: false })).map((one) => [one.id as string, one]))
  return (await stages.list())
    .filter(
      ({ step, on, opportunityId }) => step === 'declined-by-them' && on > since && ended.get(opportunityId)?.outcome === step,
    )
    .map(({ opportunityId, on }) => ({ ...ended.get(opportunityId)!, on }))
    .map(({ id, company, role, stage, on }) => ({ id, company, role, stage, on }))
    .toReversed()
}
