import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

const first =
  'Ada Ben Cleo Dario Esra Finn Greta Hugo Ines Jonas Kira Luca Mina Noah Olga Pablo Quinn Rosa Sami Tara Uma Viktor Wanda Ximena Yusuf Zoe'.split(
    ' ',
  )
const last =
  'Abel Brandt Costa Dietz Egger Falk Gomez Hansen Ivanova Jansen Keller Lorenz Moreau Nakamura Okafor Petrov Quist Rossi Sato Thorn Ueda Vogel Weber Xu Yilmaz Zeller'.split(
    ' ',
  )
const firms = 'Northwind Brookline Halcyon Juniper Lattice Meridian Oakridge Pinnacle Quarry Redwood Silverlake Tidewater'.split(
  ' ',
)
const kinds = ['Labs', 'GmbH', 'Group, Inc.', 'Systems', '& Partners, LLC', 'Health']
const jobs = [
  'Engineer',
  'Product Manager',
  'Recruiter',
  'Head of Data',
  'Designer, Mobile',
  'Analyst',
  'Director of Engineering',
]
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const connection = (at: number): string => {
  const [given, family] = [
    pick(first, at * 7 + (at >> 5)),
    `${pick(last, at * 11 + (at >> 3))}${at % 9 === 0 ? `-${pick(last, at)}` : ''}`,
  ]
  const url = `https://www.linkedin.com/in/${given}-${family}-${at.toString(36)}`.toLowerCase()
  const email = at % 20 === 0 ? `${given}.${family}${at}@mail.example`.toLowerCase() : ''
  const company = at % 13 === 0 ? '' : `${pick(firms, at * 3)} ${pick(kinds, at * 5 + (at >> 4))}`
  const on = `${String((at % 28) + 1).padStart(2, '0')} ${pick(months, at)} ${2008 + (at % 18)}`
  return [given, family, url, email, company, company ? pick(jobs, at * 3 + (at >> 6)) : '', on].map(quote).join(',')
}

const preamble =
  'Notes:\r\n"When exporting your connection data, some addresses are missing, because their owners keep them to themselves."\r\n\r\n'

/** A LinkedIn export of a made-up member with this many made-up connections; the same bytes each time. */
export const makeLinkedinExport = (connections: number): Uint8Array => {
  const rows = Array.from({ length: connections }, (_, at) => connection(at))
  const sheet = (lines: string[]) => strToU8(`${lines.join('\r\n')}\r\n`)
  return zipSync(
    {
      'Connections.csv': strToU8(
        `\ufeff${preamble}${['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\r\n')}\r\n`,
      ),
      'Profile.csv': sheet([
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
        'Mara,Lindt,,,,Data engineer,I build pipelines.,Software,,"Leipzig, Saxony, Germany",,,',
      ]),
      'Positions.csv': sheet([
        'Company Name,Title,Description,Location,Started On,Finished On',
        'Halcyon Labs,Data Engineer,Pipelines.,Leipzig,Apr 2021,',
      ]),
      'Skills.csv': sheet(['Name', 'SQL', 'Python']),
    },
    { mtime: new Date('2026-01-02T00:00:00Z') },
  )
}

const [, script, target, count] = process.argv
if (script?.endsWith('make-linkedin-export.ts') || script?.endsWith('make-linkedin-export.js')) {
  writeFileSync(target ?? 'linkedin-export.zip', makeLinkedinExport(Number(count ?? 30_000)))
}
