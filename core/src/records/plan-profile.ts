import { normalCompany, normalName } from '../people/index.ts'
import { type Profile, profile as profileShape } from '../profiles/index.ts'
import { type Draft, stableJson } from './create-draft.ts'
import { type Marks, readMarks, type Said } from './create-people-index.ts'
import type { Roll } from './create-roll.ts'
import type { ProfileDocument } from './document.ts'
import { mergeProfiles } from './merge-profiles.ts'
import type { Existing } from './plan.ts'
import { words } from './words.ts'

/** My profile is made of at most these, the later one winning; each is kept as a fact, so that a new copy replaces its own kind alone. */
const sources = ['linkedin', 'resume'] as const
export type ProfileSource = (typeof sources)[number]

/** A resume and an export are mine; a LinkedIn PDF is someone's unless it bears my name. */
export const isMine = (document: ProfileDocument, existing: Existing, whose: 'me' | 'person' | null): boolean => {
  if (whose) return whose === 'me'
  if (document.kind !== 'linkedin-pdf') return document.kind !== 'text'
  const name = normalName(document.profile.basics.name ?? '')
  return (
    name !== '' &&
    [existing.candidate.name, existing.candidate.profile?.basics.name ?? ''].some((mine) => normalName(mine) === name)
  )
}

/** Fills my own profile, and my name unless a hand entered it. */
export const planMyProfile = (profile: Profile, source: ProfileSource, context: { draft: Draft; existing: Existing }): void => {
  const { draft, existing } = context
  draft.say('me', `profile/${source}`, { value: profile })
  const parts = sources.flatMap((each) => {
    const said = profileShape.safeParse(draft.findSaid('me', `profile/${each}`))
    return said.success ? [said.data] : []
  })
  const whole = parts.reduce(mergeProfiles)
  const before = existing.candidate.profile
  if (before && stableJson(before) === stableJson(whole)) draft.count('same', 'profiles')
  else {
    draft.count(before ? 'changed' : 'added', 'profiles')
    draft.plan.candidate = { profile: whole }
  }
  const name = profile.basics.name?.slice(0, 200)
  if (name && !existing.candidate.name && !draft.isEntered('me', 'name')) draft.plan.candidate = { ...draft.plan.candidate, name }
}

export const profileToSaid = ({ basics, work, ...rest }: Profile): Said | undefined => {
  const name = basics.name?.trim().slice(0, 300)
  if (!name) return undefined
  const now = work.find(({ endDate }) => !endDate)
  const linkedin =
    basics.profiles?.find(({ network, url }) => url && /linkedin/i.test(`${network} ${url}`))?.url ??
    (/linkedin\.com\/in\//i.test(basics.url ?? '') ? basics.url : undefined)
  const cut = (text: string | undefined) => text?.slice(0, 2000) || null
  return {
    name,
    headline: cut(basics.label),
    company: cut(now?.name),
    position: cut(now?.position),
    email: cut(basics.email),
    phone: cut(basics.phone),
    url: cut(linkedin ?? basics.url),
    profile: { basics, work, ...rest },
  }
}

/** A namesake with another address, another mail, or an employer that the profile never names is somebody else until a person says so. */
const couldBe = (known: Marks, said: Said): boolean => {
  const mine = readMarks(said)
  const differs = (field: 'url' | 'email') => known[field] !== '' && mine[field] !== '' && known[field] !== mine[field]
  const employers = [mine.company, ...(said.profile?.work ?? []).map(({ name }) => (name ? normalCompany(name) : ''))]
  return !differs('url') && !differs('email') && (known.company === '' || employers.includes(known.company))
}

/** Adds or fills the person whom a profile is about. */
export const planTheirProfile = (profile: Profile, draft: Draft, roll: Roll): void => {
  const said = profileToSaid(profile)
  if (!said) {
    draft.skip({ where: draft.options.file, because: words.nameless })
    return
  }
  const entry = roll.find(said) ?? roll.findByName(said.name, (marks) => couldBe(marks, said))
  if (!entry) roll.add(said)
  else if (!roll.fill(entry, said, { where: draft.options.file })) draft.count('same', 'people')
}
