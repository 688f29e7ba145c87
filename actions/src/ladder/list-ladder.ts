import { isAtLeast, listShared, rungs, type Standing, signs } from '@standout/core/ladder'
import { idOf, localDate } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { type Acquainted, gatherStandings } from './gather-standings.ts'

export const evidence = z.object({ sign: z.enum(signs), on: localDate, from: z.string().nullable() })

const row = z.object({
  id: idOf('person'),
  name: z.string(),
  position: z.string().nullable(),
  company: z.string().nullable(),
  rung: z.enum(rungs).nullable(),
  byHand: z.boolean(),
  inCircle: z.boolean(),
  /** What it rests on: the latest evidence of that rung. */
  because: evidence.nullable(),
  conversations: z.number().int(),
  lastExchange: localDate.nullable(),
  coldDays: z.number().int().nullable(),
})

const champion = z.object({
  id: idOf('person'),
  evidence: z.array(evidence),
  said: z.string().nullable(),
  /** What was last given and last asked, and when (S4.4). */
  lastGiven: z.object({ on: localDate, what: z.string().nullable() }).nullable(),
  lastAsked: z.object({ on: localDate, what: z.string().nullable() }).nullable(),
})

const weekDays = 7
const mostRows = 300
const mostCompared = 80

export const listLadder = defineAction({
  name: 'ladder.list',
  says: 'Everyone with whom there was more than a connection: who is where, who speaks for you, and who grows cold',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    people: z.array(row),
    champions: z.array(champion),
    /** Conversations, not connections (S2.1). */
    conversations: z.object({ week: z.number().int(), month: z.number().int(), all: z.number().int(), people: z.number().int() }),
    /** Who may know whom, from where both were. */
    shared: z.array(z.object({ from: idOf('person'), to: idOf('person'), place: z.string() })),
    more: z.number().int(),
  }),
  async run(context) {
    const { everyone, today } = await gatherStandings(context)
    const above = [...everyone.values()].filter(({ standing, tie }) => isAtLeast(standing.rung, 'wrote') || tie?.circleSince)
    above.sort(byHeight)
    const shown = above.slice(0, mostRows)
    const named = new Map((await context.people.listByIds(shown.map(({ personId }) => personId))).map((one) => [one.id, one]))
    const champions = shown.filter(({ standing }) => standing.rung === 'champion')
    return {
      people: shown.map((one) => ({ ...describe(one), ...nameOf(named.get(one.personId)) })),
      champions: champions.map((one) => describeChampion(one, context)),
      conversations: count(everyone.values(), today),
      shared: listShared(shown.slice(0, mostCompared).flatMap(({ personId }) => named.get(personId) ?? [])),
      more: above.length - shown.length,
    }
  },
})

const nameOf = (found: { name: string; position: string | null; company: string | null } | undefined) => ({
  name: found?.name ?? '',
  position: found?.position ?? null,
  company: found?.company ?? null,
})

const byHeight = (one: Acquainted, other: Acquainted) =>
  rungs.indexOf(other.standing.rung ?? 'connected') - rungs.indexOf(one.standing.rung ?? 'connected') ||
  (other.standing.lastExchange ?? '').localeCompare(one.standing.lastExchange ?? '') ||
  one.personId.localeCompare(other.personId)

const becauseOf = ({ rung, steps }: Standing) => steps.find((step) => step.rung === rung)?.evidence[0] ?? null

function describe({ personId, standing, tie, coldDays }: Acquainted) {
  const { rung, byHand, conversations, lastExchange } = standing
  const because = becauseOf(standing)
  return { id: personId, rung, byHand, inCircle: Boolean(tie?.circleSince), because, conversations, lastExchange, coldDays }
}

function describeChampion({ personId, standing, tie, between }: Acquainted, { now }: Pick<Context, 'now'>) {
  const latest = between.contacts.toSorted((one, other) => other.at.localeCompare(one.at)).filter(({ at }) => at <= now)
  const said = (wanted: (contact: LoggedContact) => boolean) => {
    const found = (latest as LoggedContact[]).find(wanted)
    return found ? { on: found.at.slice(0, 10), what: found.note?.slice(0, 200) ?? null } : null
  }
  return {
    id: personId,
    evidence: standing.steps.at(-1)?.evidence ?? [],
    said: tie?.rungWords ?? null,
    lastGiven: said(({ direction, type, format }) => direction === 'out' && (type === 'gift' || format === 'help')),
    lastAsked: said(({ direction, type }) => direction === 'out' && type === 'ask'),
  }
}
type LoggedContact = Acquainted['between']['contacts'][number] & { type?: string | null; note?: string | null }

function count(everyone: Iterable<Acquainted>, today: string) {
  const days = (back: number) => new Date(Date.parse(`${today}T12:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10)
  const [week, month] = [days(weekDays), days(30)]
  const counts = { week: 0, month: 0, all: 0, people: 0 }
  for (const { standing } of everyone) {
    const talks = standing.steps.filter(({ rung }) => rung === 'talked' || rung === 'met').flatMap((step) => step.evidence)
    const distinct = [...new Set(talks.map(({ on }) => on))]
    counts.week += distinct.filter((on) => on > week).length
    counts.month += distinct.filter((on) => on > month).length
    counts.all += distinct.length
    if (distinct.length > 0) counts.people++
  }
  return counts
}
