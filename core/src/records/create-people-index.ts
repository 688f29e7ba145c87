import { normalCompany, normalEmail, normalName, normalUrl, type Person, type PersonKey } from '../people/index.ts'

/** What a document says of someone; blank where it says nothing. */
export type Said = { name: string } & Partial<
  Pick<Person, 'url' | 'email' | 'phone' | 'company' | 'position' | 'headline' | 'connectedOn' | 'profile'>
>
type Named = Pick<Said, 'name' | 'url' | 'email' | 'company'>

/** Someone on the roll, under the marks that find them. `next` is the one before who bears the same name at the same company. */
export type Entry = {
  id: Person['id']
  name: string
  url: string
  email: string
  company: string
  row: Partial<Person>
  fresh: boolean
  changes: Partial<Person> | undefined
  next: Entry | undefined
}

const urlOf = ({ url }: Named): string => (url ? normalUrl(url) : '')
const emailOf = ({ email }: Named): string => (email ? normalEmail(email) : '')
const companyOf = ({ company }: Named): string => (company ? normalCompany(company) : '')

export const makeEntry = (row: PersonKey, { fresh }: { fresh: boolean }): Entry => ({
  id: row.id,
  name: normalName(row.name),
  url: urlOf(row),
  email: emailOf(row),
  company: companyOf(row),
  row,
  fresh,
  changes: undefined,
  next: undefined,
})

/** Who is found by what: address first, then mail, then name and company. */
export const createPeopleIndex = () => {
  const byUrl = new Map<string, Entry>()
  const byEmail = new Map<string, Entry>()
  const byNameAndCompany = new Map<string, Entry>()
  const everyone: Entry[] = []

  const noteAddresses = (entry: Entry): void => {
    if (entry.url && !byUrl.has(entry.url)) byUrl.set(entry.url, entry)
    if (entry.email && !byEmail.has(entry.email)) byEmail.set(entry.email, entry)
  }

  const findNamesake = (said: Named, url: string): Entry | undefined => {
    let found: Entry | undefined
    let entry = byNameAndCompany.get(`${normalName(said.name)}|${companyOf(said)}`)
    // The earliest stands last in the chain, and two addresses are two people.
    for (; entry; entry = entry.next) found = url && entry.url ? found : entry
    return found
  }

  return {
    everyone,
    note: (entry: Entry): void => {
      noteAddresses(entry)
      const key = `${entry.name}|${entry.company}`
      entry.next = byNameAndCompany.get(key)
      byNameAndCompany.set(key, entry)
      everyone.push(entry)
    },
    /** Whoever is filled with an address or a mail is found by it from now on. */
    noteAgain: (entry: Entry): void => {
      const said = entry.row as Named
      noteAddresses(Object.assign(entry, { url: urlOf(said), email: emailOf(said) }))
    },
    find: (said: Named): Entry | undefined => {
      const url = urlOf(said)
      const byAddress = url ? byUrl.get(url) : undefined
      if (byAddress) return byAddress
      const email = emailOf(said)
      const byMail = email ? byEmail.get(email) : undefined
      return byMail && !(url && byMail.url) ? byMail : findNamesake(said, url)
    },
    findByName: (name: string, fits: (entry: Entry) => boolean): Entry | undefined => {
      const plain = normalName(name)
      const bearers = everyone.filter((entry) => entry.name === plain && fits(entry))
      return bearers.length === 1 ? bearers[0] : undefined
    },
  }
}
