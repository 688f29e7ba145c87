import { emptyDebriefTalk } from '@standout/core/debriefs'
import { dialects } from '@standout/store/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

const bytes = (text: string) => Buffer.from(text).toString('base64')
const take = (text = 'take one') => ({ name: 'take.webm', base64: bytes(text) })
const picture = { name: 'picture.jpg', base64: bytes('picture') }

describe.each(dialects)('a video note on %s', (dialect) => {
  let bench: Bench
  let about: { opportunityId: `opp_${string}`; personId: `per_${string}` }
  beforeEach(async () => {
    bench = await createBench({ dialect, now: '2026-03-10T18:00:00.000Z' })
    await bench.call('candidates.edit', { name: 'Robin Ashdown', valueLine: 'I make timetables that hold in fog.' })
    const { id: opportunityId } = await bench.call('opportunities.add', { company: 'Tern & Co' })
    const { id: personId } = await bench.call('people.add', { name: 'Ines Calder' })
    const { id: interviewId } = await bench.call('interviews.schedule', {
      opportunityId,
      startsAt: '2026-03-09T10:00:00Z',
      attendees: [{ personId, decides: true }],
    })
    const talk = { ...emptyDebriefTalk(), workToBeDone: 'Bring the night boats onto one plan.' }
    await bench.call('debriefs.write', { interviewId, version: 0, key: 'first-save', content: { gut: 3, talk, people: [] } })
    about = { opportunityId, personId }
  })
  afterEach(() => bench.close())

  const recorded = async () => {
    const { id } = await bench.call('videos.open', about)
    await bench.call('videos.keep', { id, file: take(), seconds: 35.4 })
    return id
  }
  const ready = async () => {
    const id = await recorded()
    await bench.call('videos.cut', { id, trimStart: 0, trimEnd: 35.4 })
    await bench.call('videos.watched', { id })
    await bench.call('videos.shown', { id, to: ' Jo ' })
    return id
  }
  const files = () => bench.store.look('own_test', (repos) => repos.files.list())
  const count = async () => (await files()).length
  const has = async (fileId: string) => (await files()).some(({ id }) => id === fileId)

  it('opens with a script from the debrief, for the one who decides, and goes on with the same one until it was carried', async () => {
    const first = await bench.call('videos.open', { opportunityId: about.opportunityId })
    expect(first).toMatchObject({ ...about, status: 'draft', version: 0, left: ['record', 'cut', 'watch', 'show'] })
    expect(first.script).toContain('Bring the night boats onto one plan.')
    expect(first.script).toContain('I make timetables that hold in fog.')
    expect((await bench.call('videos.open', about)).id).toBe(first.id)
    await expect(bench.call('videos.open', {})).rejects.toMatchObject({ code: 'videos.for_nobody' })
    const id = await ready()
    await bench.call('videos.carry', { id })
    expect((await bench.call('videos.open', about)).id).not.toBe(id)
  })

  it('saves a script once for each key, and refuses one that builds on an older version', async () => {
    const { id } = await bench.call('videos.open', about)
    const save = { id, content: { script: 'Hello Ines.' }, version: 0, key: 'save-number-1' }
    expect(await bench.call('videos.write', save)).toMatchObject({
      repeated: false,
      video: { version: 1, script: 'Hello Ines.' },
    })
    expect(await bench.call('videos.write', save)).toMatchObject({ repeated: true, video: { version: 1 } })
    await expect(bench.call('videos.write', { ...save, key: 'save-number-2' })).rejects.toMatchObject({ code: 'videos.conflict' })
  })

  it('keeps one take; a second takes its place, bytes and all', async () => {
    const id = await recorded()
    const again = await bench.call('videos.keep', { id, file: take('take two'), seconds: 61 })
    expect(again).toMatchObject({ seconds: 61, trimStart: 0, trimEnd: 60, status: 'recorded', left: ['cut', 'watch', 'show'] })
    expect(again.recording).toMatchObject({ name: 'A word from Robin Ashdown.webm', bytes: 8 })
    expect(await count()).toBe(1)
    await expect(bench.call('videos.keep', { id, file: take(), seconds: 75 })).rejects.toMatchObject({ code: 'videos.too_long' })
    const wrong = { name: 'take.exe', base64: bytes('x') }
    await expect(bench.call('videos.keep', { id, file: wrong, seconds: 5 })).rejects.toMatchObject({ code: 'videos.wrong_kind' })
  })

  it('learns how fast the user speaks from a kept take without blanks', async () => {
    const { id } = await bench.call('videos.open', about)
    const script = Array.from({ length: 70 }, () => 'boat').join(' ')
    await bench.call('videos.write', { id, content: { script }, version: 0, key: 'save-number-1' })
    expect(await bench.call('videos.keep', { id, file: take(), seconds: 35 })).toMatchObject({ wordsPerMinute: 120 })
    expect((await bench.call('videos.find', { id })).given.wordsPerMinute).toBe(120)
    const blank = `${script} [[a blank]]`
    await bench.call('videos.write', { id, content: { script: blank }, version: 1, key: 'save-number-2' })
    expect(await bench.call('videos.keep', { id, file: take(), seconds: 35 })).toMatchObject({ wordsPerMinute: null })
  })

  it('is never over a minute, and what was trimmed is not what was recorded', async () => {
    const id = await recorded()
    const cut = (trimStart: number, trimEnd: number, file?: ReturnType<typeof take>) =>
      bench.call('videos.cut', { id, trimStart, trimEnd, file })
    await expect(cut(0, 61, take())).rejects.toMatchObject({ code: 'videos.too_long' })
    await expect(cut(5, 5, take())).rejects.toMatchObject({ code: 'videos.empty_cut' })
    await expect(cut(2, 30)).rejects.toMatchObject({ code: 'videos.no_cut' })
    const trimmed = await cut(2, 30, take('shorter'))
    expect(trimmed.cut?.id).not.toBe(trimmed.recording?.id)
    expect(await count()).toBe(2)
    const whole = await cut(0, 35.4)
    expect(whole.cut).toEqual(whole.recording)
    expect(await count()).toBe(1)
    await bench.call('videos.picture', { id, at: 1.5, file: picture })
    expect((await cut(0, 35.4)).poster).toBeNull()
    expect(await count()).toBe(1)
  })

  it('goes out only when it was watched whole and shown to someone; a new cut starts that again', async () => {
    const id = await recorded()
    const refused = expect.objectContaining({ code: 'videos.not_ready' })
    await expect(bench.call('videos.watched', { id })).rejects.toMatchObject({ code: 'videos.no_cut' })
    await bench.call('videos.cut', { id, trimStart: 0, trimEnd: 35.4 })
    await expect(bench.call('videos.export', { id })).rejects.toEqual(refused)
    await bench.call('videos.watched', { id })
    await expect(bench.call('videos.carry', { id })).rejects.toEqual(refused)
    await bench.call('videos.shown', { id, to: 'Jo' })
    expect(await bench.call('videos.export', { id })).toEqual({
      name: 'A word from Robin Ashdown.html',
      href: `/api/videos/${id}/page`,
    })
    await bench.call('videos.shown', { id, to: '' })
    await expect(bench.call('videos.export', { id })).rejects.toEqual(refused)
    await bench.call('videos.shown', { id, to: 'Jo' })
    const anew = await bench.call('videos.cut', { id, trimStart: 1, trimEnd: 35.4, file: take('anew') })
    expect(anew).toMatchObject({ watchedAt: null, shownTo: '', left: ['watch', 'show'] })
  })

  it('is carried as mp4 where there is one, and what a message carries outlives a new take', async () => {
    const id = await ready()
    await expect(bench.call('videos.export', { id, as: 'mp4' })).rejects.toMatchObject({ code: 'videos.no_mp4' })
    const { mp4 } = await bench.call('videos.convert', { id })
    const name = 'A word from Robin Ashdown.mp4'
    const { messageId, ...carried } = await bench.call('videos.carry', { id })
    expect(carried).toEqual({ fileId: mp4?.id, name })
    const { message } = await bench.call('messages.find', { id: messageId })
    expect(message).toMatchObject({ ...about, kind: 'gift', shape: 'carry-video', attachments: [{ fileId: mp4?.id, name }] })
    expect(await bench.call('videos.carry', { id })).toMatchObject({ messageId })
    expect((await bench.call('messages.find', { id: messageId })).message.attachments).toHaveLength(1)
    await bench.call('videos.keep', { id, file: take('later'), seconds: 33 })
    expect(await bench.store.look('own_test', ({ files }) => files.find(mp4!.id))).toBeDefined()
  })

  it('stays with a message that was sent, whatever becomes of the note', async () => {
    const id = await ready()
    const { messageId, fileId } = await bench.call('videos.carry', { id })
    await bench.call('messages.send', { id: messageId })
    await expect(bench.call('files.remove', { id: fileId })).rejects.toMatchObject({ code: 'files.in_use' })
    for (const text of ['second', 'third']) {
      await bench.call('videos.keep', { id, file: take(text), seconds: 30 })
      await bench.call('videos.cut', { id, trimStart: 0, trimEnd: 20, file: take(`cut of ${text}`) })
    }
    expect(await has(fileId)).toBe(true)
    const { cut } = await bench.call('videos.cut', { id, trimStart: 0, trimEnd: 30 })
    await expect(bench.call('files.remove', { id: cut!.id })).rejects.toMatchObject({ code: 'files.in_use' })
    await bench.call('videos.remove', { id })
    expect((await files()).map((file) => file.id)).toEqual([fileId])
  })

  it('goes out as the last take alone, in one kind of file', async () => {
    const id = await ready()
    const mine = await bench.call('files.keep', { file: { name: 'demo.mp4', base64: bytes('demo') } })
    const { messageId, ...first } = await bench.call('videos.carry', { id })
    const attached = async () => (await bench.call('messages.find', { id: messageId })).message
    const content = { attachments: [...(await attached()).attachments, { fileId: mine.id, name: mine.name }] }
    await bench.call('messages.write', { id: messageId, version: (await attached()).version, key: 'save-number-1', content })
    const names = async () => (await attached()).attachments.map(({ fileId }) => fileId)
    const { mp4 } = await bench.call('videos.convert', { id })
    await bench.call('videos.carry', { id })
    expect(await names()).toEqual([mine.id, mp4!.id])
    expect(await has(first.fileId)).toBe(true)
    await bench.call('videos.keep', { id, file: take('better'), seconds: 30 })
    await bench.call('videos.cut', { id, trimStart: 0, trimEnd: 30 })
    await bench.call('videos.watched', { id })
    await bench.call('videos.shown', { id, to: 'Jo' })
    const better = await bench.call('videos.carry', { id })
    expect(better.messageId).toBe(messageId)
    expect(await names()).toEqual([mine.id, better.fileId])
    expect(await has(mp4!.id)).toBe(false)
    await bench.call('videos.remove', { id })
    expect(await has(better.fileId)).toBe(true)
    await bench.call('messages.remove', { id: messageId })
    expect((await files()).map((file) => file.id)).toEqual([mine.id])
  })

  it('is removed with its recording; undo brings the script back, and says that nothing is recorded', async () => {
    const id = await ready()
    const { changeId } = await bench.perform('videos.remove', { id })
    expect(await count()).toBe(0)
    await bench.call('changes.undo', { id: changeId! as `chg_${string}` })
    const { video } = await bench.call('videos.find', { id })
    expect(video).toMatchObject({ status: 'draft', recording: null, cut: null, left: expect.arrayContaining(['record', 'cut']) })
    expect(video.script).toContain('Ines')
  })

  it('goes, bytes and all, when the person is forgotten', async () => {
    await ready()
    await bench.store.forget('own_test', about.personId)
    expect(await bench.call('videos.list', {})).toEqual([])
    expect(await count()).toBe(0)
  })
})
