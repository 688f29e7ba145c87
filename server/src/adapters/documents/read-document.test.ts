import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHelper } from '../../jobs/helper.ts'
import { readDocument } from './read-document.ts'

const helper = createHelper()
let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'standout-'))
})
afterAll(() => {
  helper.close()
  rmSync(home, { recursive: true })
})
const invite = 'BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20260601T100000\nEND:VEVENT\nEND:VCALENDAR'

describe('reading a file in the helper process', () => {
  it('hands over the document and the hash, and leaves nothing behind', async () => {
    const path = join(home, 'a.ics')
    writeFileSync(path, invite)
    const read = await readDocument(helper, { name: 'a.ics', path, zone: 'Asia/Tokyo', home })
    expect(read).toMatchObject({
      bytes: invite.length,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      document: { kind: 'calendar', invites: [{ startsAt: '2026-06-01T01:00:00.000Z' }] },
    })
    expect(readdirSync(join(home, 'staged'))).toEqual([])
  })
  it('needs no folder for bytes', async () => {
    const read = await readDocument(helper, { name: 'a.ics', bytes: Buffer.from(invite), zone: 'UTC', home: null })
    expect(read.document).toMatchObject({ invites: [{ startsAt: '2026-06-01T10:00:00.000Z' }] })
  })
  it('a problem over there is the same problem here', async () => {
    const nothing = readDocument(helper, { name: 'empty.pdf', bytes: Buffer.alloc(0), zone: 'UTC', home })
    await expect(nothing).rejects.toMatchObject({
      code: 'documents.empty',
      file: 'empty.pdf',
      message: expect.stringContaining('empty.pdf'),
    })
    await expect(
      readDocument(helper, { name: 'gone.pdf', path: join(home, 'gone.pdf'), zone: 'UTC', home }),
    ).rejects.toMatchObject({ code: 'documents.missing' })
    expect(readdirSync(join(home, 'staged'))).toEqual([])
  })
})
