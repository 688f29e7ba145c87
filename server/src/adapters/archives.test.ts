import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, openApp } from '../open.ts'
import { readSettings } from '../settings.ts'

let home: string
let app: App
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'standout-archives-'))
  app = await openApp(readSettings({ STANDOUT_HOME: home, STANDOUT_NOW: '2026-03-10T18:00:00Z' }))
})
afterEach(async () => {
  await app.close()
  await rm(home, { recursive: true, force: true })
})

const about = strToU8('{"format":1}')
const swollen = strToU8(' '.repeat(40_000_000))
const restore = (bytes: Uint8Array) =>
  app.call('records.restore', { file: { name: 'b.zip', base64: Buffer.from(bytes).toString('base64') } })
const zip = (parts: Zippable) => zipSync(parts, { level: 6 })
const cut = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)
/** Says of its first part that it is shorter than it is. */
const lying = (bytes: Uint8Array) => {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(3, copy.indexOf(Buffer.from('504b0102', 'hex')) + 24)
  return copy
}

describe('what comes back as an export', () => {
  const hostile: [string, Uint8Array, string][] = [
    ['no zip at all', strToU8('hello'), 'restore.not_an_export'],
    ['nothing', new Uint8Array(0), 'restore.not_an_export'],
    ['a zip of something else', zip({ 'a.txt': strToU8('a') }), 'restore.not_an_export'],
    ['half of one', cut(zip({ 'standout.json': about })), 'restore.not_an_export'],
    ['one that swells', zip({ 'standout.json': about, 'records/people.ndjson': swollen }), 'restore.not_an_export'],
    ['one that lies about a size', lying(zip({ 'standout.json': about })), 'restore.not_an_export'],
    ['one of a newer program', zip({ 'standout.json': strToU8('{"format":2}') }), 'restore.newer'],
  ]
  it.each(hostile)('%s is refused with one sentence, and leaves nothing behind', async (_, bytes, code) => {
    await expect(restore(bytes)).rejects.toMatchObject({ code, message: expect.stringContaining('b.zip') })
    expect(await readdir(join(home, 'staged')).catch(() => [])).toEqual([])
  })

  it('writes nowhere but where it should, whatever its parts are called', async () => {
    const bytes = zip({ 'standout.json': about, '../../escaped': strToU8('x'), 'records/../../escaped.ndjson': strToU8('x') })
    expect(await restore(bytes)).toEqual({ counts: {} })
    expect((await readdir(home)).sort()).not.toContain('escaped.ndjson')
    expect(await readdir(join(home, 'staged'))).toEqual([])
  })
})

it('two exports at once are both whole', async () => {
  await app.call('opportunities.add', { company: 'Lakeside Ferries' })
  const [one] = await Promise.all([app.call('records.export', {}), app.call('records.export', {})])
  const bytes = new Uint8Array(await (await app.archives.send(one.name)).arrayBuffer())
  const other = await openApp(readSettings({ STANDOUT_HOME: join(home, 'other') }))
  const file = await other.uploads.save(Readable.from([bytes]), { name: 'b.zip', size: bytes.length })
  expect((await other.call('records.restore', { file: { name: file.name, upload: file.upload } })).counts).toMatchObject({
    opportunities: 1,
  })
  expect(await readdir(join(home, 'archives'))).toEqual([])
  await other.close()
})
