import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessage } from '../../lints/index.ts'
import { amissOf, judgeOf, occasionToGiven, someOccasion } from '../fixtures/some-occasion.ts'
import { findBlanks, type Kind, kinds, type Occasion } from '../index.ts'
import { draftMessages } from './index.ts'

const talk = {
  workToBeDone: 'Bring the three booking desks onto one calendar before the winter season.',
  theirProblems: 'Every desk keeps its own list, and guests are booked twice.\nThey said nobody reads the handover notes',
  common: 'We both rowed at university, badly.',
  betterAnswers: [
    {
      question: 'How would you win over a desk that likes its own list?',
      answer: 'Sit with them for a morning first, and change the one thing that annoys them most.',
    },
  ],
}
const clipping = {
  id: 'clp_1' as const,
  title: 'How a small port ended double bookings',
  url: 'https://journal.example/desks',
  note: '',
  kind: 'article' as const,
  on: null,
  personId: null,
  opportunityId: null,
  keptAt: '2026-03-01T08:00:00.000Z',
  messageId: null,
}
const draft = (occasion: Occasion) => draftMessages(occasion, judgeOf(occasion))
const best = (occasion: Occasion) => draft(occasion)[0]!

describe('a note from a debrief', () => {
  test('opens with their words, has the one line and the link, and says what comes next without asking for anything', () => {
    const { text, blanks } = best(someOccasion({ talk }))
    expect(blanks).toEqual([])
    expect(text).toMatch(/^Hello Mara,\n\n/)
    expect(text).toContain('every desk keeps its own list')
    expect(text).toContain('I turn booking plans')
    expect(text).toContain('https://robin.example/resume')
    expect(text).not.toContain('?')
    expect(text).not.toMatch(/\b(?:today|yesterday)\b/i)
  })

  test('comes in several shapes that begin differently', () => {
    const openings = draft(someOccasion({ talk })).map(({ text }) => text.split('\n\n')[1]!.split('. ')[0])
    expect(openings.length).toBeGreaterThan(3)
    expect(new Set(openings).size).toBe(openings.length)
  })

  test('is the same each time', () => {
    expect(draft(someOccasion({ talk }))).toEqual(draft(someOccasion({ talk })))
  })

  test('asks only for what nobody else can know', () => {
    const { blanks } = best(someOccasion({ talk: null, me: { valueLine: '' } }))
    expect(blanks.map(({ hint }) => hint)).toEqual(['one thing they said, in their words'])
  })
})

test.each([
  ['no tests, deploys by hand', /about no tests/],
  ['We have no tests.', /(?:about|that) we have/i],
  ['invoices go out late', /the invoices go/],
  ['drivers ignore the app', /(?:about|is) (?:the )?drivers ignore/],
  ['she wants it in may', /she wants/],
  ['They need someone who can calm the planning meetings', /they need/i],
  ['rebuild the deploy pipeline', /(?:about|is|that) rebuild\b/],
])('what was noted in haste makes no broken sentence: %s', (theirProblems, broken) => {
  for (const kind of kinds)
    for (const { text } of draft(someOccasion({ kind, talk: { theirProblems } }))) expect(text).not.toMatch(broken)
})

test.each([
  ['new billing system', 'new billing system'],
  ['They want someone to own on-call', 'own on-call'],
  ['they lose drivers every spring', 'you lose drivers every spring'],
  ['“every plant has its own numbers”', '“every plant has its own numbers'],
])('%s is said as it was', (theirProblems, said) => {
  expect(draft(someOccasion({ talk: { theirProblems } })).some(({ text }) => text.toLowerCase().includes(said))).toBe(true)
})

