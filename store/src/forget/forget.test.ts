import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestStore, dialects, type TestStore } from '../testing/create-test-store.ts'
import {
  someAttendee,
  someBrief,
  someClipping,
  someContact,
  someDebrief,
  someImport,
  someInterview,
  someItem,
  someMessage,
  someOpportunity,
  someoneInDebrief,
  somePerson,
} from '../testing/samples.ts'

const her = 'Wilhelmina Quastenflosser'
const email = 'mina.quastenflosser@example.org'

/** Every place of the data folder in which the text still stands. */
function placesOf(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => readFileSync(join(folder, name)).includes(text) || name.includes(text))
}

async function live(test: TestStore) {
  const importId = test.newId('import')
  const [mina, ben] = [
    somePerson(test, her, { email, importId, notes: 'Met at the fair', profile: null }),
    somePerson(test, 'Ben Other', { importId, notes: `Knows ${her} well` }),
  ]
  const one = someOpportunity(test, 'Acme', { notes: `${her} referred me` })
  const invite = someImport(test, { file: 'invite.ics', kind: 'calendar' })
  const interview = someInterview(test, one.id, {
    title: `Talk with ${her}`,
    importId: invite.id,
    attendees: [someAttendee(mina.id), someAttendee(ben.id)],
  })
  const debrief = someDebrief(test, interview.id, {
    people: [
      someoneInDebrief(mina.id, her, { concernsWords: 'secret words of hers' }),
      someoneInDebrief(ben.id, 'Ben Other', { likedBut: `as ${her} said` }),
    ],
  })
  const zip = await test.store.files.put(Buffer.from(`First Name,Last Name\n${her}`))
  const ics = await test.store.files.put(Buffer.from(`ATTENDEE;CN=Wilhelmina Quasten\r\n flosser:mailto:${email}`))
  const unrelated = await test.store.files.put(Buffer.from('my own resume'))
  await test.change(async (repos) => {
    await repos.imports.add({ ...someImport(test, { hash: zip }), id: importId })
    await repos.imports.add({ ...invite, hash: ics })
    await repos.files.add({ id: test.newId('file'), hash: zip, name: 'export.zip', bytes: 1, importId })
    await repos.files.add({ id: test.newId('file'), hash: ics, name: `${her}.ics`, bytes: 1, importId: invite.id })
    await repos.files.add({ id: test.newId('file'), hash: unrelated, name: 'resume.pdf', bytes: 1, importId: null })
    await repos.people.addMany([mina, ben])
    await repos.opportunities.add(one)
    await repos.interviews.add(interview)
    const item = someItem(test, { text: `Numbers, as ${her} said`, resumeLine: `Counted with ${her}` })
    await repos.punchlist.add(item)
    const did = { itemId: item.id, on: '2026-03-02', minutes: 20, did: `Drew it with ${her}`, proofUrl: null, proofFileId: null }
    await repos.practice.add({ ...did, id: test.newId('practice'), at: test.now() })
    const mark = { askKey: 'ask', resumeHash: '', verdict: 'punch-up' as const, line: `Worked with ${her}`, placedAt: test.now() }
    await repos.marks.replace([mark])
    await repos.ties.save(mina.id, { iCan: ['Look after her parrot'], rungWords: 'She spoke for me' })
    await repos.ties.save(ben.id, { theyCan: [`Introduce me to ${her}`] })
    const need = { id: test.newId('need'), words: `Coffee with ${her}`, metOn: null }
    await repos.needs.add(need)
    await repos.needs.addHelper({ id: test.newId('helper'), needId: need.id, personId: mina.id, askedAt: null })
    const hint = {
      opportunityId: one.id,
      interviewId: null,
      company: '',
      role: '',
      saidOn: '2026-03-01',
      status: 'open' as const,
    }
    await repos.hints.add({ ...hint, id: test.newId('hint'), personId: mina.id, words: 'her spring role' })
    const offer = { company: '', opportunityId: null, words: '', offeredOn: '2026-03-01', doneOn: null }
    await repos.referrals.add({ ...offer, id: test.newId('referral'), personId: mina.id, toPersonId: ben.id, toName: 'Ben' })
    await repos.referrals.add({ ...offer, id: test.newId('referral'), personId: ben.id, toPersonId: mina.id, toName: her })
    await repos.debriefs.save(debrief)
    await repos.interpretations.add({
      id: test.newId('interpretation'),
      debriefId: debrief.id,
      personId: mina.id,
      field: 'concerns',
      value: null,
      quote: 'secret words of hers',
      by: 'program',
      at: test.now(),
    })
    await repos.facts.add({
      id: test.newId('fact'),
      subject: mina.id,
      field: 'email',
      value: email,
      source: 'entered',
      importId: null,
      saidOn: '2026-03-01',
      expiresOn: null,
    })
    await repos.contacts.add(someContact(test, { personId: mina.id, opportunityId: one.id, note: `Dear ${her}` }))
    const [toHer, toBen] = [
      someMessage(test, { personId: mina.id, opportunityId: one.id, interviewId: interview.id, text: `Dear ${her}` }),
      someMessage(test, { personId: ben.id, text: `Greetings to ${her}` }),
    ]
    for (const written of [toHer, toBen]) {
      await repos.messages.add(written)
      const { id: messageId, version, subject, text } = written
      await repos.messages.keepVersion({
        id: test.newId('version'),
        messageId,
        version,
        subject,
        text,
        because: 'sent',
        at: test.now(),
      })
    }
    await repos.clippings.add(someClipping(test, { personId: mina.id, messageId: toHer.id, note: `for ${her}` }))
    const quote = `${her} loses a day a week`
    await repos.briefs.add(someBrief(test, one.id, { personId: mina.id, understood: [{ text: 'A day a week is lost.', quote }] }))
    await repos.decisions.save({ moveId: `thank-you:${mina.id}`, decision: 'done', until: null, at: test.now() })
    const inputs = {
      interviewers: [{ personId: mina.id, name: her, concernsWords: 'secret words of hers', firstFive: 4 }],
      notes: `with ${her}`,
    }
    await repos.reads.add({
      id: test.newId('read'),
      opportunityId: one.id,
      interviewId: interview.id,
      at: test.now(),
      weights: '1',
      inputs,
      read: { signals: [{ because: `${her} smiled` }] } as never,
    })
  })
  await test.change(({ people }) => people.change(mina.id, { notes: `${her} prefers tea` }))
  return { mina, ben, one, interview, importId, invite, hashes: { zip, ics, unrelated } }
}

