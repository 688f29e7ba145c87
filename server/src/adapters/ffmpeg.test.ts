import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, openApp } from '../open.ts'
import { readSettings } from '../settings.ts'
import { createConverter } from './ffmpeg.ts'

let home: string
let app: App
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'standout-ffmpeg-'))
  app = await openApp(readSettings({ STANDOUT_HOME: join(home, 'data'), STANDOUT_NOW: '2026-03-10T18:00:00Z' }))
})
afterEach(async () => {
  await app.close()
  await rm(home, { recursive: true, force: true })
})

const findFfmpeg = () => {
  try {
    return execFileSync('ffmpeg', ['-version'], { encoding: 'utf8' }).includes('libx264')
  } catch {
    return false
  }
}
const hasFfmpeg = findFfmpeg()

const keep = async (bytes: Buffer, name = 'take.webm') => {
  const { id: opportunityId } = await app.call('opportunities.add', { company: 'Tern & Co' })
  const { id } = await app.call('videos.open', { opportunityId })
  await app.call('videos.keep', { id, file: { name, base64: bytes.toString('base64') }, seconds: 2 })
  await app.call('videos.cut', { id, trimStart: 0, trimEnd: 2 })
  return id
}

const makeWebm = async () => {
  const path = join(home, 'made.webm')
  const picture = ['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=15:duration=2']
  const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=2']
  execFileSync('ffmpeg', ['-loglevel', 'error', ...picture, ...sound, '-c:v', 'libvpx', '-c:a', 'libopus', path])
  return readFile(path)
}

describe('an mp4 of a video note', () => {
  it(hasFfmpeg ? 'is made where ffmpeg is there' : 'cannot be made without ffmpeg, and one sentence says so', async () => {
    if (!hasFfmpeg) {
      const id = await keep(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]))
      expect((await app.call('videos.find', { id })).canConvert).toBe(false)
      await expect(app.call('videos.convert', { id })).rejects.toThrow('There is no ffmpeg on this machine')
      return
    }
    const id = await keep(await makeWebm())
    const { mp4 } = await app.call('videos.convert', { id })
    expect(mp4?.name).toBe('A word from me.mp4')
    const bytes = Buffer.from(await (await app.sendFile(mp4!.id, { range: undefined, inline: true })).arrayBuffer())
    expect(bytes.toString('latin1', 4, 8)).toBe('ftyp')
    // The index stands before the pictures, so that it plays while it loads.
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
    expect(await readdir(join(home, 'data', 'staged'))).toEqual([])
  })

  it('is not promised where no folder of the path holds ffmpeg', async () => {
    const nowhere = () => Promise.reject(new Error('not needed'))
    const converter = createConverter({ home, helper: undefined as never, store: nowhere, path: join(home, 'empty') })
    expect(await converter.canConvert()).toBe(false)
    await expect(converter.convert('a'.repeat(64))).rejects.toMatchObject({ code: 'videos.no_ffmpeg' })
  })

  it.runIf(hasFfmpeg).each([
    ['a playlist that names a file of this machine', '#EXTM3U\n#EXTINF:1,\n/etc/passwd\n', 'videos.wrong_kind'],
    ['a list of files to join', 'ffconcat version 1.0\nfile /etc/passwd\n', 'videos.wrong_kind'],
    ['half a header', '\u001aE', 'videos.wrong_kind'],
  ])('is never made of %s', async (_, text, code) => {
    const id = await keep(Buffer.from(text, 'latin1'))
    await expect(app.call('videos.convert', { id })).rejects.toMatchObject({ code })
    expect(await readdir(join(home, 'data', 'staged'))).toEqual([])
  })

  it.runIf(hasFfmpeg)('is one clear sentence where the recording is broken', async () => {
    const id = await keep(Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(5000, 7)]))
    await expect(app.call('videos.convert', { id })).rejects.toMatchObject({ code: 'videos.convert_failed' })
  })
})

describe('the page of a video note', () => {
  const ready = async (bytes: Buffer) => {
    const id = await keep(bytes)
    await app.call('videos.watched', { id })
    await app.call('videos.shown', { id, to: 'Jo' })
    return id
  }

  it('holds every byte of the video and no path of this machine', async () => {
    await app.call('candidates.edit', {
      name: '<b>Robin</b>',
      links: [{ kind: 'resume', url: 'https://robin.example/cv', label: null }],
    })
    const bytes = Buffer.from(Array.from({ length: 500_001 }, (_, index) => (index * 7) % 251))
    const id = await ready(bytes)
    const answer = await app.videoPages.export(id)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const page = await answer.text()
    expect(Buffer.from(/src="data:video\/webm;base64,([^"]+)"/.exec(page)![1]!, 'base64').equals(bytes)).toBe(true)
    expect(page).toContain('https://robin.example/cv')
    expect(page).toContain('&lt;b&gt;Robin')
    expect(page).not.toContain(home)
    expect(page).not.toContain('/api/')
  })

  it('is one clear sentence, and not half a page, where the bytes are no longer there', async () => {
    const id = await ready(Buffer.from('x'))
    const { video } = await app.call('videos.find', { id })
    const kept = (await readdir(home, { recursive: true, withFileTypes: true })).filter(({ name }) => /^[0-9a-f]{64}$/.test(name))
    for (const { parentPath, name } of kept) await rm(join(parentPath, name))
    await expect(app.videoPages.export(id)).rejects.toMatchObject({
      code: 'files.not_found',
      message: expect.stringContaining(video.cut!.name),
    })
  })

  it('is shown here from the files themselves, under a policy that lets nothing else in', async () => {
    const id = await keep(Buffer.from('x'))
    const answer = await app.videoPages.show(id)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toContain('src="/api/files/fil_')
  })

  it('goes out only when it was watched and shown', async () => {
    const id = await keep(Buffer.from('x'))
    await expect(app.videoPages.export(id)).rejects.toMatchObject({ code: 'videos.not_ready' })
    const origin = 'http://127.0.0.1:4664'
    const refused = await app.fetch(new Request(`${origin}/api/videos/${id}/page`, { headers: { host: '127.0.0.1:4664' } }))
    expect(await refused.json()).toMatchObject({ code: 'videos.not_ready' })
    const unknown = await app.fetch(new Request(`${origin}/api/videos/vid_nobody/page`, { headers: { host: '127.0.0.1:4664' } }))
    expect(unknown.status).toBe(404)
  })
})
