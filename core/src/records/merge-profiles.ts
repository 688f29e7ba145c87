import type { Profile } from '../profiles/index.ts'

const key = (...parts: (string | undefined)[]): string =>
  parts
    .map((part) =>
      (part ?? '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .join('|')
const year = (date: string | undefined): string => date?.slice(0, 4) ?? ''
const filled = <T extends object>(entry: T): Partial<T> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>

/** Both lists, each entry once; where both speak, the second knows better. */
const join = <T extends object>(first: readonly T[], second: readonly T[], keyOf: (entry: T) => string): T[] => {
  const entries = new Map<string, T>()
  for (const entry of [...first, ...second]) {
    const held = entries.get(keyOf(entry))
    entries.set(keyOf(entry), held ? { ...held, ...filled(entry) } : entry)
  }
  return [...entries.values()]
}

/** Makes one profile of two documents about the same person; the second wins where they differ. */
export const mergeProfiles = (first: Profile, second: Profile): Profile => ({
  basics: { ...first.basics, ...filled(second.basics) },
  work: join(first.work, second.work, (entry) => key(entry.name, entry.position, year(entry.startDate))).sort(
    (a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? 1 : -1) * Number(a.startDate !== b.startDate),
  ),
  education: join(first.education, second.education, (entry) => key(entry.institution, year(entry.endDate))),
  volunteer: join(first.volunteer, second.volunteer, (entry) => key(entry.organization, entry.position)),
  languages: join(first.languages, second.languages, (entry) => key(entry.language)),
  certificates: join(first.certificates, second.certificates, (entry) => key(entry.name)),
  awards: join(first.awards, second.awards, (entry) => key(entry.title)),
  publications: join(first.publications, second.publications, (entry) => key(entry.name)),
  skills: join(first.skills, second.skills, (entry) => key(entry.name)),
  interests: join(first.interests, second.interests, (entry) => key(entry.name)),
  projects: join(first.projects, second.projects, (entry) => key(entry.name)),
  references: join(first.references, second.references, (entry) => key(entry.name, entry.reference.slice(0, 80))),
  meta: { ...first.meta, ...filled(second.meta) },
})