describe('each kind', () => {
  test('"I liked them, but…" decides what a gift speaks to, and is never quoted', () => {
    const likedBut = 'but never ran a handover at night'
    const { text } = best(
      someOccasion({ kind: 'gift', move: 'stand-out', talk, to: { name: 'Mara Lindqvist', met: { likedBut } } }),
    )
    expect(text).toContain('handover')
    expect(text).not.toContain('never ran')
  })

  test('a value item is what was kept and fits the talk; else the blank says what to look for', () => {
    const item = { kind: 'gift', move: 'value-item', talk } as const
    const other = { ...clipping, id: 'clp_2' as const, title: 'Ten soups for cold days', url: 'https://soup.example/ten' }
    expect(best(someOccasion({ ...item, clippings: [other, clipping] })).text).toContain('https://journal.example/desks')
    expect(best(someOccasion({ ...item, clippings: [other] })).blanks.map(({ hint }) => hint)).toEqual([
      'an article or event on bringing the three booking desks onto one calendar before the winter season: its title and link',
    ])
    const event = { ...clipping, kind: 'event' as const, on: '2026-04-16' }
    expect(best(someOccasion({ ...item, clippings: [event] })).text).toContain('on 16 April')
    expect(best(someOccasion({ ...item, clippings: [{ ...event, on: '2025-04-16' }] })).text).not.toContain('16 April')
  })

  test('an invitation fits 200 and 300 characters, all of it, and no word is cut', () => {
    for (const about of [talk, null, { theirProblems: 'word '.repeat(60) }]) {
      const ways = draft(someOccasion({ kind: 'invite', channel: 'linkedin', talk: about }))
      for (const { shape, text } of ways) {
        expect(text.length, text).toBeLessThanOrEqual(Number(shape.slice(-3)))
        expect(text).toMatch(/(?:Robin|\.|”)$/)
      }
    }
  })

  test('a call is spoken within 20 seconds', () => {
    for (const { text } of draft(someOccasion({ kind: 'call', channel: 'phone', talk }))) {
      expect(checkMessage(text).speakingSeconds).toBeLessThanOrEqual(20)
      expect(text).not.toContain('http')
    }
  })

  test('the one polite question passes as what it is', () => {
    for (const { text, shape } of draft(someOccasion({ kind: 'followup', move: 'ask-for-news', talk }))) {
      expect(amissOf(text, occasionToGiven(someOccasion({ kind: 'followup', talk })))).toEqual([])
      if (shape.startsWith('question')) expect(text.match(/\?/g)).toHaveLength(1)
    }
  })

  test('thanks after a no name what helped and leave the door open', () => {
    const met = { improveWords: 'put numbers into the resume' }
    const { text } = best(someOccasion({ kind: 'decline-thanks', talk, to: { name: 'Mara Lindqvist', met } }))
    expect(text).toContain('put numbers into the resume')
    expect(text).toContain('three months')
  })

  test('thanks for accepting end in an offer of help', () => {
    for (const { text } of draft(someOccasion({ kind: 'accept-thanks', channel: 'linkedin', talk })))
      expect(text).toMatch(/(?:I can do for you|can I do for you|can I support you|can help you)/)
  })

  test('a note that carries something says so, and is attached when it is', () => {
    const attachments = [{ fileId: 'fil_1' as const, name: 'brief.docx' }]
    expect(best(someOccasion({ kind: 'gift', talk, attachments }))).toMatchObject({ shape: 'carry-brief', blanks: [] })
  })
})

describe('what stands below', () => {
  test('is the signature as it was set, with a link; on LinkedIn a first name and one link', () => {
    const me = { signature: 'Robin Ashdown\nDesigner of calm desks' }
    expect(best(someOccasion({ talk, me })).text).toMatch(
      /,\nRobin Ashdown\nDesigner of calm desks\nResume: https:\/\/robin\.example\/resume$/,
    )
    expect(best(someOccasion({ talk, me, channel: 'linkedin' })).text).toMatch(/,\nRobin\nhttps:\/\/robin\.example\/resume$/)
  })
})

test('the link stands below each note to a panel, however long it is', () => {
  const url = `https://profiles.example/in/robin-ashdown-${'0123456789'.repeat(5)}`
  const me = { links: [{ kind: 'resume' as const, url, label: null }] }
  const panel = [best(someOccasion({ talk, me })).text]
  expect(best(someOccasion({ talk, me, panel, to: { name: 'Jon Abara' } })).text).toContain(url)
})

