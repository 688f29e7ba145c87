import { hasPageData } from '@standout/core/events'
import { isConnections } from '@standout/core/people'
import { findSheetName } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { listEntries, type ZipEntry } from './read-zip.ts'
import { words } from './words.ts'

/** What a file is, by what it holds and never by its name; with what telling it took. */
export type Told =
  | { kind: 'pdf' }
  | { kind: 'docx' }
  | { kind: 'linkedin-export' | 'standout-export'; entries: ZipEntry[] }
  | { kind: 'json-resume' | 'calendar' | 'connections-csv' | 'page' | 'text'; text: string }

export type FileBytes = { name: string; bytes: Buffer; size: number }

const megabyte = 1024 ** 2
/** In MB. A LinkedIn archive may hold years of messages; nothing else has reason to be large. */
export const limits = { zip: 300, docx: 40, pdf: 40, text: 40 }

/** Size and first bytes say enough to refuse a file before the rest of it is read. */
export const refuseBySize = ({ name, bytes, size }: FileBytes): void => {
  if (size === 0) throw new Problem('documents.empty', words.empty(name), name)
  const most = isZip(bytes) ? limits.zip : isPdf(bytes) ? limits.pdf : limits.text
  if (size > most * megabyte) throw new Problem('documents.too_large', words.tooLarge(name, most), name)
}

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-')
const isZip = (bytes: Buffer): boolean =>
  bytes.length >= 4 && ['504b0304', '504b0506', '504b0708'].includes(bytes.subarray(0, 4).toString('hex'))
const isOldOffice = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1'

const isCutPdf = (bytes: Buffer): boolean => {
  if (!bytes.includes('%%EOF')) return true
  // A file made for the web notes its own length near the top.
  const noted = /\/Linearized\b[^>]{0,200}?\/L\s+(\d+)/.exec(bytes.subarray(0, 2048).toString('latin1'))
  return noted !== null && bytes.length < Number(noted[1])
}

const tellZip = ({ name, bytes }: FileBytes): Told => {
  const entries = listEntries(bytes, name)
  const paths = entries.map(({ path }) => path)
  const refuseLocked = (wanted: ZipEntry[]) => {
    if (wanted.some(({ locked }) => locked)) throw new Problem('documents.encrypted', words.encryptedZip(name), name)
  }
  if (paths.some((path) => /^word\/document\d*\.xml$/.test(path))) {
    if (bytes.length > limits.docx * megabyte) throw new Problem('documents.too_large', words.tooLarge(name, limits.docx), name)
    refuseLocked(entries)
    const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
    if (unpacked > 200 * megabyte) throw new Problem('documents.bomb', words.bomb(name), name)
    return { kind: 'docx' }
  }
  if (paths.some((path) => /^(?:[^/]+\/)?standout\.json$/.test(path))) return { kind: 'standout-export', entries }
  const sheets = entries.filter(
    ({ path }) => findSheetName(path) || /(?:^|\/)(?:messages|company follows|registration|ad_targeting)\.csv$/i.test(path),
  )
  if (sheets.length === 0) {
    refuseLocked(entries)
    throw new Problem('documents.unknown', words.unknownZip(name), name)
  }
  refuseLocked(sheets)
  return { kind: 'linkedin-export', entries }
}

const isResume = (value: unknown): boolean => {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return false
  const { basics, work, education } = value as Record<string, unknown>
  return (typeof basics === 'object' && basics !== null) || Array.isArray(work) || Array.isArray(education)
}

const tellJson = (text: string, name: string): Told => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const cut = !/[}\]]\s*$/.test(text.slice(-200))
    throw cut
      ? new Problem('documents.truncated', words.truncated(name), name)
      : new Problem('documents.unknown', words.brokenJson(name), name)
  }
  if (!isResume(value)) throw new Problem('documents.unknown', words.unknown(name), name)
  return { kind: 'json-resume', text }
}

const isConnectionsText = (text: string): boolean => {
  const head = text.slice(0, 20_000)
  if (head.split(/\r\n|\r|\n/, 20).every((line) => line.split(/[,;\t]/).length < 5)) return false
  try {
    return isConnections(readCsv(head.slice(0, head.lastIndexOf('\n') + 1) || head, ''))
  } catch {
    // Prose with quotes and commas is no sheet.
    return false
  }
}

const controls = /(?![\t-\r\u0085])\p{Cc}/gu

/** What begins as a page: with data about events in it, or nothing for us. */
const tellPage = (text: string, name: string): Told => {
  if (hasPageData(text)) return { kind: 'page', text }
  throw new Problem('documents.unknown', words.unknown(name), name)
}

const tellText = ({ name, bytes }: FileBytes): Told => {
  const text = decodeText(bytes).replace(/^\ufeff/, '')
  const head = text.slice(0, 8192)
  if (text.trim() === '' || /^[\0\s]*$/.test(head)) throw new Problem('documents.empty', words.empty(name), name)
  if (/^\s*BEGIN:V/i.test(head) && !/^\s*BEGIN:VCARD/i.test(head)) return { kind: 'calendar', text }
  if ((head.match(controls) ?? []).length > head.length / 200) throw new Problem('documents.unknown', words.unknown(name), name)
  if (/^(?:BEGIN:VCALENDAR|BEGIN:VEVENT|DTSTART[;:]|END:VEVENT|END:VCALENDAR)/im.test(head)) return { kind: 'calendar', text }
  if (/^\s*BEGIN:VCARD/i.test(head)) throw new Problem('documents.unknown', words.contacts(name), name)
  if (/^\s*[{[]/.test(head)) return tellJson(text, name)
  if (/^\s*<(?:!--|!doctype|html|\?xml|svg|head|body|script)/i.test(head) || !/\p{L}{2}/u.test(head)) return tellPage(text, name)
  return { kind: isConnectionsText(text) ? 'connections-csv' : 'text', text }
}

/** Tells what a file is; throws `Problem` with one sentence when it is nothing that we read. */
export const tellKind = (file: FileBytes): Told => {
  refuseBySize(file)
  const { name, bytes } = file
  if (isPdf(bytes)) {
    if (isCutPdf(bytes)) throw new Problem('documents.truncated', words.truncated(name), name)
    return { kind: 'pdf' }
  }
  if (isZip(bytes)) return tellZip(file)
  if (isOldOffice(bytes)) throw new Problem('documents.encrypted', words.lockedOffice(name), name)
  return tellText(file)
}
