import { emptyDebriefTalk } from '@standout/core/debriefs'
import { profile } from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { dialects } from '@standout/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActionName, actions } from './registry.ts'
import { type Bench, createBench } from './testing/create-bench.ts'

const emptyBrief = {
  title: '',
  understood: [],
  first: [],
  ideas: [],
  plan: { days30: [], days60: [], days90: [] },
  questions: [],
}
const theirs = 'own_someone_else'
const secret = 'Zanzibar'

describe.each(dialects)('on %s', (dialect) => {
  let bench: Bench
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    bench = await createBench({ dialect, now: '2026-03-10T18:00:00.000Z' })
    const person = await bench.call('people.add', { name: `Ada ${secret}` })
    const other = await bench.call('people.add', { name: `Bea ${secret}` })
    const opportunity = await bench.call('opportunities.add', { company: `${secret} Works`, posting: secret })
    const interview = await bench.call('interviews.schedule', {
      opportunityId: opportunity.id,
      startsAt: '2026-03-09T10:00:00Z',
      attendees: [{ personId: person.id }],
    })
    const { debrief } = await bench.call('debriefs.write', {
      interviewId: interview.id,
      content: { gut: 3, talk: { ...emptyDebriefTalk(), nextStepsWords: `${secret}: you will hear by Friday.` }, people: [] },
      version: 0,
      key: 'first-save',
    })
    const contact = await bench.call('contacts.log', { direction: 'out', personId: person.id, note: secret })
    const message = await bench.call('messages.open', { kind: 'note', personId: person.id, opportunityId: opportunity.id })
    const clipping = await bench.call('clippings.keep', { title: secret, opportunityId: opportunity.id })
    const { changeId } = await bench.perform('people.edit', { id: other.id, headline: secret })
    bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: profile.parse({ basics: { name: `Cleo ${secret}` } }) })
    const imported = await bench.call('records.import', { file: { name: 'cv.json', base64: 'e30=' }, as: 'person' })
    const file = await bench.call('files.keep', { file: { name: 'brief.docx', base64: 'e30=' } })
    const brief = await bench.call('briefs.open', { opportunityId: opportunity.id })
    const finding = await bench.call('presence.note', { what: `A photo from ${secret}` })
    const kit = { interviewId: interview.id }
    const answer = await bench.call('kits.prepare', { question: `Why ${secret}?`, answer: secret })
    const tap = { personId: person.id, on: 'list-item' as const, ref: '', text: secret, mark: 'star' as const, words: secret }
    const taps = [{ ...tap, id: 'tap-0001', at: '2026-03-09T10:40:00Z' }]
    await bench.call('kits.tap', { ...kit, taps, version: 0, key: 'first-save' })
    const piece = await bench.call('feedback.keep', { words: `More ${secret}, please. I would like to see more numbers.` })
    const item = await bench.call('punchlist.add', { text: secret })
    const entry = await bench.call('practice.log', { itemId: item.id, minutes: 5, did: secret })
    const target = await bench.call('targets.add', { kind: 'watched', title: secret })
    const posting = await bench.call('targets.bring', { targetId: target.id, text: secret })
    const video = await bench.call('videos.open', { opportunityId: opportunity.id, personId: person.id })
    const need = await bench.call('circle.need', { words: `A desk in ${secret}` })
    await bench.call('circle.ask', { needId: need.id, personId: person.id })
    const hint = await bench.call('hints.keep', { role: secret, personId: person.id })
    const referral = await bench.call('hints.offer', { personId: person.id, toName: secret })
    const event = await bench.call('events.add', {
      title: secret,
      startsAt: '2026-03-12T18:00:00Z',
      endsAt: '2026-03-12T20:00:00Z',
    })
    Object.assign(ids, {
      need: need.id,
      hint: hint.id,
      referral: referral.id,
      event: event.id,
      video: video.id,
      piece: piece.id,
      item: item.id,
      entry: entry.id,
      target: target.id,
      posting: posting.id,
      finding: finding.id,
      brief: brief.id,
      answer: answer.id,
      file: file.id,
      person: person.id,
      other: other.id,
      opportunity: opportunity.id,
      interview: interview.id,
      debrief: debrief.id,
      contact: contact.id,
      message: message.id,
      clipping: clipping.id,
      change: changeId,
      import: imported.id,
    })
  })
  afterAll(() => bench.close())

  /** For every action, the boldest way of naming what belongs to somebody else. `null`: it names nothing, or the archive's own tests cover it. */
  const reaches = (): Record<ActionName, object | null> => ({
    'candidates.find': {},
    'candidates.edit': { signature: 'mine' },
    'people.search': { words: secret },
    'people.known': { words: [secret] },
    'people.find': { id: ids.person },
    'people.add': { name: 'Mine' },
    'people.edit': { id: ids.person, name: 'Taken' },
    'people.remove': { id: ids.person },
    'people.forget': null,
    'people.readSeen': { id: ids.person, text: 'Rows' },
    'people.keepSeen': { id: ids.person, text: 'Rows' },
    'people.noteFact': { id: ids.person, kind: 'interest', text: 'Rowing' },
    'people.correctFact': { id: ids.person, key: 'fac_1', text: 'Rowing' },
    'people.forgetFact': { id: ids.person, key: 'fac_1' },
    'people.renewFact': { id: ids.person, key: 'fac_1' },
    'people.pairs': {},
    'people.merge': { keep: ids.person, drop: ids.other },
    'people.separate': { one: ids.person, other: ids.other },
    'opportunities.list': { words: secret },
    'opportunities.find': { id: ids.opportunity },
    'opportunities.add': { company: 'Mine' },
    'opportunities.edit': { id: ids.opportunity, company: 'Taken' },
    'opportunities.advance': { id: ids.opportunity, stage: 'offer' },
    'opportunities.answer': { id: ids.opportunity, answer: 'withdrawn' },
    'opportunities.reopen': { id: ids.opportunity },
    'opportunities.remove': { id: ids.opportunity },
    'interviews.list': { opportunityId: ids.opportunity },
    'interviews.find': { id: ids.interview },
    'interviews.schedule': { opportunityId: ids.opportunity, startsAt: '2026-03-12T10:00:00Z' },
    'interviews.edit': { id: ids.interview, attendees: [{ personId: ids.other }] },
    'interviews.cancel': { id: ids.interview },
    'interviews.remove': { id: ids.interview },
    'presence.show': {},
    'presence.look': { search: 'name:mine' },
    'presence.finish': {},
    'presence.note': { what: 'Mine' },
    'presence.mend': { id: ids.finding, what: 'Taken' },
    'presence.remove': { id: ids.finding },
    'videos.open': { opportunityId: ids.opportunity, personId: ids.person },
    'videos.find': { id: ids.video },
    'videos.list': {},
    'videos.write': { id: ids.video, content: { script: 'taken' }, version: 0, key: 'first-save' },
    'videos.keep': { id: ids.video, file: { name: 'take.webm', base64: 'e30=' }, seconds: 3 },
    'videos.cut': { id: ids.video, trimStart: 0, trimEnd: 3 },
    'videos.picture': { id: ids.video, at: 1, file: { name: 'a.jpg', base64: 'e30=' } },
    'videos.watched': { id: ids.video },
    'videos.shown': { id: ids.video, to: 'me' },
    'videos.convert': { id: ids.video },
    'videos.export': { id: ids.video },
    'videos.carry': { id: ids.video },
    'videos.remove': { id: ids.video },
    'files.keep': { file: { name: 'mine.txt', base64: 'e30=' }, personId: ids.person },
    'files.remove': { id: ids.file },
    'debriefs.find': { interviewId: ids.interview },
    'debriefs.list': {},
    'debriefs.finish': { interviewId: ids.interview },
    'debriefs.write': {
      interviewId: ids.interview,
      version: 1,
      key: 'first-save',
      content: { gut: 0, talk: emptyDebriefTalk(), people: [] },
    },
    'debriefs.recall': { past: { opportunityId: ids.opportunity, startsAt: '2026-01-12T10:00:00Z' }, answer: 'offer' },
    'debriefs.late': { past: { opportunityId: ids.opportunity, startsAt: '2026-03-01T10:00:00Z' }, sent: 'nothing' },
    'kits.find': { interviewId: ids.interview },
    'kits.choose': { interviewId: ids.interview, ticks: ['taken'] },
    'kits.tap': { interviewId: ids.interview, taps: [], version: 1, key: 'their-save' },
    'kits.taps': { interviewId: ids.interview },
    'kits.prepare': { id: ids.answer, question: 'Taken', answer: 'Taken' },
    'kits.drop': { id: ids.answer },
    'kits.tell': { account: 'Mine' },
    'kits.export': { interviewId: ids.interview },
    'feedback.list': {},
    'feedback.keep': { words: 'Mine', personId: ids.person },
    'feedback.edit': { id: ids.piece, words: 'Taken' },
    'feedback.remove': { id: ids.piece },
    'feedback.correct': { key: `${ids.piece}.0.5`, removed: true },
    'feedback.split': { key: `${ids.piece}.0.5`, labels: ['one', 'two'] },
    'feedback.name': { feedbackId: ids.piece, label: 'Taken' },
    'punchlist.list': {},
    'punchlist.add': { text: 'Mine' },
    'punchlist.edit': { id: ids.item, text: 'Taken' },
    'punchlist.order': { ids: [ids.item] },
    'punchlist.suggest': {},
    'punchlist.merge': { keep: ids.item, drop: 'itm_other' },
    'punchlist.split': { ask: `${ids.piece}.0.5` },
    'punchlist.card': {},
    'punchlist.plan': {},
    'punchlist.remove': { id: ids.item },
    'packs.add': null,
    'packs.list': null,
    'packs.remove': null,
    'packs.search': null,
    'packs.describe': null,
    'practice.list': { itemId: ids.item },
    'practice.log': { itemId: ids.item, minutes: 5 },
    'practice.edit': { id: ids.entry, did: 'Taken' },
    'practice.remove': { id: ids.entry },
    'targets.list': {},
    'targets.gaps': {},
    'targets.posting': { opportunityId: ids.opportunity },
    'targets.add': { kind: 'watched', title: 'Mine' },
    'targets.edit': { id: ids.target, title: 'Taken' },
    'targets.describe': { id: ids.target, described: { by: 'Taken', wanted: [] } },
    'targets.remove': { id: ids.target },
    'targets.bring': { targetId: ids.target, text: 'Taken' },
    'targets.drop': { id: ids.posting },
    'briefs.open': { opportunityId: ids.opportunity },
    'briefs.find': { id: ids.brief },
    'briefs.list': {},
    'briefs.write': { id: ids.brief, version: 1, key: 'first-save', content: { ...emptyBrief, title: 'Taken' } },
    'briefs.revise': { id: ids.brief },
    'briefs.export': { id: ids.brief, format: 'docx-page' },
    'briefs.remove': { id: ids.brief },
    'signals.correct': { debriefId: ids.debrief, personId: null, field: 'promise', value: 'vague' },
    'contacts.log': { direction: 'in', personId: ids.person },
    'contacts.talked': { personId: ids.person, kind: 'coffee' },
    'contacts.answered': {},
    'contacts.list': { personId: ids.person },
    'contacts.remove': { id: ids.contact },
    'ladder.list': {},
    'ladder.find': { personId: ids.person },
    'ladder.correct': { personId: ids.person, rung: 'champion' },
    'ladder.exchange': { personId: ids.person, iCan: ['mine'] },
    'ladder.there': { company: `${secret} Works`, opportunityId: ids.opportunity },
    'circle.show': {},
    'circle.join': { personId: ids.person },
    'circle.need': { words: 'Mine' },
    'circle.met': { id: ids.need },
    'circle.drop': { id: ids.need },
    'circle.choose': { needId: ids.need, personId: ids.other },
    'circle.ask': { needId: ids.need, personId: ids.other, by: 'message' },
    'circle.week': { talked: [ids.person] },
    'hints.list': { personId: ids.person },
    'hints.keep': { role: 'Mine', personId: ids.person },
    'hints.edit': { id: ids.hint, role: 'Taken' },
    'hints.remove': { id: ids.hint },
    'hints.offer': { personId: ids.person, toName: 'Mine' },
    'hints.happened': { id: ids.referral },
    'hints.withdraw': { id: ids.referral },
    'messages.open': { kind: 'note', personId: ids.person, opportunityId: ids.opportunity },
    'messages.find': { id: ids.message },
    'messages.propose': { id: ids.message },
    'messages.write': { id: ids.message, version: 1, key: 'some-save', content: { text: 'Taken' } },
    'messages.keep': { id: ids.message },
    'messages.send': { id: ids.message },
    'messages.list': { opportunityId: ids.opportunity },
    'messages.remove': { id: ids.message },
    'clippings.keep': { title: 'Mine', personId: ids.person },
    'clippings.list': { opportunityId: ids.opportunity },
    'clippings.edit': { id: ids.clipping, title: 'Taken' },
    'clippings.remove': { id: ids.clipping },
    'reads.try': null,
    'odds.forecast': null,
    'odds.show': {},
    'lints.check': null,
    'reads.take': { opportunityId: ids.opportunity },
    'reads.list': {},
    'moves.list': {},
    'moves.today': {},
    'moves.courtesies': { personId: ids.person },
    'moves.done': { moveId: 'some-move', type: 'gift', personId: ids.person },
    'moves.later': { moveId: 'some-move', until: '2026-04-01T00:00:00Z' },
    'moves.never': { moveId: 'some-move' },
    'moves.reopen': { moveId: 'some-move' },
    'ground.read': null,
    'marks.place': null,
    'marks.pin': {},
    'marks.export': {},
    'ground.find': null,
    'ground.with': { personId: ids.person },
    'gaps.find': null,
    'budget.fit': null,
    'events.list': {},
    'events.find': { id: ids.event },
    'events.add': { title: 'Mine', startsAt: '2026-05-01T18:00:00Z', endsAt: '2026-05-01T20:00:00Z' },
    'events.edit': { id: ids.event, title: 'Taken' },
    'events.remove': { id: ids.event },
    'events.note': { id: ids.event, people: [] },
    'events.import': null,
    'events.choose': {},
    'events.review': {},
    'events.calendar': { id: ids.event },
    'records.preview': { file: { name: 'cv.json', base64: 'e30=' }, as: 'person' },
    'records.import': null,
    'records.undo': { id: ids.import },
    'records.list': {},
    'records.export': null,
    'records.restore': null,
    'records.sample': {},
    'records.clear': {},
    'changes.list': {},
    'changes.undo': { id: ids.change },
    'method.list': null,
  })

  const everything = async () =>
    JSON.stringify([
      await bench.call('people.search', { words: secret }),
      await bench.call('people.find', { id: ids.person as `per_${string}` }),
      await bench.call('opportunities.find', { id: ids.opportunity as `opp_${string}` }),
      await bench.call('debriefs.find', { interviewId: ids.interview as `int_${string}` }),
      await bench.call('messages.list', {}),
      await bench.call('clippings.list', {}),
      await bench.call('records.list', {}),
      await bench.call('presence.show', {}),
      await bench.call('videos.list', {}),
      await bench.call('circle.show', {}),
      await bench.call('hints.list', {}),
      await bench.call('kits.taps', { interviewId: ids.interview as `int_${string}` }),
      await bench.call('events.list', {}),
      await bench.call('punchlist.list', {}),
      await bench.call('practice.list', {}),
      await bench.call('targets.list', {}),
    ])

  it('lets nobody reach across owners through any action', async () => {
    const before = await everything()
    for (const { name } of actions) {
      const input = reaches()[name]
      if (input === null) continue
      bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: profile.parse({ basics: { name: 'Dora Mine' } }) })
      const said = await bench.call(name, input as never, theirs).then(
        (output) => JSON.stringify(output),
        (error) => {
          if (!(error instanceof Problem)) throw error
          return error.message
        },
      )
      expect(said, name).not.toContain(secret)
      expect(await everything(), name).toBe(before)
    }
  }, 120_000)
})
