import type { Candidate } from '../candidates/index.ts'
import type { PresenceSearch, SearchKind } from './presence.ts'

const quoted = (words: string) => `"${words.replaceAll('"', '')}"`
const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')
const address = /^https?:\/\/[^\s/?#]+\/?([^\s?#]*)[^\s]*$/i

/** Where the path of a profile names its owner: `/robin`, `/@robin`, `/in/robin`, `/users/robin`. Articles name none. */
function handleIn(url: string): string | null {
  const parts = (address.exec(url)?.[1] ?? '').split('/').filter(Boolean)
  if (parts.length === 2 && /^(in|u|user|users)$/.test(parts[0] ?? '')) parts.shift()
  const [name = ''] = parts
  return parts.length === 1 && /^@?[\p{L}\d][\p{L}\d_-]{2,38}$/u.test(name) ? name.replace(/^@/, '') : null
}

/** First and last word of a name, as most people would type it. */
function shortName(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' ')
}

type Wanted = readonly [kind: SearchKind, query: string | null | undefined]
type Known = Pick<Candidate, 'name' | 'links' | 'profile'>

/** S0.8: what somebody would type who looks this person up, most likely first, each once. */
export function listSearches(known: Known): PresenceSearch[] {
  const found = new Map<string, PresenceSearch>()
  for (const [kind, query] of [...byName(known), ...byHandle(known), ...byAddress(known)]) {
    const words = query?.trim().replace(/\s+/g, ' ').slice(0, 150)
    if (!words) continue
    const key = `${kind}:${words.toLowerCase()}`
    if (!found.has(key)) found.set(key, { key, kind, query: words })
  }
  return [...found.values()]
}

function byName({ name, profile }: Known): Wanted[] {
  const full = (name || profile?.basics.name || '').trim()
  const called = shortName(full)
  if (!called) return []
  const about = [
    profile?.basics.location?.city ?? profile?.meta.place?.split(',')[0],
    ...(profile?.work ?? []).slice(0, 2).map((one) => one.name),
    profile?.education[0]?.institution,
  ]
  return [
    ['name', quoted(called)],
    ...about.map((more) => ['name', more && `${quoted(called)} ${more}`] as const),
    ['name', quoted(full)],
    ['name', quoted(withoutMarks(called))],
    ['pictures', quoted(called)],
    ['news', quoted(called)],
    ['profile', `${called} LinkedIn`],
  ]
}

function byHandle({ links, profile }: Known): Wanted[] {
  const handles = [
    ...(profile?.basics.profiles ?? []).map(({ username }) => username?.replace(/^@/, '')),
    ...links.filter(({ kind }) => kind !== 'resume' && kind !== 'other').map(({ url }) => handleIn(url)),
  ]
  return handles.map((handle) => ['handle', handle && quoted(handle)])
}

function byAddress({ links, profile }: Known): Wanted[] {
  const { email, phone, profiles = [] } = profile?.basics ?? {}
  const addresses = [...links, ...profiles].map(({ url }) => url).filter((url) => url && address.test(url))
  return [['mail', email && quoted(email)], ['phone', phone && quoted(phone)], ...addresses.map((url) => ['link', url] as const)]
}
