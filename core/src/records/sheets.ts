import type { Table } from '../profiles/index.ts'

/** The sheets of LinkedIn's archive that are read, by the name that they carry there. */
export const sheetNames = [
  'connections',
  'profile',
  'profile summary',
  'positions',
  'education',
  'skills',
  'languages',
  'certifications',
  'volunteering',
  'causes you care about',
  'projects',
  'publications',
  'honors',
  'invitations',
  'recommendations received',
  'job applications',
  'email addresses',
] as const
export type SheetName = (typeof sheetNames)[number]
export type Sheets = Partial<Record<SheetName, Table[]>>

const known = new Set<string>(sheetNames)

/** Which sheet a path in the archive is: folders, `_`, numbered parts and the mark of a language do not count. */
export const findSheetName = (path: string): SheetName | undefined => {
  const name = (path.split(/[/\\]/).at(-1) ?? '').toLowerCase()
  if (!name.endsWith('.csv')) return undefined
  const plain = name
    .slice(0, -4)
    .replace(/\.[a-z]{2}(?:[_-][a-z]{2})?$/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/ \d+$/, '')
    .trim()
  return known.has(plain) ? (plain as SheetName) : undefined
}
