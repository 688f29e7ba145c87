import { anyOf, fold } from './fold-words.ts'
import type { Profile } from './profile.ts'
import { birthWords, sensitive, streets } from './sensitive-words.ts'

export type Whose = 'me' | 'person'
type Kept = { text: string; dropped: string[] }

const rules = sensitive.map((one) => ({
  category: one.category,
  always: anyOf(one.always),
  aside: one.aside.length > 0 ? anyOf(one.aside) : undefined,
}))
const born = anyOf(birthWords)
const street = new RegExp(streets.join('|'), 'u')
const address = 'home address'
const workplace =
  /(?<!\p{L}|home |heim)(?:offices?|headquarter(?:s|ed)|hq|store|stores|campus|branch|warehouse|filiale|buro|bureau|oficina)(?!\p{L})/u

/** The categories that one sentence touches. `job`: it describes paid work, where a church may be a customer. */
export function findSensitive(sentence: string, { whose, job = false }: { whose: Whose; job?: boolean }): string[] {
  const words = fold(sentence)
  const found = street.test(sentence) && !workplace.test(words) ? [address] : []
  if (whose === 'me') return born.test(words) ? [...found, 'age'] : found
  const touched = rules.filter((rule) => rule.always.test(words) || (!job && rule.aside?.test(words)))
  return [...touched.map((rule) => rule.category), ...found]
}

/** Text without the sentences that tell what is nobody's business; the rest stays as it was written. */
export function dropSensitiveText(text: string, how: { whose: Whose; job?: boolean }): Kept {
  const dropped = new Set<string>()
  const kept = toSentences(text).filter((sentence) => {
    const found = findSensitive(sentence, how)
    for (const category of found) dropped.add(category)
    return found.length === 0
  })
  const joined =
    dropped.size === 0
      ? text
      : kept
          .join('')
          .replace(/[^\S\n]+\n/g, '\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim()
  return { text: joined, dropped: [...dropped] }
}

/** Sentences with what follows them, so that joining them gives the text back. A bullet or a bar ends one as a full stop does. */
function toSentences(text: string): string[] {
  return (
    text.match(
      /(?:[^.!?\n|•·;]|\.(?![\s"”)])|(?<=\b(?:St|Dr|Mr|Mrs|Ms|Ave|Rd|Blvd|Apt|No|Nr|str|geb|ca|z\.B|e\.g|i\.e|vs|Inc|Ltd|Co)|\b\p{Lu})\.(?=\s))+(?:[.!?\n|•·;]+["”)]*\s*|$)|[.!?\n|•·;]+\s*/gu,
    ) ?? [text]
  )
}

/** A profile without third persons' sensitive facts; of one's own only the street and the date of birth go. `meta.dropped` names the categories, never the words. */
export function dropSensitive(profile: Profile, whose: Whose): Profile {
  const dropped = new Set<string>(profile.meta.dropped)
  const keep = (text: string | undefined, job = false) => {
    if (text === undefined) return undefined
    const kept = dropSensitiveText(text, { whose, job })
    for (const category of kept.dropped) dropped.add(category)
    return kept.text.replace(/^[\s|•·;,–-]+|[\s|•·;,–-]+$/gu, '') || undefined
  }
  const clear = (...texts: (string | undefined)[]) => {
    const found = findSensitive(texts.filter(Boolean).join(' '), { whose })
    for (const category of found) dropped.add(category)
    return found.length === 0
  }
  const { basics } = profile
  const kept: Profile = {
    ...profile,
    basics: { ...basics, label: keep(basics.label), summary: keep(basics.summary) },
    work: profile.work
      .filter((one) => !unpaid.test(fold(one.position ?? '')) || clear(one.name, one.position))
      .map((one) => ({
        ...one,
        location: keep(one.location, true),
        summary: keep(one.summary, true),
        ...(one.highlights
          ? { highlights: one.highlights.map((line) => keep(line, true)).filter((line) => line !== undefined) }
          : {}),
      })),
    volunteer: profile.volunteer
      .filter((one) => clear(one.organization, one.position))
      .map((one) => ({ ...one, summary: keep(one.summary) })),
    interests: profile.interests.filter((one) => clear(one.name)),
    awards: profile.awards.filter((one) => clear(one.title, one.awarder)),
    references: profile.references.flatMap((one) => {
      const reference = keep(one.reference)
      return reference ? [{ ...one, reference, relation: keep(one.relation, true) }] : []
    }),
    projects: profile.projects.map((one) => ({ ...one, description: keep(one.description) })),
    meta: { ...profile.meta, place: keep(profile.meta.place) },
  }
  return { ...kept, meta: { ...kept.meta, ...(dropped.size > 0 ? { dropped: [...dropped].sort() } : {}) } }
}

const unpaid = anyOf([
  'volunteer(?:ing)?',
  'ehrenamt(?:lich(?:e|er)?)?',
  'freiwillige[r]?',
  'benevole',
  'voluntari[oa]',
  'volontari[oa]',
  'vrijwilliger',
  'lay \\p{L}+',
  'sunday school \\p{L}+',
])
