import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNewId } from '../ids.ts'
import { createTestStore, dialects, type TestStore } from '../testing/create-test-store.ts'
import {
  someAttendee,
  someContact,
  someDebrief,
  someFeedback,
  someImport,
  someInterview,
  someItem,
  someOpportunity,
  someoneInDebrief,
  somePerson,
} from '../testing/samples.ts'

async function fill(test: TestStore) {
  const hash = await test.store.files.put(Buffer.from('an original'))
  const [person, other, one, record] = [
    somePerson(test),
    somePerson(test, 'Other', { notes: 'line\nbreak ü' }),
    someOpportunity(test),
    someImport(test, { hash }),
  ]
  const interview = someInterview(test, one.id, { attendees: [someAttendee(person.id, { decides: true })] })
  await test.change(async (repos) => {
    await repos.candidates.change({ name: 'Mia' })
    await repos.imports.add(record)
    await repos.files.add({ id: test.newId('file'), hash, name: 'a.zip', bytes: 11, importId: record.id })
    await repos.people.addMany([person, other])
    await repos.separations.add({ oneId: person.id, otherId: other.id })
    await repos.opportunities.add(one)
    await repos.stages.add({ id: test.newId('stage'), opportunityId: one.id, step: 'applied', on: '2026-01-01' })
    await repos.interviews.add(interview)
    const debrief = await repos.debriefs.save(
      someDebrief(test, interview.id, { people: [someoneInDebrief(person.id, 'Ana', { smile: 'unclear' })] }),
    )
    await repos.saves.add({ key: 'k', debriefId: debrief.id, version: 1, at: test.now() })
    await repos.interpretations.add({
      id: test.newId('interpretation'),
      debriefId: debrief.id,
      personId: person.id,
      field: 'concerns',
      value: null,
      quote: 'q',
      by: 'hand',
      at: test.now(),
    })
    await repos.facts.add({
      id: test.newId('fact'),
      subject: person.id,
      field: 'x',
      value: null,
      source: 'entered',
      importId: null,
      saidOn: '2026-01-01',
      expiresOn: null,
    })
    await repos.contacts.add(someContact(test, { personId: person.id }))
    await repos.ties.save(person.id, {
      rung: 'met',
      rungWords: 'At the quay',
      circleSince: '2026-01-01',
      iCan: ['Read her draft'],
    })
    const need = { id: test.newId('need'), words: 'A desk', metOn: null }
    await repos.needs.add(need)
    await repos.needs.addHelper({ id: test.newId('helper'), needId: need.id, personId: person.id, askedAt: null })
    const about = { personId: person.id, opportunityId: one.id, company: 'Depot', words: 'In spring.' }
    const fell = { interviewId: interview.id, role: 'Planner', saidOn: '2026-01-01', status: 'open' as const }
    await repos.hints.add({ ...about, ...fell, id: test.newId('hint') })
    const offered = { toPersonId: other.id, toName: 'Other', offeredOn: '2026-01-01', doneOn: null }
    await repos.referrals.add({ ...about, ...offered, id: test.newId('referral') })
    await repos.decisions.save({ moveId: 'm', decision: 'done', until: null, at: test.now() })
    await repos.reads.add({
      id: test.newId('read'),
      opportunityId: one.id,
      interviewId: interview.id,
      at: test.now(),
      weights: '1',
      inputs: { z: 1, a: [true, null] },
      read: {} as never,
    })
  })
  await test.change(({ people }) => people.change(person.id, { company: 'Later' }))
  return { person }
}

/** What they said, the list, practice, and the jobs to grow towards. */
async function grow(test: TestStore) {
  const [piece, item, at] = [someFeedback(test, {}), someItem(test), test.now()]
  const ask = { feedbackId: piece.id, label: 'numbers', quote: 'more', less: false, verdict: 'punch-up' as const, line: 'Led 4' }
  const did = { itemId: item.id, on: '2026-03-02', minutes: 20, did: 'Read', proofUrl: 'https://example.org', proofFileId: null }
  const described = { by: 'O*NET 11-0000', wanted: [{ skill: 'Budgeting', importance: 0.7 }] }
  const target = { id: test.newId('target'), kind: 'five-years' as const, title: 'Head', hintId: null, described }
  await test.change(async (repos) => {
    await repos.feedback.add(piece)
    await repos.punchlist.add(item)
    await repos.asks.add({ ...ask, id: test.newId('ask'), itemId: item.id, removed: false, at })
    await repos.practice.add({ ...did, id: test.newId('practice'), at })
    await repos.targets.add({ ...target, createdAt: at, updatedAt: at })
    await repos.targets.bring({ id: test.newId('posting'), targetId: target.id, title: '', text: 'You know SQL.', at })
    await repos.marks.replace([{ askKey: 'ask', resumeHash: '', verdict: 'punch-up', line: 'Led 4', placedAt: at }])
  })
}

async function collect(test: TestStore) {
  const archive = new Map<string, Uint8Array>()
  for await (const { path, bytes } of test.store.dump(test.owner)) {
    const parts: Uint8Array[] = []
    for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) parts.push(part)
    archive.set(path, Buffer.concat(parts))
  }
  return archive
}
const readable = (archive: Map<string, Uint8Array>) => [...archive].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])

