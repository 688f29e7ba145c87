import { contact } from '@standout/core/contacts'
import { normalName } from '@standout/core/people'
import { idOf, instant, type PersonId, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { enterFacts } from '../people/enter-facts.ts'

/** What may happen between two people without a mail; help goes both ways. */
const kinds = ['talk', 'coffee', 'meeting', 'chance', 'they-helped', 'i-helped', 'spoke'] as const
const channelOf = { talk: 'phone', coffee: 'in-person', meeting: 'in-person', chance: 'in-person' } as const

export const logTalk = defineAction({
  name: 'contacts.talked',
  says: 'Note a call, a coffee, a chance meeting or a favour; someone new is kept by name',
  kind: 'change',
  may: 'candidate',
  input: z
    .object({
      personId: idOf('person').optional(),
      name: z.string().trim().min(1).max(300).optional(),
      kind: z.enum(kinds).default('talk'),
      note: z.string().trim().max(20_000).nullish(),
      opportunityId: idOf('opportunity').nullish(),
      at: instant.optional(),
    })
    .refine(({ personId, name }) => personId || name, 'Say with whom: choose someone, or write a name.'),
  output: contact,
  async run(context, { personId, name, kind, note, opportunityId, at }) {
    const { contacts, people, opportunities, now, newId } = context
    if (opportunityId) await opportunities.get(opportunityId)
    const who = personId ? (await people.get(personId)).id : await findOrAdd(context, name ?? '')
    const isHelp = kind === 'they-helped' || kind === 'i-helped'
    const id = newId('contact')
    await contacts.add({
      id,
      personId: who,
      opportunityId: opportunityId ?? null,
      // A talk is an answer as well as a question; what I did for them went out.
      direction: kind === 'i-helped' ? 'out' : 'in',
      type: null,
      channel: kind in channelOf ? channelOf[kind as keyof typeof channelOf] : null,
      move: null,
      moveId: null,
      note: note || null,
      format: isHelp ? 'help' : kind,
      at: at ?? now,
      importId: null,
    })
    return contacts.get(id)
  },
})

/** The one who has this name; where several have it, a hand has to choose. */
async function findOrAdd(context: Context, name: string): Promise<PersonId> {
  const { people, newId, now } = context
  const { people: found } = await people.search({ words: name, limit: 20 })
  const same = found.filter((one) => normalName(one.name) === normalName(name))
  if (same.length > 1)
    throw new Problem('people.several', `Several people are called ${name}. Choose the right one from the list while you type.`)
  if (same[0]) return same[0].id
  const id = newId('person')
  const unknown = {
    headline: null,
    company: null,
    position: null,
    email: null,
    url: null,
    phone: null,
    notes: null,
    profile: null,
  }
  await people.add({ ...unknown, id, name, connectedOn: null, importId: null, createdAt: now, updatedAt: now })
  await enterFacts(context, id, { name })
  return id
}
