import { findGround, type Ground, type Places } from '@standout/core/ground'
import { dropSensitiveText, type Profile } from '@standout/core/profiles'
import type { Repos } from '@standout/store'

type Given = { mine: Profile | null; whole: Profile; notes: string | null; places: Places }

/** What the user shares with one person, as far as both are known. */
export async function shareWith(people: Repos['people'], { mine, whole, notes, places }: Given): Promise<Ground> {
  if (!mine) return { shared: [], leftOut: [] }
  const theirs = withNotes(whole, notes)
  const shares = await shareOfPeople(people, findGround(mine, theirs, { places }).shared)
  return findGround(mine, theirs, { places, shareOfContacts: (_, label) => shares.get(label) ?? 0 })
}

/** The user's own notes on someone count as well, without what is nobody's business. */
export function withNotes(whole: Profile, notes: string | null): Profile {
  if (!notes?.trim()) return whole
  const { text } = dropSensitiveText(notes, { whose: 'person' })
  return { ...whole, basics: { ...whole.basics, summary: [whole.basics.summary, text].filter(Boolean).join('\n') } }
}

/** An employer whom a good part of one's own contacts share is no news. */
async function shareOfPeople(people: Repos['people'], shared: Ground['shared']): Promise<Map<string, number>> {
  const all = await people.count()
  const shares = new Map<string, number>()
  if (all < 50) return shares
  for (const { label } of shared.filter(({ kind }) => kind === 'employer').slice(0, 5))
    shares.set(label, (await people.search({ words: label, limit: 1 })).total / all)
  return shares
}
