import { normalCompany, normalEmail, normalName, normalUrl } from './normal-names.ts'
import type { Person } from './person.ts'
import { words } from './words.ts'

/** As much of a person as telling people apart takes. */
export type PersonKey = Pick<Person, 'id' | 'name' | 'email' | 'url' | 'company' | 'position'>
export type Pair = { one: Person['id']; other: Person['id']; because: string }

type Known = { id: Person['id']; url: string; email: string; company: string; name: string }

/** Beyond this many bearers a name tells nobody apart. */
const crowd = 12

const know = ({ id, name, email, url, company }: PersonKey): Known => ({
  id,
  url: url ? normalUrl(url) : '',
  email: email ? normalEmail(email) : '',
  company: company ? normalCompany(company) : '',
  name: normalName(name),
})

const worksAt = (email: string, company: string): boolean => {
  const domain = email.split('@')[1]?.split('.') ?? []
  return company !== '' && domain.slice(0, -1).includes(company.replaceAll(' ', ''))
}

const sameNameReason = (one: Known, other: Known): string | undefined => {
  if (one.company && one.company === other.company) return words.sameNameAndCompany
  if (worksAt(one.email, other.company) || worksAt(other.email, one.company)) return words.sameNameAndMail
  const contradicts = (one.email && other.email) || (one.company && other.company)
  return contradicts ? undefined : words.sameName
}

/** Why two may be one; nothing when something speaks against it. */
const findReason = (one: Known, other: Known): string | undefined => {
  if (one.url && other.url) return one.url === other.url ? words.sameUrl : undefined
  if (one.email && one.email === other.email) return words.sameEmail
  return one.name === other.name && one.name.includes(' ') ? sameNameReason(one, other) : undefined
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

const listCouples = (group: Known[]): [Known, Known][] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other): [Known, Known] => [one, other]))

/** Finds people who look like one person from two sources, to offer for merging: same name, and nothing that speaks against it. */
export const findPairs = (people: readonly PersonKey[]): Pair[] => {
  const all = people.map(know)
  const groups = [({ url }: Known) => url, ({ email }: Known) => email, ({ name }: Known) => name].flatMap((keyOf) =>
    groupBy(all, keyOf),
  )
  const pairs = new Map<string, Pair>()
  for (const [one, other] of groups.flatMap(listCouples)) {
    const because = findReason(one, other)
    if (because) pairs.set(`${one.id} ${other.id}`, { one: one.id, other: other.id, because })
  }
  return [...pairs.values()]
}
