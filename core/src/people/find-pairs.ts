import { normalCompany, normalEmail, normalName, normalUrl } from './normal-names.ts'
import type { Person } from './person.ts'
import { words } from './words.ts'

/** As much of a person as telling people apart takes. */
export type PersonKey = Pick<Person, 'id' | 'name' | 'email' | 'url' | 'company' | 'position'>
export type Pair = { one: Person['id']; other: Person['id']; because: string }

type Known = { id: Person['id']; url: string; email: string; company: string; name: string }

/** Beyond this many bearers a name tells nobody apart. */
const crowd = 12

const know = ({ id, name, email, url, company }: PersonKey, plain: string): Known => ({
  id,
  url: url ? normalUrl(url) : '',
  email: email ? normalEmail(email) : '',
  company: company ? normalCompany(company) : '',
  name: plain,
})

const worksAt = (email: string, company: string): boolean => {
  const domain = email.split('@')[1]?.split('.') ?? []
  return company !== '' && domain.slice(0, -1).includes(company.replaceAll(' ', ''))
}

/** Why two may be one; nothing when something speaks against it. */
const findReason = (one: Known, other: Known): string | undefined => {
  if (one.url && other.url && one.url !== other.url) return undefined
  if (one.url && one.url === other.url) return words.sameUrl
  if (one.email && one.email === other.email) return words.sameEmail
  if (one.name !== other.name || !one.name.includes(' ')) return undefined
  if (one.company && one.company === other.company) return words.sameNameAndCompany
  if (worksAt(one.email, other.company) || worksAt(other.email, one.company)) return words.sameNameAndMail
  if (one.email && other.email) return undefined
  return one.company && other.company ? undefined : words.sameName
}

const groupBy = (all: Known[], keyOf: (known: Known) => string): Known[][] => {
  const groups = new Map<string, Known[]>()
  for (const known of all) {
    const key = keyOf(known)
    if (!key) continue
    const group = groups.get(key)
    if (group) group.push(known)
    else groups.set(key, [known])
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= crowd)
}

/** Finds people who look like one person from two sources, to offer for merging: same name, and nothing that speaks against it. */
export const findPairs = (people: readonly PersonKey[]): Pair[] => {
  const all = people.map((person) => know(person, normalName(person.name)))
  const pairs = new Map<string, Pair>()
  for (const group of [
    ...groupBy(all, ({ url }) => url),
    ...groupBy(all, ({ email }) => email),
    ...groupBy(all, ({ name }) => name),
  ]) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const key = `${one.id} ${other.id}`
        const because = pairs.has(key) ? undefined : findReason(one, other)
        if (because) pairs.set(key, { one: one.id, other: other.id, because })
      }
    }
  }
  return [...pairs.values()]
}
