import { Problem } from '@standout/core/shared'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type FileBytes, limits, tellKind } from './tell-kind.ts'

const name = 'upload.bin'
const file = (content: string | Uint8Array, size?: number): FileBytes => {
  const bytes = Buffer.from(content as string)
  return { name, bytes, size: size ?? bytes.length }
}
const zip = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])))
const tell = (content: string | Uint8Array) => tellKind(file(content)).kind
const refused = (given: FileBytes) => {
  try {
    tellKind(given)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('was not refused')
}
const code = (content: string | Uint8Array) => refused(file(content)).code
const connections =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAda,Byron,https://www.linkedin.com/in/ada,,Acme,CTO,05 Mar 2024\r\n'

describe('files are told apart by what they hold', () => {
  it.each([
    ['pdf', '%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n'],
    ['docx', zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })],
    ['linkedin-export', zip({ 'Basic_LinkedInDataExport/Connections.csv': connections })],
    ['linkedin-export', zip({ 'messages.csv': 'FROM,TO' })],
    ['standout-export', zip({ 'standout.json': '{}' })],
    ['json-resume', '\ufeff{"basics": {"name": "Ada"}}'],
    ['calendar', '\r\n  BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['calendar', 'BEGIN:VEVENT\nEND:VEVENT'],
    ['calendar', Buffer.from('\ufeffBEGIN:VCALENDAR\nEND:VCALENDAR', 'utf16le')],
    ['connections-csv', connections],
    ['connections-csv', `Notes:\n"Some mail addresses are missing, as said."\n\n${connections.replaceAll(',', ';')}`],
    ['text', 'Met Ada at the fair.\nShe leads the analytical group, as ever.'],
    ['text', Buffer.from('Geschäftsführerin in Köln', 'latin1')],
  ])('%s', (kind, content) => {
    expect(tell(content)).toBe(kind)
  })
})

describe('what is nothing that we read gets one clear sentence', () => {
  it.each([
    ['nothing inside', '', 'documents.empty'],
    ['blanks alone', ' \r\n\t\n', 'documents.empty'],
    ['a PDF that was cut', '%PDF-1.4\n1 0 obj << /Length 99', 'documents.truncated'],
    ['JSON that was cut', '{"basics": {"name": "Ada"', 'documents.truncated'],
    ['JSON with a slip', '{"basics": {"name": "Ada",,}}', 'documents.unknown'],
    ['JSON about something else', '{"version": 3}', 'documents.unknown'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'documents.unknown'],
    ['a page', '<!doctype html><p>Hello there</p>', 'documents.unknown'],
    ['numbers', '1 2 3 4', 'documents.unknown'],
    ['address cards', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD', 'documents.unknown'],
    ['an archive of something else', zip({ 'a.txt': 'x' }), 'documents.unknown'],
    ['an archive that was cut', zip({ 'Connections.csv': connections }).subarray(0, 90), 'documents.truncated'],
    ['a locked or old Office file', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'documents.encrypted'],
  ])('%s', (_, content, expected) => {
    expect(code(content)).toBe(expected)
    const { message, file: about } = refused(file(content))
    expect(message).toContain(name)
    expect(about).toBe(name)
    expect(message.split('\n')).toHaveLength(1)
  })
  it('a file of two gigabytes is refused by its size and its first bytes', () => {
    expect(refused(file('%PDF-1.7', 2 ** 31)).code).toBe('documents.too_large')
    expect(refused(file('some text', (limits.text + 1) * 1024 ** 2)).message).toContain(`${limits.text} MB`)
  })
  it('an archive with a password', () => {
    const bytes = Buffer.from(zip({ 'Connections.csv': connections }))
    const directory = bytes.indexOf('504b0102', 0, 'hex')
    bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8)
    expect(code(bytes)).toBe('documents.encrypted')
  })
  it('an archive that swells a thousandfold', () => {
    expect(code(zipSync({ 'Connections.csv': new Uint8Array(40 * 1024 ** 2) }))).toBe('documents.bomb')
  })
  it('an archive with a directory that points nowhere', () => {
    const bytes = Buffer.from(zip({ 'Connections.csv': connections }))
    const end = bytes.indexOf('504b0506', 0, 'hex')
    bytes.writeUInt32LE(0xfffffff0, end + 16)
    expect(code(bytes)).toBe('documents.truncated')
  })
})
