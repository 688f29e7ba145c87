import type { Profile } from '../profiles/index.ts'
import type { FactKind } from './fact-kinds.ts'

/** One thing that a profile says, in words and as it stands there. */
export type ProfileItem = { kind: FactKind; text: string; detail?: string; value: unknown; present?: boolean }

const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ')
const span = (one: { startDate?: string | undefined; endDate?: string | undefined }) =>
  [...new Set([one.startDate?.slice(0, 4), one.endDate?.slice(0, 4)])].filter(Boolean).join('–') || undefined
type Told = { text: string | undefined; value: unknown; detail?: string | undefined; present?: boolean }
const item = (kind: FactKind, { text, value, detail, present }: Told): ProfileItem[] =>
  text?.trim() ? [{ kind, text, value, ...(detail ? { detail } : {}), ...(present ? { present: true } : {}) }] : []

/** What a profile says, thing by thing. */
export function listItems(profile: Profile): ProfileItem[] {
  const { basics, meta } = profile
  return [
    ...item('headline', { text: basics.label, value: basics.label }),
    ...item('place', { text: meta.place, value: meta.place }),
    ...profile.work.flatMap((one) =>
      item('role', {
        text: line(one.position, one.name),
        value: one,
        detail: line(span(one), one.location),
        present: !one.endDate,
      }),
    ),
    ...profile.education.flatMap((one) =>
      item('school', { text: one.institution, value: one, detail: line(one.studyType, one.area, span(one)) }),
    ),
    ...profile.volunteer.flatMap((one) =>
      item('group', { text: one.organization ?? one.position, value: one, detail: one.organization ? one.position : undefined }),
    ),
    ...profile.interests.flatMap((one) => item('interest', { text: one.name, value: one.name })),
    ...profile.languages.flatMap((one) => item('language', { text: one.language, value: one, detail: one.fluency })),
    ...profile.certificates.flatMap((one) =>
      item('certificate', { text: one.name, value: one, detail: line(one.issuer, one.date?.slice(0, 4)) }),
    ),
    ...profile.references.flatMap((one) =>
      item('reference', { text: one.reference, value: one, detail: line(one.name, one.relation) }),
    ),
  ]
}

type Lists = Pick<Profile, 'work' | 'education' | 'volunteer' | 'interests' | 'languages' | 'certificates' | 'references'>
type Parts = Partial<Lists> & { label?: string; place?: string; notes?: string }
const asObject = (value: unknown) => (value && typeof value === 'object' && !Array.isArray(value) ? value : undefined)
const writtenRole = (text: string) => {
  const parts = /^(.+?)\s*(?:,\s+|\s+(?:at|bei|chez|@|en|na|presso|bij)\s+)(.+)$/u.exec(text)
  return parts ? { position: parts[1], name: parts[2] } : { position: text }
}
const namedBy = (key: string, text: string, value: unknown) => asObject(value) ?? { [key]: text }

const makers: Partial<Record<FactKind, (text: string, value: unknown) => Parts>> = {
  headline: (text) => ({ label: text }),
  place: (text) => ({ place: text }),
  role: (text, value) => ({ work: [(asObject(value) ?? writtenRole(text)) as Profile['work'][number]] }),
  school: (text, value) => ({ education: [namedBy('institution', text, value) as Profile['education'][number]] }),
  group: (text, value) => ({ volunteer: [namedBy('organization', text, value) as Profile['volunteer'][number]] }),
  cause: (text) => ({ interests: [{ name: text }] }),
  interest: (text) => ({ interests: [{ name: text }] }),
  event: (text) => ({ interests: [{ name: text }] }),
  language: (text, value) => ({ languages: [namedBy('language', text, value) as Profile['languages'][number]] }),
  certificate: (text, value) => ({ certificates: [namedBy('name', text, value) as Profile['certificates'][number]] }),
  reference: (text, value) => ({ references: [namedBy('reference', text, value) as Profile['references'][number]] }),
  note: (text) => ({ notes: text }),
}

/** A profile of the things that are known, laid on what it said besides. */
export function itemsToProfile(items: readonly Pick<ProfileItem, 'kind' | 'text' | 'value'>[], rest: Profile): Profile {
  const parts = items.map((one) => makers[one.kind]?.(one.text, one.value) ?? {})
  const all = <K extends keyof Lists>(key: K) => parts.flatMap((part): readonly unknown[] => part[key] ?? []) as Lists[K]
  const notes = parts.flatMap(({ notes: one }) => one ?? [])
  const [label] = parts.flatMap((part) => part.label ?? [])
  // The latest place stands on the place line; those of before are kept as words, where common ground is looked for.
  const [place, ...lived] = parts.flatMap((part) => part.place ?? [])
  const { label: _label, summary, location, ...basics } = rest.basics
  const { place: said, ...meta } = rest.meta
  const told = [summary, ...lived, ...notes].filter(Boolean).join('\n')
  return {
    ...rest,
    basics: {
      ...basics,
      ...(label ? { label } : {}),
      ...(told ? { summary: told } : {}),
      ...(location && place === said ? { location } : {}),
    },
    work: all('work'),
    education: all('education'),
    volunteer: all('volunteer'),
    interests: all('interests'),
    languages: all('languages'),
    certificates: all('certificates'),
    references: all('references'),
    meta: { ...meta, ...(place ? { place } : {}) },
  }
}
