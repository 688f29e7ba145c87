import { normalCompany, normalEmail, normalName, normalUrl, type Person } from '../people/index.ts'

/** What a document says of someone; blank where it says nothing. */
export type Said = { name: string } & Partial<
  Pick<Person, 'url' | 'email' | 'phone' | 'company' | 'position' | 'headline' | 'connectedOn' | 'profile'>
>
type Named = Pick<Said, 'name' | 'url' | 'email' | 'company'>

/** What someone is found by. */
export type Marks = { name: string; url: string; email: string; company: string }
/** Someone on the roll. `next` is the one before who bears the same name at the same company. */
export type Entry = {
  id: Person['id']
  marks: Marks
  row: Partial<Person>
  fresh: boolean
  changes: Partial<Person> | undefined
  next: Entry | undefined
}

export const readMarks = ({ name, url, email, company }: Named): Marks => ({
  name: normalName(name),
  url: url ? normalUrl(url) : '',
  email: email ? normalEmail(email) : '',
  company: company ? normalCompany(company) : '',
})

/** Who is found by what: address first, then mail, then name and company. */
export const createPeopleIndex = () => {
  const byUrl = new Map<string, Entry>()
  const byEmail = new Map<string, Entry>()
  const byNameAndCompany = new Map<string, Entry>()
  const everyone: Entry[] = []

  const noteAddresses = (entry: Entry): void => {
    const { url, email } = entry.marks
    if (url && !byUrl.has(url)) byUrl.set(url, entry)
    if (email && !byEmail.has(email)) byEmail.set(email, entry)
  }

  const findNamesake = ({ name, company, url }: Marks): Entry | undefined => {
    let found: Entry | undefined
    let entry = byNameAndCompany.get(`${name}|${company}`)
    // The earliest stands last in the chain, and two addresses are two people.
    for (; entry; entry = entry.next) found = url && entry.marks.url ? found : entry
    return found
  }

  return {
    everyone,
    note: (entry: Entry): void => {
      noteAddresses(entry)
      const key = `${entry.marks.name}|${entry.marks.company}`
      entry.next = byNameAndCompany.get(key)
      byNameAndCompany.set(key, entry)
      everyone.push(entry)
    },
    /** Whoever is filled with an address or a mail is found by it from now on. */
    noteAgain: (entry: Entry): void => {
      const { url, email } = readMarks(entry.row as Named)
      entry.marks = { ...entry.marks, url, email }
      noteAddresses(entry)
    },
    find: (marks: Marks): Entry | undefined => {
      const byAddress = marks.url ? byUrl.get(marks.url) : undefined
      if (byAddress) return byAddress
      const byMail = marks.email ? byEmail.get(marks.email) : undefined
      return byMail && !(marks.url && byMail.marks.url) ? byMail : findNamesake(marks)
    },
    findByName: (name: string, fits: (marks: Marks) => boolean): Entry | undefined => {
      const plain = normalName(name)
      const bearers = everyone.filter(({ marks }) => marks.name === plain && fits(marks))
      return bearers.length === 1 ? bearers[0] : undefined
    },
  }
}
