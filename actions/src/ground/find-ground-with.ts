import { findGround, ground } from '@standout/core/ground'
import type { Person } from '@standout/core/people'
import { type Profile, profile } from '@standout/core/profiles'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

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
  async run({ candidates, people, prepared: places }, { personId }) {
    const [candidate, person] = [await candidates.get(), await people.get(personId)]
    const mine = candidate.profile
    const theirs = personToProfile(person)
    const known = { mine: mine !== null, theirs: person.profile !== null || Boolean(person.notes?.trim()) }
    if (!mine) return { shared: [], leftOut: [], known }
    const first = findGround(mine, theirs, { places })
    const shares = await shareOfPeople(people, first.shared)
    return { ...findGround(mine, theirs, { places, shareOfContacts: (_, label) => shares.get(label) ?? 0 }), known }
  },
})

/** What a document said, with what a hand entered of the same person. */
function personToProfile({ profile: read, name, headline, company, position, notes }: Person): Profile {
  const base = read ?? profile.parse({ basics: { name, label: headline ?? undefined }, meta: { source: 'text' } })
  const knows = base.work.some((one) => one.name === company)
  const work = company && !knows ? [{ name: company, ...(position ? { position } : {}) }, ...base.work] : base.work
  const summary = [base.basics.summary, notes].filter(Boolean).join('\n') || undefined
  return { ...base, work, basics: { ...base.basics, summary } }
}

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