const problems = [
  'Every desk keeps its own list, and guests are booked twice.',
  'We have no tests',
  'new billing system',
  'Nobody reads the handover notes',
  'rebuild the deploy pipeline',
  'slow onboarding of new nurses',
]

test('notes to a panel of five are not alike', () => {
  for (const theirProblems of [...problems, problems.join('\n')]) {
    const panel: string[] = []
    for (const name of ['Mara Lindqvist', 'Jon Abara', 'Noor Haddad', 'Li Wei', 'Eva Sand']) {
      const occasion = someOccasion({ talk: { ...talk, theirProblems }, to: { name }, panel })
      const { text } = best(occasion)
      expect(amissOf(text, occasionToGiven(occasion)), text).toEqual([])
      panel.push(text)
    }
  }
})

const bits = [
  ...problems,
  'they said the night shift loses its notes',
  'she said: "we are drowning in tickets"',
  'no tests, deploys by hand on fridays',
  'Please let me know by Friday whether I got the job',
  'Why have you not answered',
  'Replace the [old] system; train twelve crews in {three} ports',
  'TODO',
  'SAP',
  'Anna Karenina at Globex',
  'Die Schicht am Abend braucht einen Plan',
  'https://evil.example/?a=b',
  'a'.repeat(200),
  'x'.repeat(29).concat(' and more'),
  '',
  ' \n- first line\n- second line',
  'I would never work for them, they would be lucky to have me!!!',
  ']] [[ }} {{ <script>alert(1)</script>\r\nBcc: all@example.org',
]
const someText = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 40 })), { maxLength: 4 })
  .map((list) => list.join('. '))
const someName = fc.constantFrom(
  '',
  'Robin',
  'Dr. Ana Ruíz',
  'Ruíz, Ana',
  'Jürgen von der Heide',
  '[Name]',
  'Bob]] {{x}}',
  '田中 太郎',
  "O'Neil Mc",
  'X',
)
const anyOccasion = fc
  .record({
    kind: fc.constantFrom<Kind>(...kinds.filter((kind) => kind !== 'video')),
    move: fc.constantFrom(null, 'value-item'),
    name: someName,
    company: fc.option(fc.constantFrom('Tern & Co', 'Lakeside Ferries (sample)', '[Acme] <b>', 'DELL EMC')),
    me: fc.record({
      name: someName,
      valueLine: someText,
      signature: fc.constantFrom('', 'Robin\nTODO: add link', 'Best,\nRobin'),
    }),
    talk: fc.option(
      fc.record({
        workToBeDone: someText,
        theirProblems: someText,
        common: someText,
        betterAnswers: fc.array(fc.record({ question: someText, answer: someText }), { maxLength: 2 }),
      }),
    ),
    met: fc.record({ likedBut: someText, improveWords: someText, offScriptTopics: fc.array(someText, { maxLength: 2 }) }),
    clippings: fc.constantFrom([], [{ ...clipping, title: 'Handover [notes] — “why” they fail?' }]),
  })
  .map(({ name, met, kind, move, ...rest }) =>
    someOccasion({ ...rest, kind, move: kind === 'gift' ? move : null, to: name ? { name, met } : null }),
  )

test('whatever was written down, a draft passes its own check but for the blanks, and nothing breaks out of it', () => {
  fc.assert(
    fc.property(anyOccasion, (occasion) => {
      for (const { text, subject, blanks } of draft(occasion)) {
        const stops = amissOf(text, occasionToGiven(occasion)).filter(({ level }) => level === 'stop')
        expect(stops, text).toEqual([])
        expect(text).not.toMatch(/[<>{}]|\.\.|\s\.|undefined|null|\{x\}/)
        expect(findBlanks(text)).toEqual(blanks)
        expect(text.replace(/\[\[[^[\]]+\]\]/g, '')).not.toMatch(/[[\]]/)
        expect(subject).not.toMatch(/[\r\n\][{}<>]/)
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
