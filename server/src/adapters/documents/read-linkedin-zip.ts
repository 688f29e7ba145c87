import { isConnections } from '@standout/core/people'
import { findSheetName, type LinkedinExport, readLinkedinExport, type SheetName, type Sheets } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readEntry, type ZipEntry } from './read-zip.ts'
import { words } from './words.ts'

export type Progress = { done: number; total: number; what: string }
type Archive = { name: string; bytes: Buffer; entries: ZipEntry[]; onProgress?: (progress: Progress) => void }

const largestGuess = 20 * 1024 ** 2
const baseName = (path: string): string => path.split('/').at(-1) ?? path

const add = (sheets: Sheets, name: SheetName, table: NonNullable<Sheets[SheetName]>[number]) => {
  sheets[name] = [...(sheets[name] ?? []), table]
}

/** The list of connections under a name that we do not know, in a language that we do not know. */
const findUnnamed = ({ entries, bytes, name }: Archive) => {
  for (const entry of entries.filter(({ path, size }) => /\.csv$/i.test(path) && !findSheetName(path) && size < largestGuess)) {
    const text = decodeText(readEntry(bytes, entry, name))
    if (!/linkedin\.com\/in\//i.test(text)) continue
    try {
      const table = readCsv(text, baseName(entry.path))
      if (isConnections(table)) return table
    } catch {
      // One damaged sheet among those that we do not need says nothing of the others.
    }
  }
  return undefined
}

/** Reads a LinkedIn export: only the sheets that we know are opened, in memory, one after the other. */
export const readLinkedinZip = (archive: Archive): LinkedinExport => {
  const { name, bytes, entries, onProgress } = archive
  const wanted = entries.map((entry) => ({ entry, sheet: findSheetName(entry.path) })).filter(({ sheet }) => sheet !== undefined)
  const sheets: Sheets = {}
  const skipped: LinkedinExport['skipped'] = []
  for (const [done, { entry, sheet }] of wanted.entries()) {
    onProgress?.({ done, total: wanted.length, what: baseName(entry.path) })
    const content = readEntry(bytes, entry, name)
    try {
      add(sheets, sheet as SheetName, readCsv(decodeText(content), baseName(entry.path)))
    } catch {
      // Said to the user; the other sheets are still worth having.
      skipped.push({ where: baseName(entry.path), because: words.damagedSheet })
    }
  }
  if (wanted.length > 0 && skipped.length === wanted.length)
    throw new Problem('documents.unreadable', words.unreadable(name), name)
  const unnamed = sheets.connections ? undefined : findUnnamed(archive)
  if (unnamed) add(sheets, 'connections', unnamed)
  if (!sheets.connections && !skipped.some(({ where }) => findSheetName(where) === 'connections'))
    skipped.push({ where: baseName(name), because: words.noConnections })
  onProgress?.({ done: wanted.length, total: wanted.length, what: name })
  const document = readLinkedinExport(sheets)
  return { ...document, skipped: [...skipped, ...document.skipped] }
}
