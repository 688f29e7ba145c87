import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, openApp } from '../open.ts'
import { readSettings } from '../settings.ts'

const origin = 'http://127.0.0.1:4664'
let home: string
let app: App

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'standout-http-'))
  app = await openApp(readSettings({ STANDOUT_HOME: join(home, 'data'), STANDOUT_NOW: '2026-03-10T18:00:00Z' }))
})
afterEach(async () => {
  await app.close()
  await rm(home, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  app.fetch(new Request(`${origin}${path}`, { ...init, headers: { host: '127.0.0.1:4664', ...init.headers } }))
const post = (name: string, input: unknown, headers: Record<string, string> = {}) =>
  ask(`/api/${name}`, { method: 'POST', body: typeof input === 'string' ? input : JSON.stringify(input), headers })

describe('who is let in', () => {
  it.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a Host that only begins like ours', { host: '127.0.0.1.evil.example:4664' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['a page of another port on this machine', { origin: 'http://127.0.0.1:8080' }],
    ['the Origin of a sandboxed page', { origin: 'null' }],
    ['a cross-site call without Origin', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('turns away %s', async (_, headers) => {
    const answer = await post('people.search', {}, headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'request.refused' })
  })

  it('lets a link elsewhere open a page, but in no frame, and nothing of the API', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect((await ask('/health', { headers: link })).status).toBe(200)
    expect((await ask('/health', { headers: { ...link, 'sec-fetch-dest': 'iframe' } })).status).toBe(403)
    expect((await ask('/api/archives/standout-2026-03-10.zip', { headers: link })).status).toBe(403)
  })

  const ours: Record<string, string>[] = [
    {},
    { origin },
    { host: 'localhost:4664', origin: 'http://localhost:4664' },
    { 'sec-fetch-site': 'same-origin' },
  ]
  it.each(ours)('lets the user in with %o', async (headers) => {
    expect((await post('people.search', {}, headers)).status).toBe(200)
  })
})

describe('calls', () => {
  it('answers with the output, and names the change that Undo takes back', async () => {
    const answer = await post('people.add', { name: 'Ada Sample' })
    expect(answer.status).toBe(200)
    const changeId = answer.headers.get('standout-change')
    expect(changeId).toMatch(/^chg_/)
    expect((await post('changes.undo', { id: changeId })).status).toBe(200)
    expect(await (await post('people.search', {})).json()).toMatchObject({ total: 0 })
  })

  it('says what is wrong with an input, in one sentence', async () => {
    const answer = await post('people.add', { name: '' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'input.invalid', message: expect.stringContaining('name') })
  })

  it.each([
    ['not JSON', 'hello', 'input.not_json'],
    ['nested too deeply', '['.repeat(200) + ']'.repeat(200), 'input.too_deep'],
    ['too large', `{"words":"${'x'.repeat(17 * 1024 * 1024)}"}`, 'input.too_large'],
  ])('refuses a body that is %s', async (_, body, code) => {
    expect(await (await post('people.search', body)).json()).toMatchObject({ code })
  })

  it('looks at a hostile body once, however many quotes are in it', async () => {
    const answer = await post('people.search', `{"words":${'"\\"'.repeat(400_000)}`)
    expect(await answer.json()).toMatchObject({ code: 'input.not_json' })
  })

  it('answers 404 for what is not there', async () => {
    expect((await post('people.find', { id: 'per_nobody' })).status).toBe(404)
    expect((await post('no.such', {})).status).toBe(404)
  })

  it('describes every action in OpenAPI 3.1', async () => {
    const described = (await (await ask('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, unknown> }
    expect(described.openapi).toBe('3.1.0')
    expect(Object.keys(described.paths)).toContain('/api/debriefs.write')
    expect(JSON.stringify(described)).not.toContain('$schema')
  })
})

describe('what keeps nothing', () => {
  it('neither reads nor makes the data folder', async () => {
    const answer = await post('reads.try', { round: 'first', firstFive: 4 })
    expect(answer.status).toBe(200)
    expect(await readdir(home)).toEqual([])
  })
})

describe('uploads', () => {
  const upload = (name: string, body: string, headers: Record<string, string> = {}) =>
    ask(`/api/uploads?name=${encodeURIComponent(name)}`, { method: 'PUT', body, headers })

  it('lets a file that cannot be read leave nothing behind', async () => {
    const { upload: id } = (await (await upload('empty.pdf', '')).json()) as { upload: string }
    const answer = await post('records.preview', { file: { name: 'empty.pdf', upload: id } })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ file: 'empty.pdf', message: expect.stringContaining('empty.pdf') })
    expect(await readdir(join(home, 'data', 'uploads'))).toEqual([])
  })

  it('refuses a file of 2 GB before it is sent', async () => {
    const answer = await upload('huge.zip', 'x', { 'content-length': String(2 * 1024 ** 3) })
    expect(answer.status).toBe(413)
  })

  it('does not take a path for an upload', async () => {
    const answer = await post('records.preview', { file: { name: 'x', upload: 'upl_../../etc/passwd' } })
    expect(await answer.json()).toMatchObject({ code: 'uploads.not_found' })
  })
})

describe('an export', () => {
  it('comes back whole into an empty home, and only there', async () => {
    const sample = (await (await post('records.sample', {})).json()) as { opportunities: number }
    const { href } = (await (await post('records.export', {})).json()) as { href: string }
    const zip = Buffer.from(await (await ask(href)).arrayBuffer())
    expect((await ask(href)).status).toBe(404)
    const file = { name: 'backup.zip', base64: zip.toString('base64') }
    expect((await post('records.restore', { file })).status).toBe(409)
    const other = await openApp(readSettings({ STANDOUT_HOME: join(home, 'other') }))
    await other.call('records.restore', { file })
    expect((await other.call('opportunities.list', {})).opportunities).toHaveLength(sample.opportunities)
    await other.close()
  })

  it('merges into what is here, adds nothing the second time, and can be taken back', async () => {
    const sample = (await (await post('records.sample', {})).json()) as { opportunities: number }
    const { href } = (await (await post('records.export', {})).json()) as { href: string }
    const zip = Buffer.from(await (await ask(href)).arrayBuffer())
    const other = await openApp(readSettings({ STANDOUT_HOME: join(home, 'other') }))
    await other.call('opportunities.add', { company: 'Here before' })
    const file = { name: 'backup.zip', base64: zip.toString('base64') }
    const first = await other.call('records.import', { file })
    expect(first).toMatchObject({ kind: 'standout-export', added: { opportunities: sample.opportunities } })
    expect((await other.call('debriefs.list', {})).written.length).toBeGreaterThan(2)
    expect((await other.call('records.import', { file })).added).toEqual({})
    await other.call('records.undo', { id: first.id as `imp_${string}` })
    expect((await other.call('opportunities.list', {})).opportunities.map(({ company }) => company)).toEqual(['Here before'])
    await other.close()
  })
})

describe('files of the user’s own', () => {
  const keep = async (name: string, bytes: string) => {
    const { upload } = (await (await ask('/api/uploads?name=x', { method: 'PUT', body: bytes })).json()) as { upload: string }
    return (await (await post('files.keep', { file: { name, upload } })).json()) as { id: string; name: string; href: string }
  }

  it('come back byte for byte under their own name, and nothing in them runs', async () => {
    const file = await keep('../Brief “für” Ötz.docx', 'the bytes')
    expect(file.name).toBe('Brief “für” Ötz.docx')
    const answer = await ask(`${file.href}?inline`)
    expect(await answer.text()).toBe('the bytes')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Brief _f_r_ _tz.docx"; filename*=UTF-8\'\'Brief%20%E2%80%9Cf%C3%BCr%E2%80%9D%20%C3%96tz.docx',
    )
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect((await ask((await keep('page.html', '<script>1</script>')).href)).headers.get('content-type')).toBe(
      'application/octet-stream',
    )
  })

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 416, '', 'bytes */10'],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('are played in parts: %s', async (range, status, text, told) => {
    const { href } = await keep('note.webm', '0123456789')
    const answer = await ask(`${href}?inline`, { headers: { range } })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe(text)
    expect(answer.headers.get('content-range')).toBe(told)
    expect(answer.headers.get('content-type')).toBe(status === 416 ? null : 'video/webm')
  })

  it('are gone once they are let go', async () => {
    const { id, href } = await keep('note.webm', 'x')
    expect((await post('files.remove', { id })).status).toBe(200)
    expect((await ask(href)).status).toBe(404)
    expect(await (await post('files.remove', { id })).json()).toMatchObject({ code: 'files.not_found' })
  })
})