describe.each(dialects.flatMap((from) => dialects.map((to) => [from, to] as const)))(
  'an export from %s, restored into %s',
  (from, to) => {
    let [old, fresh]: TestStore[] = []
    beforeAll(async () => {
      old = await createTestStore({ dialect: from })
      fresh = await createTestStore({ dialect: to, owner: 'own_elsewhere', newId: old.newId })
    })
    afterAll(() => Promise.all([old?.close(), fresh?.close()]))

    it('is the same to the byte when it is exported again, history included', async () => {
      const { person } = await fill(old!)
      await grow(old!)
      const archive = await collect(old!)
      expect(archive.size).toBe(31)
      const counts = await fresh!.store.load(fresh!.owner, archive)
      expect(counts).toMatchObject({
        people: 2,
        ties: 1,
        hinted_roles: 1,
        referrals: 1,
        changes: 3,
        reads: 1,
        files: 1,
        asks: 1,
        practice_entries: 1,
        target_postings: 1,
      })
      expect(readable(await collect(fresh!))).toEqual(readable(archive))
      expect(await fresh!.look(({ targets }) => targets.list())).toMatchObject([{ described: { wanted: [{ importance: 0.7 }] } }])
      expect(await fresh!.look(({ marks }) => marks.list())).toHaveLength(1)
      expect(await fresh!.look(({ people }) => people.search({ words: 'ruiz later' }))).toMatchObject({ total: 1 })
      const [latest] = await fresh!.look(async ({ changes }) => (await changes.list()).filter(({ id }) => id === 'chg_2'))
      await fresh!.change(({ changes }) => changes.undo(latest!.id))
      expect((await fresh!.look(({ people }) => people.get(person.id))).company).toBeNull()
      await expect(fresh!.store.load(fresh!.owner, archive)).rejects.toMatchObject({ code: 'records.not_empty' })
    })
  },
)

describe.each(dialects)('a damaged export on %s', (dialect) => {
  let test: TestStore
  beforeAll(async () => {
    test = await createTestStore({ dialect })
  })
  afterAll(() => test.close())

  const line = (row: object) => Buffer.from(`${JSON.stringify(row)}\n`)
  const decision = { moveId: 'm', decision: 'done', until: null, at: '2026-01-01T00:00:00Z', changeId: null }
  const hostile: [string, Map<string, Uint8Array>][] = [
    ['half a line', new Map([['records/decisions.ndjson', line(decision).subarray(0, 20)]])],
    ['a row that is a list', new Map([['records/decisions.ndjson', Buffer.from('[]\n')]])],
    ['a text where a time belongs', new Map([['records/decisions.ndjson', line({ ...decision, at: 'soon' })]])],
    ['a list where a text belongs', new Map([['records/decisions.ndjson', line({ ...decision, moveId: ['m'] })]])],
    ['the same row twice', new Map([['records/decisions.ndjson', Buffer.concat([line(decision), line(decision)])]])],
    [
      'a row whose parent is missing',
      new Map([
        [
          'records/stage_steps.ndjson',
          line({
            id: 's',
            opportunityId: 'opp_none',
            step: 'applied',
            on: '2026-01-01',
            at: '2026-01-01T00:00:00Z',
            changeId: null,
          }),
        ],
      ]),
    ],
    ['a file whose name is not true', new Map([[`files/${'0'.repeat(64)}`, Buffer.from('x')]])],
  ]
  it.each(hostile)('%s: one clear sentence, and nothing is restored', async (_name, archive) => {
    const good = createHash('sha256').update('left').digest('hex')
    const attempt = test.store.load(test.owner, new Map([[`files/${good}`, Buffer.from('left')], ...archive]))
    await expect(attempt).rejects.toMatchObject({ code: 'records.damaged' })
    expect(await test.store.files.has(good)).toBe(false)
    expect((await collect(test)).size).toBe(0)
  })
})

describe.each(dialects)('an export merged on %s', (dialect) => {
  it('leaves a debrief that was written here as it is, and brings the rest', async () => {
    const [old, here] = [await createTestStore({ dialect }), await createTestStore({ dialect, newId: createNewId() })]
    await fill(old)
    const archive = await collect(old)
    const [interview] = await old.look(({ interviews }) => interviews.list())
    const merge = () => here.change(({ archive: merging }) => merging.merge(archive))
    await merge()
    await here.change(async ({ debriefs, contacts }) => {
      for (const { id } of await debriefs.list()) await debriefs.remove(id)
      for (const { id } of await contacts.list()) await contacts.remove(id)
      await debriefs.save(someDebrief(here, interview!.id, { gut: 1 }))
    })
    const { result } = await merge()
    expect(result).toMatchObject({ added: { contacts: 1 }, skipped: [{ because: expect.stringContaining('already') }] })
    expect(await here.look(({ debriefs }) => debriefs.list())).toMatchObject([{ gut: 1 }])
    await Promise.all([old.close(), here.close()])
  })
})