describe.each(dialects)('someone is forgotten on %s', (dialect) => {
  it('no row, no history, no original and no byte on the disk tells of them; the rest stays', async () => {
    const test = await createTestStore({ dialect })
    const { mina, ben, one, interview, importId, invite, hashes } = await live(test)
    for (const folder of ['uploads', 'staged', 'archives']) {
      await mkdir(join(test.home, folder), { recursive: true })
      writeFileSync(join(test.home, folder, 'left-over'), her)
    }
    writeFileSync(join(test.home, 'backups', 'before-0002-more.sqlite'), her)
    expect(placesOf(her, test.home).length).toBeGreaterThan(0)

    const { gone, kept } = await test.store.forget(test.owner, mina.id)
    expect(gone).toMatchObject({
      people: 1,
      facts: 1,
      attendees: 1,
      debrief_people: 1,
      contacts: 1,
      interpretations: 1,
      decisions: 1,
      messages: 1,
      message_versions: 1,
      changes: 2,
      files: 2,
    })
    expect(kept).toHaveLength(dialect === 'postgres' ? 1 : 0)

    for (const text of [her, email, 'Quastenflosser', 'secret words of hers', mina.id])
      expect([text, placesOf(text, test.home)]).toEqual([text, []])
    let everything = ''
    for await (const { bytes } of test.store.dump(test.owner))
      for await (const part of bytes as AsyncIterable<Uint8Array>) everything += Buffer.from(part).toString()
    for (const text of [her, email, 'secret words of hers', mina.id]) expect(everything).not.toContain(text)

    await test.look(async (repos) => {
      expect((await repos.people.get(ben.id)).notes).toBe('Knows someone well')
      expect((await repos.interviews.get(interview.id)).attendees.map(({ personId }) => personId)).toEqual([ben.id])
      expect((await repos.interviews.get(interview.id)).title).toBe('Talk with someone')
      expect((await repos.debriefs.findOfInterview(interview.id))?.people).toMatchObject([
        { personId: ben.id, likedBut: 'as someone said' },
      ])
      expect(await repos.briefs.findOfOpportunity(one.id)).toMatchObject({
        personId: null,
        understood: [{ text: 'A day a week is lost.', quote: 'someone loses a day a week' }],
      })
      const [read] = await repos.reads.listOf(one.id)
      expect(read?.inputs).toEqual({
        interviewers: [{ personId: null, name: 'someone', concernsWords: null, firstFive: 4 }],
        notes: 'with someone',
      })
      for (const id of [importId, invite.id]) {
        expect(await repos.imports.get(id)).toMatchObject({
          hash: null,
          skipped: [{ because: expect.stringContaining('was deleted') }],
        })
      }
    })
    expect([
      await test.store.files.has(hashes.zip),
      await test.store.files.has(hashes.ics),
      await test.store.files.has(hashes.unrelated),
    ]).toEqual([false, false, true])
    await expect(test.store.forget(test.owner, mina.id)).rejects.toMatchObject({ code: 'people.not_found' })
    await test.close()
  })

  it('whoever was corrected or merged is forgotten by the earlier names as well', async () => {
    const test = await createTestStore({ dialect })
    const [first, second, third] = [
      somePerson(test, 'Minna Quastenfloser', { email: 'Old.Mina@example.org' }),
      somePerson(test, 'Wilma "Mina" Quast'),
      somePerson(test, 'Ben Other'),
    ]
    const original = await test.store.files.put(Buffer.from('%PDF'))
    const one = someOpportunity(test, 'Acme', { notes: 'Minna Quastenfloser and Wilma "Mina" Quast, old.mina@example.org' })
    const inputs = { interviewers: [{ personId: second.id, name: 'W.', concernsWords: 'secret words of hers' }] }
    await test.change(async ({ people, opportunities, files, reads }) => {
      for (const each of [first, second, third]) await people.add(each)
      await opportunities.add(one)
      await files.add({ id: test.newId('file'), hash: original, name: 'p.pdf', bytes: 4, importId: null, personId: second.id })
      const read = { id: test.newId('read'), opportunityId: one.id, interviewId: null, at: test.now(), weights: '1', inputs }
      await reads.add({ ...read, read: {} as never })
    })
    await test.change(({ people }) => people.change(first.id, { name: her, email: null }))
    await test.change(({ people }) => people.change(second.id, { notes: 'corrected' }))
    await test.change(({ people }) => people.unite(first.id, second.id), 'people.merge')
    const apart = await test.change(({ people }) => people.unite(first.id, third.id), 'people.merge')
    await test.change(({ changes }) => changes.undo(apart.changeId!))
    await test.store.forget(test.owner, first.id)
    const gone = [her, 'Quast', 'Old.Mina', 'old.mina', 'secret words of hers', first.id, second.id, original]
    for (const text of gone) expect([text, placesOf(text, test.home)]).toEqual([text, []])
    let everything = ''
    for await (const { bytes } of test.store.dump(test.owner))
      for await (const part of bytes as AsyncIterable<Uint8Array>) everything += Buffer.from(part).toString()
    for (const text of gone) expect(everything).not.toContain(text)
    expect(await test.look(({ people }) => people.get(third.id))).toMatchObject({ name: 'Ben Other' })
    await test.close()
  })

  it('no version of what was written to them stays in the history, and of others all does', async () => {
    const test = await createTestStore({ dialect })
    const [mina, merged, ben] = [somePerson(test, her), somePerson(test, 'Wilma Quast'), somePerson(test, 'Ben Other')]
    const [toHer, toMerged, toBen] = [mina, merged, ben].map(({ id }) => someMessage(test, { personId: id }))
    const taken = someMessage(test, { personId: mina.id })
    await test.change(async ({ people, messages }) => {
      for (const each of [mina, merged, ben]) await people.add(each)
      for (const each of [toHer!, toMerged!, toBen!, taken]) await messages.add(each)
    })
    const keep = ({ id: messageId }: { id: `msg_${string}` }, text: string) =>
      test.change(({ messages }) => {
        const version = {
          id: test.newId('version'),
          messageId,
          version: 1,
          subject: '',
          text,
          because: 'kept' as const,
          at: test.now(),
        }
        return messages.keepVersion(version)
      }, 'messages.keep')
    const theirs = ['dear you, first', 'dear you, second', 'dear you, third']
    for (const [at, message] of [toHer!, toMerged!, taken].entries()) await keep(message, theirs[at]!)
    const { changeId } = await keep(toBen!, 'to him')
    await test.change(({ messages }) => messages.remove(taken.id))
    await test.change(({ people }) => people.unite(mina.id, merged.id), 'people.merge')

    await test.store.forget(test.owner, mina.id)
    for (const text of theirs) expect([text, placesOf(text, test.home)]).toEqual([text, []])
    expect((await test.look(({ changes }) => changes.list())).map(({ id }) => id)).toEqual([changeId])
    let everything = ''
    for await (const { bytes } of test.store.dump(test.owner))
      for await (const part of bytes as AsyncIterable<Uint8Array>) everything += Buffer.from(part).toString()
    for (const text of theirs) expect(everything).not.toContain(text)
    expect(everything).toContain('to him')
    await test.close()
  })

  it('whoever has a name that is also a word costs nobody else a word', async () => {
    const test = await createTestStore({ dialect })
    const will = somePerson(test, 'Will')
    const one = someOpportunity(test, 'Acme', { notes: 'Will they call?' })
    await test.change(async ({ people, opportunities }) => {
      await people.add(will)
      await opportunities.add(one)
    })
    await test.store.forget(test.owner, will.id)
    expect((await test.look(({ opportunities }) => opportunities.get(one.id))).notes).toBe('Will they call?')
    expect(await test.look(({ changes }) => changes.list())).toEqual([])
    await test.close()
  })
})

it('what an upload or a crash left on its way is gone a day later', async () => {
  const test = await createTestStore()
  await mkdir(join(test.home, 'uploads'))
  for (const name of ['upl_old', 'upl_new']) writeFileSync(join(test.home, 'uploads', name), her)
  utimesSync(join(test.home, 'uploads', 'upl_old'), 0, 0)
  await test.store.close()
  const again = await createTestStore({ home: test.home })
  expect(readdirSync(join(test.home, 'uploads'))).toEqual(['upl_new'])
  await again.close()
  rmSync(test.home, { recursive: true })
})
