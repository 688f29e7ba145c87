import { z } from 'zod'
import { boundProfile, type Profile } from '../profiles/index.ts'
import { dateToDay, dayToDate, localDate } from '../shared/index.ts'
import { ages, type FactKind, factKind, factKinds, presentRole } from './fact-kinds.ts'
import { normalCompany } from './normal-names.ts'
import type { Fact } from './person.ts'
import { itemsToProfile, listItems, type ProfileItem } from './profile-items.ts'

/** One thing known of a person: from where, since when, and whether it has grown old. */
export const knownFact = z.object({
  /** The fact's own id, or a mark of the thing within the profile that says it. */
  key: z.string(),
  kind: factKind,
  text: z.string(),
  detail: z.string().optional(),
  source: z.enum(['profile', 'pasted', 'entered']),
  saidOn: localDate,
  oldOn: localDate.nullable(),
  expiresOn: localDate.nullable(),
  state: z.enum(['fresh', 'old', 'expired']),
})
export type KnownFact = z.infer<typeof knownFact>
type Held = KnownFact & { value: unknown }
type Subject = { profile: Profile | null; facts: readonly Fact[]; readOn: string; today: string }

/** The field under which it is kept that something was forgotten: a mark that gives no word back. */
export const forgottenField = 'forgotten'
export const droppedField = 'dropped'

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A mark of a thing by its kind and words; nobody can read the words out of it. */
export function markOf({ kind, text }: Pick<ProfileItem, 'kind' | 'text'>): string {
  let [high, low] = [0x811c9dc5, 0x1000193]
  for (const letter of `${kind}|${fold(text)}`) {
    high = Math.imul(high ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
    low = Math.imul(low + (letter.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0
  }
  return `is_${high.toString(36)}${low.toString(36)}`
}

const inDays = (date: string, days: number) => dayToDate(dateToDay(date) + days)

/** When something of this kind grows old and when it stops counting; nothing for what stays true. */
export function ageOf(one: { kind: FactKind; present?: boolean | undefined }, saidOn: string) {
  const age = one.kind === 'role' && one.present ? presentRole : ages[one.kind]
  return { oldOn: age ? inDays(saidOn, age.old) : null, expiresOn: age ? inDays(saidOn, age.gone) : null }
}

const stateOn = (today: string, { oldOn, expiresOn }: { oldOn: string | null; expiresOn: string | null }): KnownFact['state'] =>
  expiresOn && expiresOn <= today ? 'expired' : oldOn && oldOn <= today ? 'old' : 'fresh'

function hold(one: ProfileItem, from: Pick<KnownFact, 'key' | 'source' | 'saidOn'>, today: string): Held {
  const age = ageOf(one, from.saidOn)
  const { kind, text, detail, value } = one
  return { ...from, kind, text, ...(detail ? { detail } : {}), ...age, state: stateOn(today, age), value }
}

const isKind = (field: string): field is FactKind => (factKinds as readonly string[]).includes(field)

/** A kept fact as a thing of a profile: what was pasted has parts, what a hand entered is one line. */
function factToItem(fact: Fact): ProfileItem | undefined {
  if (!isKind(fact.field)) return undefined
  const { field: kind, value } = fact
  if (typeof value === 'string') return { kind, text: value, value }
  if (!value || typeof value !== 'object' || Array.isArray(value)) return undefined
  const lists = {
    role: 'work',
    school: 'education',
    group: 'volunteer',
    language: 'languages',
    certificate: 'certificates',
    reference: 'references',
  }
  const list = lists[kind as keyof typeof lists]
  return list ? listItems(boundProfile({ [list]: [value] }))[0] : undefined
}

function holdAll({ profile, facts, readOn, today }: Subject): Held[] {
  const gone = new Set(
    facts.flatMap(({ field, value }) => (field === forgottenField && typeof value === 'string' ? [value] : [])),
  )
  // The latest first; what came in together keeps its order.
  const latest = [...facts].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  const kept = latest.flatMap((fact) => {
    const one = factToItem(fact)
    const source = fact.source === 'entered' ? 'entered' : 'pasted'
    return one ? [hold(one, { key: fact.id, source, saidOn: fact.saidOn }, today)] : []
  })
  const said = (profile ? listItems(profile) : []).flatMap((one) => {
    const key = markOf(one)
    return gone.has(key) ? [] : [hold(one, { key, source: 'profile', saidOn: readOn }, today)]
  })
  const seen = new Set<string>()
  return [...kept, ...said].filter((one) => {
    const same = one.kind === 'role' ? roleMark(one.value) : markOf(one)
    return seen.has(same) ? false : seen.add(same)
  })
}

function roleMark(value: unknown) {
  const role = (typeof value === 'object' ? value : {}) as Profile['work'][number]
  return typeof value === 'string'
    ? `role|${fold(value)}`
    : `role|${normalCompany(role.name ?? '')}|${fold(role.position ?? '')}|${role.startDate ?? ''}`
}

/** Everything that is known of a person, thing by thing, each once, what was entered or seen last before what a profile says. */
export const listKnown = (subject: Subject): KnownFact[] => holdAll(subject).map(({ value: _, ...one }) => one)

/** The whole profile as known: what a document said and what was entered or brought back, without what expired or was forgotten. */
export function profileWithFacts(subject: Subject): Profile {
  const rest = subject.profile ?? boundProfile({})
  const dropped = subject.facts.flatMap(({ field, value }) =>
    field === droppedField && Array.isArray(value) ? value.map(String) : [],
  )
  const whole = itemsToProfile(
    holdAll(subject).filter(({ state }) => state !== 'expired'),
    rest,
  )
  const all = [...new Set([...(whole.meta.dropped ?? []), ...dropped])].sort()
  return all.length > 0 ? { ...whole, meta: { ...whole.meta, dropped: all } } : whole
}

/** When what a profile says was last read: the day of the import that filled it, else the day on which the person came in. */
export const readOnOf = (createdAt: string, facts: readonly Fact[]): string =>
  facts.findLast(({ field }) => field === 'profile')?.saidOn ?? createdAt.slice(0, 10)
