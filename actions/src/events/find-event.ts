import { estimateTalks, event } from '@standout/core/events'
import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import type { Context } from '../action.ts'
import { defineAction } from '../action.ts'
import { estimated } from './list-events.ts'

const exchange = z.object({
  kind: z.enum(['wrote', 'heard', 'talk', 'event']),
  at: instant,
  words: z.string(),
})
type Exchange = z.infer<typeof exchange>

export const findEvent = defineAction({
  name: 'events.find',
  says: 'One event, with your last exchange with each person you know who goes',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('event') }),
  output: z.object({
    event: event.extend({ estimate: estimated }),
    exchanges: z.array(z.object({ personId: idOf('person'), last: exchange.nullable() })),
  }),
  async run(context, { id }) {
    const { events, now } = context
    const one = await events.get(id)
    const past = (await events.list({ to: now })).filter((other) => other.id !== id && other.notedAt !== null)
    const known = [...new Set(one.people.flatMap(({ personId }) => personId ?? []))]
    const before = one.startsAt < now ? one.startsAt : now
    const exchanges = []
    for (const personId of known) exchanges.push({ personId, last: await findLast(context, personId, before) })
    return { event: { ...one, estimate: estimateTalks(one, past) }, exchanges }
  },
})

const shown = 600

/** Where it ended: the latest of what was written, said in a talk, or said at another event. */
async function findLast(context: Context, personId: `per_${string}`, before: string): Promise<Exchange | null> {
  const { contacts, interviews, debriefs, events } = context
  const found: Exchange[] = []
  for (const { direction, note, at } of await contacts.list({ personId }))
    found.push({ kind: direction === 'out' ? 'wrote' : 'heard', at, words: note ?? '' })
  const talk = (await interviews.list({ personId, to: before })).filter(({ status }) => status !== 'cancelled').at(-1)
  if (talk) {
    const debrief = await debriefs.findOfInterview(talk.id)
    const theirs = debrief?.people.find((one) => one.personId === personId)
    const words = theirs?.improveWords || theirs?.concernsWords || theirs?.rolesWords || talk.title || ''
    found.push({ kind: 'talk', at: talk.startsAt, words })
  }
  for (const { startsAt, title, people } of await events.list({ personId, to: before })) {
    const there = people.find((one) => one.personId === personId && one.talked)
    if (there) found.push({ kind: 'event', at: startsAt, words: there.words || title })
  }
  const [last] = found
    .filter(({ at }) => Date.parse(at) < Date.parse(before))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return last ? { ...last, words: last.words.slice(0, shown) } : null
}
