import { expect, test } from 'vitest'
import { checkMessage } from '../lints/index.ts'
import { type Brief, periods } from './brief.ts'
import { briefToText, toBriefDocument } from './brief-document.ts'
import { cleanSentences } from './clean-sentences.ts'
import { cleanText, countBlanks, splitBlanks } from './clean-text.ts'
import { draftBrief } from './draft-brief.ts'
import { problemKinds } from './problems/list-problems.ts'
import type { BriefFacts, BriefTalk } from './propose-brief.ts'
import { readPosting } from './read-posting.ts'
import { countNews, reviseBrief } from './revise-brief.ts'
import { briefWords } from './words.ts'

const talk = (id: string, more: Partial<BriefTalk['talk']> = {}, people: BriefTalk['people'] = []): BriefTalk => ({
  debriefId: `deb_${id}`,
  interviewId: `int_${id}`,
  at: '2026-03-02T10:00:00Z',
  talk: { workToBeDone: '', theirProblems: '', betterAnswers: [], notes: '', ...more },
  people,
})
const facts = (...talks: BriefTalk[]): BriefFacts => ({ role: 'Night planner', posting: null, talks })
const keep = (drafted: ReturnType<typeof draftBrief>, more: Partial<Brief> = {}): Brief => ({
  ...drafted,
  id: 'brf_1',
  opportunityId: 'opp_1',
  personId: null,
  status: 'draft',
  revision: 1,
  version: 1,
  savedKey: null,
  createdAt: '2026-03-03T10:00:00Z',
  updatedAt: '2026-03-03T10:00:00Z',
  ...more,
})
const texts = (notes: string) => cleanSentences(notes).map(({ text }) => text)

test.each([
  ['slow onboarding, people leave after three months', ['Slow onboarding, people leave after three months.']],
  ['- slow hand-overs\n* too many spreadsheets\n3) churn', ['Slow hand-overs.', 'Too many spreadsheets.', 'Churn.']],
  ['They said that the night shift writes faults on a whiteboard.', ['The night shift writes faults on a whiteboard.']],
  ['Marta mentioned that line 3 stops twice a week', ['Line 3 stops twice a week.']],
  ['they lose a day a week; their reports come late', ['You lose a day a week; your reports come late.']],
  ['slow hand-overs; too dear; late', ['Slow hand-overs.', 'Too dear.', 'Late.']],
  ['They rebuild their reports by hand', ['You rebuild your reports by hand.']],
  ['They give customers their money too late', ['You give customers their money too late.']],
  ["we're short of drivers", ['You are short of drivers.']],
  ['we talked about returns', ['Returns.']],
  ['“We lose a day a week. Every week.”', ['In your words: “We lose a day a week. Every week.”']],
  ['The planner said "nobody owns this" twice', ['The planner said "nobody owns this" twice.']],
  ['iPads break, e.g. in the cold store. Then paper is used', ['iPads break, e.g. in the cold store.', 'Then paper is used.']],
  ['40 % of orders are wrong', ['40 % of orders are wrong.']],
  ['Übergaben gehen verloren!', ['Übergaben gehen verloren!']],
  ['', []],
  [' \n - \n…', []],
])('notes become sentences without changing what was noted: %s', (notes, expected) => {
  expect(texts(notes)).toEqual(expected)
})

test('a note without an end is cut at a word, and stands whole beside the point', () => {
  const notes = `${'berths and cranes '.repeat(60)}end`
  const [only] = cleanSentences(notes)
  expect(only!.text.length).toBeLessThan(250)
  expect(only!.text).toMatch(/[a-z]…$/)
  expect(only!.source).toBe(notes)
})

test('a draft says what was noted, with the notes beside it, and starters that fit', () => {
  const drafted = draftBrief(
    facts(
      talk('1', {
        workToBeDone: 'Bring the night shift back on time',
        theirProblems: 'They said that line 3 stops twice a week\nHand-overs get lost between shifts',
        betterAnswers: [
          { question: 'How would you start?', answer: 'with one week beside the night shift' },
          { question: 'What is your greatest weakness?', answer: 'I talk too fast' },
        ],
      }),
    ),
  )
  expect(drafted.title).toBe('Night planner: my view of the work to be done')
  expect(drafted.understood).toEqual([
    { text: 'Bring the night shift back on time.', quote: 'Bring the night shift back on time' },
    { text: 'Line 3 stops twice a week.', quote: 'They said that line 3 stops twice a week' },
    { text: 'Hand-overs get lost between shifts.', quote: 'Hand-overs get lost between shifts' },
  ])
  expect(drafted.ideas[0]?.idea).toBe('You asked: “How would you start?” With one week beside the night shift.')
  expect(drafted.first[0]).toContain('passes from one group to the next')
  expect(JSON.stringify(drafted)).not.toContain('too fast')
})

test('an empty debrief gives blanks and claims nothing', () => {
  const { title, understood, first, ideas, plan, questions } = draftBrief({ role: '', posting: null, talks: [] })
  expect(title).toBe(briefWords.title(''))
  const said = [
    ...understood.map(({ text }) => text),
    ...first,
    ...ideas.map(({ idea }) => idea),
    ...Object.values(plan).flat(),
    ...questions,
  ]
  for (const text of said) expect(text).toMatch(/^\[\[[^[\]]+\]\]$/)
})

test('their doubt is never on the page, only a blank that answers it', () => {
  const drafted = draftBrief(facts(talk('1', {}, [{ concernsWords: 'too junior', likedBut: 'but no cranes' }])))
  expect(JSON.stringify(drafted)).not.toMatch(/junior|no cranes/)
  expect(drafted.plan.days30).toContain(briefWords.blanks.doubt)
})

