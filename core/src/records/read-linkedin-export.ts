import { type Connection, readConnections } from '../people/index.ts'
import {
  findColumns,
  type Headings,
  profile as profileShape,
  readRecords,
  readWrittenDate,
  type Table,
  type TableRecord,
} from '../profiles/index.ts'
import type { Application, Invitation, LeftOut, LinkedinExport, Recommendation } from './document.ts'
import { readLinkedinProfile } from './read-linkedin-profile.ts'
import type { Sheets } from './sheets.ts'
import { words } from './words.ts'

const day = (written: string | undefined): string | null => {
  const date = written ? readWrittenDate(written) : undefined
  return date?.length === 10 ? date : null
}

const read = <K extends string>(
  tables: Table[] | undefined,
  headings: Headings<K>,
  atLeast: number,
): { file: string; record: TableRecord<K> }[] =>
  (tables ?? []).flatMap((table) => {
    const columns = findColumns(table, headings, atLeast)
    return columns ? readRecords(table, columns).map((record) => ({ file: table.file, record })) : []
  })

const readInvitations = (tables: Table[] | undefined): Invitation[] =>
  read(
    tables,
    {
      from: ['from', 'von', 'de'],
      to: ['to', 'an', 'a', 'para'],
      sent: ['sent at'],
      message: ['message'],
      direction: ['direction'],
      inviter: ['inviterprofileurl'],
      invitee: ['inviteeprofileurl'],
    },
    4,
  ).flatMap(({ record }) => {
    const out = record.direction?.toUpperCase() === 'OUTGOING'
    const name = out ? record.to : record.from
    if (!name) return []
    return [
      {
        name,
        url: (out ? record.invitee : record.inviter) ?? null,
        direction: out ? 'out' : 'in',
        sentOn: day(record.sent),
        message: record.message ?? null,
      },
    ]
  })

const readRecommendations = (tables: Table[] | undefined): Recommendation[] =>
  read(
    tables,
    {
      first: ['first name', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam'],
      last: ['last name', 'nachname', 'nom', 'apellidos', 'sobrenome', 'cognome', 'achternaam'],
      company: ['company', 'unternehmen', 'entreprise', 'empresa', 'azienda', 'bedrijf'],
      position: ['job title', 'position'],
      text: ['text'],
      written: ['creation date'],
      status: ['status'],
    },
    4,
  ).flatMap(({ record }) => {
    const name = [record.first, record.last].filter(Boolean).join(' ')
    if (!name || !record.text) return []
    return [
      {
        name,
        company: record.company ?? null,
        position: record.position ?? null,
        text: record.text.slice(0, 5000),
        writtenOn: day(record.written),
      },
    ]
  })

const readApplications = (tables: Table[] | undefined, skipped: LeftOut[]): Application[] =>
  read(tables, { date: ['application date'], company: ['company name'], role: ['job title'], url: ['job url'] }, 3).flatMap(
    ({ file, record }) => {
      const where = `${file}:${record.line}`
      if (!record.company) {
        skipped.push({ where, because: words.applicationWithoutCompany })
        return []
      }
      return [
        {
          company: record.company.slice(0, 300),
          role: (record.role ?? '').slice(0, 300),
          appliedOn: day(record.date),
          url: record.url ?? null,
          where,
        },
      ]
    },
  )

const readEmails = (tables: Table[] | undefined): string[] =>
  read(
    tables,
    { email: ['email address', 'e mail adresse', 'adresse e mail', 'direccion de correo electronico'], primary: ['primary'] },
    1,
  )
    .sort((a, b) => Number(b.record.primary === 'Yes') - Number(a.record.primary === 'Yes'))
    .flatMap(({ record }) => record.email?.toLowerCase() ?? [])

/** One list of connections from however many sheets, each person once. */
const readAllConnections = (tables: Table[] | undefined, skipped: LeftOut[]): Connection[] =>
  (tables ?? []).flatMap((table) => {
    const list = readConnections(table)
    if (!list) skipped.push({ where: table.file, because: words.noColumns })
    for (const left of list?.skipped ?? []) skipped.push(left)
    return list?.connections ?? []
  })

/** Reads the sheets of LinkedIn's "Get a copy of your data" archive. */
export const readLinkedinExport = (sheets: Sheets): LinkedinExport => {
  const skipped: LeftOut[] = []
  const connections = readAllConnections(sheets.connections, skipped)
  const applications = readApplications(sheets['job applications'], skipped)
  const emails = readEmails(sheets['email addresses'])
  const mine = readLinkedinProfile(sheets)
  if (mine && emails[0]) mine.basics.email = emails[0]
  const recommendations = readRecommendations(sheets['recommendations received'])
  // What others wrote of me belongs to my own profile as well.
  if (mine)
    mine.references = recommendations.map(({ name, text, position, company }) => {
      const relation = [position, company].filter(Boolean).join(', ')
      return { name, reference: text, ...(relation ? { relation } : {}) }
    })
  return {
    kind: 'linkedin-export',
    profile: mine ? profileShape.parse(mine) : null,
    emails,
    connections,
    invitations: readInvitations(sheets.invitations),
    recommendations,
    applications,
    skipped,
  }
}
