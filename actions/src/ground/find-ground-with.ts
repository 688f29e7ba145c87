import { findGround, ground } from '@standout/core/ground'
import { dropSensitiveText, type Profile } from '@standout/core/profiles'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { knowPerson } from '../people/know-person.ts'

export const findGroundWith = defineAction({
  name: 'ground.with',
  says: 'What you share with one person and how to bring it up',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person') }),
  output: ground.extend({
    /** Whether there is a profile of yours, and anything of theirs, to compare. */
    known: z.object({ mine: z.boolean(), theirs: z.boolean() }),
  }),
  prepare: async ({ ports }) => ports.places(),
  async run(context, { personId }) {
    const { candidates, people, prepared: places } = context
    const { profile: mine } = await candidates.get()
    const { person, whole } = await knowPerson(context, personId)
    const theirs = withNotes(whole, person.notes)
    const known = { mine: mine !== null, theirs: person.profile !== null || collects(theirs) }
    if (!mine) return { shared: [], leftOut: [], known }
    const shares = await shareOfPeople(people, findGround(mine, theirs, { places }).shared)
    return { ...findGround(mine, theirs, { places, shareOfContacts: (_, label) => shares.get(label) ?? 0 }), known }
  },
})

/** The user's own notes on someone count as well, without what is nobody's business. */
function withNotes(whole: Profile, notes: string | null): Profile {
  if (!notes?.trim()) return whole
  const { text } = dropSensitiveText(notes, { whose: 'person' })
  return { ...whole, basics: { ...whole.basics, summary: [whole.basics.summary, text].filter(Boolean).join('\n') } }
}

const collects = ({ basics, work, education, volunteer, interests, languages }: Profile) =>
  Boolean(basics.summary) || [work, education, volunteer, interests, languages].some((list) => list.length > 0)

/** An employer whom a good part of one's own contacts share is no news. */
async function shareOfPeople(
  people: { search: (asked: { words: string; limit: number }) => Promise<{ total: number }>; count: () => Promise<number> },
  shared: readonly { kind: string; label: string }[],
): Promise<Map<string, number>> {
  const all = await people.count()
  const shares = new Map<string, number>()
  if (all < 50) return shares
  for (const { label } of shared.filter(({ kind }) => kind === 'employer').slice(0, 5))
    shares.set(label, (await people.search({ words: label, limit: 1 })).total / all)
  return shares
}
