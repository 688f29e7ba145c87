import { askId, need, suggestHelpers } from '@standout/core/circle'
import { isAtLeast, rungs } from '@standout/core/ladder'
import { dateToDay, dayToDate, idOf, localDate } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { type Acquainted, gatherStandings } from '../ladder/gather-standings.ts'
import { isAnswered, isTimeFor } from './week.ts'

const named = z.object({ id: idOf('person'), name: z.string() })
const rung = z.enum(rungs).nullable()
const because = z.union([
  z.object({ kind: z.enum(['said', 'work']), words: z.string() }),
  z.object({ kind: z.enum(['helped', 'circle', 'near']) }),
])

const weekDays = 7
const mostRecent = 6

export const showCircle = defineAction({
  name: 'circle.show',
  says: 'Your inner circle, what you need now and who could help, and whom you really talked to this week',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    members: z.array(
      named.extend({
        company: z.string().nullable(),
        rung,
        since: localDate,
        lastExchange: localDate.nullable(),
        coldDays: z.number().int().nullable(),
      }),
    ),
    needs: z.array(
      need.pick({ id: true, words: true }).extend({
        helpers: z.array(
          named.extend({ helperId: idOf('helper'), askedAt: z.string().nullable(), messageId: z.string().nullable() }),
        ),
        suggested: z.array(named.extend({ because })),
      }),
    ),
    met: z.array(need.pick({ id: true, words: true, metOn: true })),
    week: z.object({
      talked: z.array(named.extend({ on: localDate })),
      /** Whom to tap: the circle, and whoever there was something with lately. */
      ask: z.array(named),
      answered: z.boolean(),
      /** Towards the end of the week, until it was answered. */
      isTime: z.boolean(),
    }),
  }),
  async run(context) {
    const { everyone, today } = await gatherStandings(context)
    const near = [...everyone.values()].filter(({ standing, tie }) => tie?.circleSince || isAtLeast(standing.rung, 'wrote'))
    const people = new Map((await context.people.listByIds(near.map(({ personId }) => personId))).map((one) => [one.id, one]))
    const nameOf = (id: Acquainted['personId']) => ({ id, name: people.get(id)?.name ?? '' })
    const members = near
      .filter(({ tie }) => tie?.circleSince)
      .map(({ personId, standing, tie, coldDays }) => ({
        ...nameOf(personId),
        company: people.get(personId)?.company ?? null,
        rung: standing.rung,
        since: tie?.circleSince ?? today,
        lastExchange: standing.lastExchange,
        coldDays,
      }))
      .sort((one, other) => one.name.localeCompare(other.name))
    const met = await context.needs.list({ open: false })
    return {
      members,
      needs: await describeNeeds(context, { near, people }),
      met: met
        .toReversed()
        .slice(0, 10)
        .map(({ id, words, metOn }) => ({ id, words, metOn })),
      week: await describeWeek(context, { near, today, nameOf }),
    }
  },
})

type People = Map<Acquainted['personId'], { name: string; company: string | null; position: string | null }>

async function describeNeeds(
  { needs, people: all, messages, contacts }: Context,
  { near, people }: { near: Acquainted[]; people: People },
) {
  const open = await needs.list({ open: true })
  const helpers = await needs.allHelpers()
  const names = new Map((await all.names(helpers.map(({ personId }) => personId))).map(({ id, name }) => [id, name]))
  const asked = new Map((await contacts.list({})).flatMap(({ moveId, at }) => (moveId?.startsWith('ask:') ? [[moveId, at]] : [])))
  const mayHelp = near.map(({ personId, standing, tie }) => ({
    id: personId as string,
    name: people.get(personId)?.name ?? '',
    company: people.get(personId)?.company ?? null,
    position: people.get(personId)?.position ?? null,
    rung: standing.rung,
    inCircle: Boolean(tie?.circleSince),
    theyCan: tie?.theyCan ?? [],
    hasHelped: standing.steps.some(({ evidence }) => evidence.some(({ sign }) => sign === 'they-helped')),
  }))
  return Promise.all(
    open.map(async ({ id, words }) => {
      const chosen = helpers.filter(({ needId }) => needId === id)
      const others = mayHelp.filter((one) => !chosen.some(({ personId }) => personId === one.id))
      return {
        id,
        words,
        helpers: await Promise.all(
          chosen.map(async (helper) => ({
            id: helper.personId,
            helperId: helper.id,
            name: names.get(helper.personId) ?? '',
            askedAt: asked.get(askId(helper.id)) ?? helper.askedAt,
            messageId: (await messages.list({ moveId: askId(helper.id) })).find(({ sentAt }) => !sentAt)?.id ?? null,
          })),
        ),
        suggested: suggestHelpers(words, others).map((one) => ({ ...one, id: one.id as Acquainted['personId'] })),
      }
    }),
  )
}

async function describeWeek(
  { decisions }: Context,
  { near, today, nameOf }: { near: Acquainted[]; today: string; nameOf: (id: Acquainted['personId']) => z.output<typeof named> },
) {
  const since = dayToDate(dateToDay(today) - weekDays)
  const withDay = near.flatMap((one) =>
    one.standing.lastConversation && one.standing.lastConversation > since ? [{ one, on: one.standing.lastConversation }] : [],
  )
  const talked = withDay.map(({ one, on }) => ({ ...nameOf(one.personId), on })).sort((a, b) => b.on.localeCompare(a.on))
  const done = new Set(talked.map(({ id }) => id))
  const others = near.filter(({ personId }) => !done.has(personId))
  const byExchange = (a: Acquainted, b: Acquainted) =>
    (b.standing.lastExchange ?? '').localeCompare(a.standing.lastExchange ?? '') || a.personId.localeCompare(b.personId)
  const circle = others.filter(({ tie }) => tie?.circleSince).sort(byExchange)
  const recent = others.filter(({ tie }) => !tie?.circleSince).sort(byExchange)
  const made = await decisions.list()
  return {
    talked,
    ask: [...circle, ...recent.slice(0, mostRecent)].map(({ personId }) => nameOf(personId)),
    answered: isAnswered(made, today),
    isTime: isTimeFor(made, today),
  }
}
