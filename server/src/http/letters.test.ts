import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type App, openApp } from '../open.ts'
import { readSettings } from '../settings.ts'

let home: string
let app: App
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'standout-letters-'))
  app = await openApp(readSettings({ STANDOUT_HOME: join(home, 'data'), STANDOUT_NOW: '2026-03-10T18:00:00Z' }))
})
afterEach(async () => {
  await app.close()
  await rm(home, { recursive: true, force: true })
})

const fetch = (path: string) => app.fetch(new Request(`http://127.0.0.1:4664${path}`, { headers: { host: '127.0.0.1:4664' } }))

/** One header, unfolded and with its encoded words read. */
function header(mail: string, name: string): string | undefined {
  const head = mail.split('\r\n\r\n')[0]!.replace(/\r\n[ \t]+/g, ' ')
  const line = head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  const value = line?.slice(name.length + 1).trim()
  return value
    ?.replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, how: string, text: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : readQuoted(text.replaceAll('_', ' ')),
    )
}
const readQuoted = (text: string) => {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

async function write(person: { name: string; email?: string }, content: object) {
  const { id: personId } = await app.call('people.add', person)
  const { id } = await app.call('messages.open', { kind: 'gift', personId })
  await app.call('messages.write', { id, version: 1, key: 'some-save', content })
  return id
}

it('a message becomes an unsent mail with its attachment, and every word comes through', async () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251))
  const file = await app.call('files.keep', { file: { name: 'Überblick.docx', base64: bytes.toString('base64') } })
  const text = 'Grüß Gott,\n\nein Gedanke zu “Fähren”:\n.\nBest,\nRobin'
  const attachments = [{ fileId: file.id, name: file.name }]
  const id = await write(
    { name: 'Ana Ruíz', email: 'ana@lakeside.example' },
    { subject: 'Fähren im Winter ⛴', text, attachments },
  )
  const answer = await fetch(`/api/letters/${id}`)
  expect(answer.headers.get('content-type')).toBe('message/rfc822')
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename=')
  const mail = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(header(mail, 'X-Unsent')).toBe('1')
  expect(header(mail, 'Subject')).toBe('Fähren im Winter ⛴')
  expect(header(mail, 'To')).toBe('Ana Ruíz <ana@lakeside.example>')
  const boundary = /boundary="?([^"\r\n;]+)"?/.exec(header(mail, 'Content-Type')!)![1]!
  const [body, attached] = mail.split(`--${boundary}`).slice(1)
  const contentOf = (part: string) => part.slice(part.indexOf('\r\n\r\n') + 4)
  expect(body).toContain('quoted-printable')
  expect(readQuoted(contentOf(body!)).replace(/\r\n/g, '\n').trim()).toBe(text)
  expect(Buffer.from(contentOf(attached!), 'base64').equals(bytes)).toBe(true)
})

it('nothing in a name, a subject or an address writes a header of its own', async () => {
  const person = { name: 'Eve\r\nBcc: all@example.org', email: 'eve@example.org\r\nBcc: all@example.org' }
  const id = await write(person, { subject: 'Hello\r\nBcc: all@example.org\r\n\r\nother body', text: 'Hello' })
  const mail = await (await fetch(`/api/letters/${id}`)).text()
  const head = mail.split('\r\n\r\n')[0]!
  expect(head).not.toMatch(/^(?:bcc|cc|to):/im)
  expect(header(mail, 'Subject')).toBe('Hello Bcc: all@example.org other body')
  expect(mail.trim().endsWith('Hello')).toBe(true)
})

it('an unknown message is one clear sentence', async () => {
  const answer = await fetch('/api/letters/msg_none')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'messages.not_found' })
})

it('an emoji cut in half by the length of a name does not stop the mail', async () => {
  const id = await write({ name: 'Ana' }, { subject: `${'a'.repeat(79)}🚢`, text: 'Hello' })
  const answer = await fetch(`/api/letters/${id}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain(`${'a'.repeat(79)}.eml`)
  const name = `🚢${'b'.repeat(114)}.docx`
  expect((await app.call('files.keep', { file: { name, base64: 'AA==' } })).name).toBe(name.slice(2))
})