test('without a noted problem the posting speaks, but only of its tasks', () => {
  const posting =
    'About us\nWe are great\n\nYour responsibilities\n• Plan the berths\n• Keep the night shift informed\n\nWe offer\nFruit'
  expect(readPosting(posting).map(({ text }) => text)).toEqual(['Plan the berths.', 'Keep the night shift informed.'])
  expect(draftBrief({ role: 'Planner', posting, talks: [] }).understood[0]?.text).toBe('Plan the berths.')
  expect(draftBrief({ role: 'Planner', posting, talks: [talk('1', { theirProblems: 'late ships' })] }).understood).toHaveLength(1)
})

test('a revision brings what is new and leaves alone what was written, moved or taken out', () => {
  const first = talk('1', { theirProblems: 'late ships\nlost papers' })
  const before = keep(draftBrief(facts(first)), {})
  before.understood = [{ text: 'Ships come late at the south quay.', quote: 'late ships' }]
  before.first = ['My own first look.']
  before.questions = []
  const after = reviseBrief(before, facts(first, talk('2', { theirProblems: 'customers cancel in winter' })))!
  expect(after.understood.map(({ text }) => text)).toEqual(['Ships come late at the south quay.', 'Customers cancel in winter.'])
  expect(after.first[0]).toBe('My own first look.')
  expect(after.first[1]).toContain('customers who left')
  expect(after.revision).toBe(2)
  expect(after.talks).toEqual(['deb_1', 'deb_2'])
  expect(
    reviseBrief({ ...before, ...after }, facts(first, talk('2', { theirProblems: 'customers cancel in winter' }))),
  ).toBeUndefined()
})

test('a revision takes the place of blanks that stood for nothing noted', () => {
  const before = keep(draftBrief(facts(talk('1'))))
  const after = reviseBrief(before, facts(talk('1', { theirProblems: 'audits take weeks' })))!
  expect(after.understood).toEqual([{ text: 'Audits take weeks.', quote: 'audits take weeks' }])
  expect(countNews(before, facts(talk('1')))).toBe(0)
  expect(countNews(before, facts(talk('1', { theirProblems: 'audits take weeks' })))).toBeGreaterThan(0)
})

test('every starter passes the message check as a brief: it asks for nothing', () => {
  const found: string[] = []
  for (const kind of problemKinds) {
    const { first, ideas, plan, questions } = kind
    const text = briefToText({
      title: briefWords.title('Planner'),
      understood: [],
      first: [first],
      ideas: [...ideas],
      plan: Object.fromEntries(periods.map((one) => [one, [plan[one].replace(/\[\[.*?\]\]/g, 'the quay')]])) as Brief['plan'],
      questions: [...questions],
    }).replace(/\[\[.*?\]\]/g, 'ten')
    const { problems } = checkMessage(`${text}\n\nfolio.example/ruth`, { kind: 'brief', company: 'Tern & Co' })
    found.push(...problems.map(({ rule, quote }) => `${kind.id}: ${rule} ${quote}`))
  }
  expect(found).toEqual([])
})

test('each kind of problem is known by its own words', () => {
  for (const { id, first, signs } of problemKinds) expect(`${id} ${first.length > 20} ${signs.flags}`).toBe(`${id} true gi`)
  expect(draftBrief(facts(talk('1', { theirProblems: 'the old ERP is being replaced' }))).ideas[0]?.idea).toContain(
    'side by side',
  )
  expect(draftBrief(facts(talk('1', { theirProblems: 'nurses leave after a year' }))).first[0]).toContain('people who left')
})

test('no text can break out of the document', () => {
  expect(cleanText('a\u0000b\u001b[31m \ud800 c\u202e\n\nd \ufffe')).toBe('ab[31m c d')
  expect(splitBlanks('From [[when]] to [[]]')).toEqual([
    { text: 'From ', blank: false },
    { text: 'when', blank: true },
    { text: ' to ', blank: false },
    { text: '…', blank: true },
  ])
  expect(countBlanks(['[[a]] and [[b]]', 'none [x]'])).toBe(2)
})

test('the document knows its paper, its day and the link that goes along', () => {
  const around = {
    revision: 2,
    talks: 2,
    company: 'Tern & Co',
    person: 'Marta Klein',
    on: '2026-03-12',
    at: '2026-03-12T08:00:00Z',
    candidate: {
      name: 'Ruth Ashdown',
      country: 'US',
      valueLine: '',
      links: [
        { kind: 'blog', url: 'https://blog.example/', label: null },
        { kind: 'resume', url: 'https://www.folio.example/ruth/', label: null },
      ],
    },
  }
  const content = draftBrief(facts(talk('1', { theirProblems: 'late ships' })))
  const american = toBriefDocument(content, around)
  expect(american).toMatchObject({
    label: 'Draft 2, after our second talk',
    on: 'March 12, 2026',
    paper: 'letter',
    forWhom: 'For Marta Klein, Tern & Co',
    link: { url: 'https://www.folio.example/ruth/', says: 'folio.example/ruth' },
  })
  const german = toBriefDocument(content, {
    ...around,
    talks: 0,
    person: null,
    candidate: { ...around.candidate, country: 'DE', links: [] },
  })
  expect(german).toMatchObject({ label: 'Draft 2', on: '12 March 2026', paper: 'a4', forWhom: 'For Tern & Co', link: null })
})
