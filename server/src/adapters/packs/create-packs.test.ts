import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNewId } from '@standout/store'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHelper } from '../../jobs/helper.ts'
import { createUploads } from '../uploads.ts'
import { createPacks } from './create-packs.ts'

let home: string
const helper = createHelper()
const open = () => createPacks({ home, helper, uploads: createUploads({ home, newId: createNewId() }) })
const carry = (name: string, bytes: Uint8Array | string) => ({ name, base64: Buffer.from(bytes).toString('base64') })

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'packs-'))
})
afterEach(async () => {
  helper.close()
  await rm(home, { recursive: true, force: true })
})

const occupations =
  'O*NET-SOC Code\tTitle\tDescription\r\n11-1\tKettle Makers\tMake "kettles".\r\n11-2\tLid Makers\tMake lids.\r\n'
const skills =
  'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\r\n11-1\t2.A.1.a\tActive Listening\tIM\t4.00\r\n11-2\t2.A.1.a\tActive Listening\tIM\t3.00\r\n'
const zones = 'O*NET-SOC Code\tJob Zone\r\n11-1\t3\r\n'
const database = (version: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    [`db_${version}_text/Occupation Data.txt`]: strToU8(occupations),
    [`db_${version}_text/Skills.txt`]: strToU8(skills),
    [`db_${version}_text/Job Zones.txt`]: strToU8(zones),
    [`db_${version}_text/Read Me.pdf`]: new Uint8Array([37, 80, 68, 70]),
    ...more,
  })
const labels =
  'conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://e/s1,skill,beat copper,"hammer copper\ncopper beating"\n'

it('installs a download, the same again changes nothing, a newer one replaces it, and it can be taken out', async () => {
  const packs = open()
  expect(await packs.list()).toEqual([])
  expect(await readdir(home)).toEqual([])
  const added = await packs.add(carry('whatever.bin', database('28_3')))
  expect(added).toMatchObject({ change: 'added', pack: { kind: 'onet', version: '28.3', counts: { occupations: 2, skills: 2 } } })
  const before = await stat(join(home, 'packs', 'onet.json'))
  expect(await packs.add(carry('again.zip', database('28_3')))).toMatchObject({ change: 'same' })
  expect((await stat(join(home, 'packs', 'onet.json'))).mtimeMs).toBe(before.mtimeMs)
  // A table of its own joins the rest; the version is the one of the whole.
  const titles = 'O*NET-SOC Code\tAlternate Title\r\n11-1\tPot Smith\r\n'
  expect(await packs.add(carry('one.txt', titles))).toMatchObject({
    change: 'replaced',
    pack: { version: '28.3', counts: { titles: 1 } },
  })
  expect(await packs.add(carry('new.zip', database('29_1')))).toMatchObject({ change: 'replaced', pack: { version: '29.1' } })
  await expect(packs.add(carry('old.zip', database('28_3')))).rejects.toMatchObject({ code: 'packs.older' })
  expect(await packs.add(carry('skills.csv', labels))).toMatchObject({
    change: 'added',
    pack: { kind: 'esco', counts: { names: 1 } },
  })
  // Another program on the same folder sees what this one did.
  const [onet, esco] = await open().open()
  expect(onet?.wanted('11-1')).toEqual([{ skill: 'Active Listening', importance: 0.75 }])
  expect(esco?.others('copper beating')).toEqual({
    usual: 'beat copper',
    names: ['beat copper', 'hammer copper', 'copper beating'],
  })
  expect(await packs.remove('onet')).toBe(true)
  expect(await packs.remove('onet')).toBe(false)
  expect((await packs.list()).map(({ kind }) => kind)).toEqual(['esco'])
})

it.each([
  ['a text that is none of these', 'Dear all,\nhere is the list.', 'packs.unknown'],
  ['an empty file', '', 'packs.unknown'],
  ['a table that is not used', zones, 'packs.unused'],
  ['a header without rows', occupations.split('\r\n')[0]!, 'packs.empty'],
  ['a text that stops in a row', occupations.slice(0, -22), 'packs.truncated'],
  ['a list that stops inside quotes', labels.slice(0, -6), 'packs.truncated'],
  ['rows that fit no header', `${occupations}a\tb\tc\td\r\na\tb\tc\td\r\n`, 'packs.broken'],
  ['half an archive', database('29_1').subarray(0, 300), 'documents.truncated'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('hello') }), 'packs.unknown'],
  ['a bomb', database('29_1', { 'Knowledge.txt': new Uint8Array(64 * 1024 ** 2) }), 'documents.bomb'],
])('%s is one clear sentence, and nothing is half installed', async (_, bytes, code) => {
  const packs = open()
  await packs.add(carry('esco.csv', labels))
  const before = await readFile(join(home, 'packs', 'esco.json'), 'utf8')
  const failed = await packs.add(carry('given.dat', bytes)).catch((error) => error)
  expect(failed).toMatchObject({ code, file: 'given.dat', message: expect.stringMatching(/^given\.dat .*\.$/) })
  expect(await readdir(join(home, 'packs'))).toEqual(['esco.json'])
  expect(await readFile(join(home, 'packs', 'esco.json'), 'utf8')).toBe(before)
})
