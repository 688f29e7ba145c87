import { type ImportId, instantToDate, type PersonId } from '@standout/core/shared'
import type { Context } from '../../action.ts'

const dayMs = 86_400_000

/** A made-up circle: who is close, what happened between us, and who offered to introduce me. */
const friends = [
  {
    name: 'Ilse Maren',
    company: 'Old Mill Press (sample)',
    position: 'Typesetter',
    inCircle: true,
    iCan: ['Read her grant text'],
    theyCan: ['Practise interviews with me on Sundays'],
    happened: [
      { kind: 'coffee', daysAgo: 3, note: 'At the market. She asks how the ferries went.' },
      { kind: 'they-helped', daysAgo: 20, note: 'She listened to my sixty seconds, twice.' },
      { kind: 'i-helped', daysAgo: 12, note: 'Found a printer for her.' },
    ],
  },
  {
    name: 'Per Holmgren',
    company: 'Lakeside Ferries (sample)',
    position: 'Harbour planner',
    inCircle: false,
    iCan: [],
    theyCan: ['Tell me how the desks work'],
    happened: [{ kind: 'chance', daysAgo: 75, note: 'On the pier.' }],
  },
] as const

const formatOf = { coffee: 'coffee', chance: 'chance', 'they-helped': 'help', 'i-helped': 'help' } as const

export async function addFriends(context: Context, importId: ImportId) {
  const { people, ties, referrals, candidates, newId, now } = context
  const { zone } = await candidates.get()
  const today = instantToDate(now, zone)
  const ids: PersonId[] = []
  for (const { name, company, position, inCircle, iCan, theyCan, happened } of friends) {
    const id = newId('person')
    ids.push(id)
    const unknown = { headline: null, email: null, url: null, phone: null, notes: null, profile: null, connectedOn: null }
    await people.add({ ...unknown, id, name, company, position, importId, createdAt: now, updatedAt: now })
    await ties.save(id, { circleSince: inCircle ? today : null, iCan: [...iCan], theyCan: [...theyCan] })
    for (const one of happened) await addHappened(context, { ...one, personId: id, importId })
  }
  const [from, to] = ids
  if (!from || !to) return
  await referrals.add({
    id: newId('referral'),
    personId: from,
    toPersonId: to,
    toName: '',
    company: 'Lakeside Ferries (sample)',
    opportunityId: null,
    words: 'I know Per. I will tell him about you.',
    offeredOn: today,
    doneOn: null,
  })
}

type Happened = { kind: keyof typeof formatOf; daysAgo: number; note: string; personId: PersonId; importId: ImportId }

const addHappened = ({ contacts, newId, now }: Context, { kind, daysAgo, note, personId, importId }: Happened) =>
  contacts.add({
    id: newId('contact'),
    personId,
    opportunityId: null,
    direction: kind === 'i-helped' ? 'out' : 'in',
    type: null,
    channel: null,
    move: null,
    moveId: null,
    note,
    format: formatOf[kind],
    at: new Date(Date.parse(now) - daysAgo * dayMs).toISOString(),
    importId,
  })
