import { breakable, cutWords } from './clean-words.ts'
import { type ClosingCard, closingCards } from './closing-cards.ts'
import type { Kit, KitPerson, KitSection, ResumeSheet } from './kit.ts'
import { words } from './words.ts'

const says = words.paper

type PaperOpener = { label: string; mine: string; noticed: string; question: string; ridesOn: string }
type Labelled = { label: string; text: string }

/** A kit as paper shows it: every word is there, and nothing is left to decide but the place. */
export type KitDocument = {
  paper: 'a4' | 'us-letter'
  title: string
  about: string
  when: string[]
  people: { name: string; about: string; quotes: string[]; openers: PaperOpener[] }[]
  account: string[]
  answers: { question: string; answer: string; label: string }[]
  reminders: Labelled[]
  posting: { asks: string; evidence: string }[]
  proof: { thing: string; text: string }[]
  cards: { name: string; say: string; others: readonly string[]; afterwards: string }[]
  untested: string
  list: string[]
  logistics: { label: string; value: string }[]
  left: string
  foot: string
  /** Ids and names of whoever it tells of: found in the file, so that it goes when one of them is forgotten. */
  keywords: string[]
  resume: ResumeSheet | null
  words: typeof says.labels
}

type Room = {
  people: number
  openers: number
  quotes: number
  quote: number
  answers: number
  answer: number
  reminders: number
  list: number
  posting: number
  proof: number
  others: number
  account: number
  line: number
}
/** How much there is room for, from roomy to bare: the first that keeps to two pages is taken. */
const rooms: readonly Room[] = [
  {
    people: 4,
    openers: 3,
    quotes: 2,
    quote: 280,
    answers: 8,
    answer: 700,
    reminders: 5,
    list: 12,
    posting: 12,
    proof: 6,
    others: 2,
    account: 9,
    line: 260,
  },
  {
    people: 4,
    openers: 2,
    quotes: 1,
    quote: 220,
    answers: 6,
    answer: 380,
    reminders: 4,
    list: 8,
    posting: 8,
    proof: 4,
    others: 1,
    account: 8,
    line: 220,
  },
  {
    people: 3,
    openers: 2,
    quotes: 1,
    quote: 160,
    answers: 5,
    answer: 220,
    reminders: 2,
    list: 5,
    posting: 5,
    proof: 3,
    others: 0,
    account: 7,
    line: 180,
  },
  {
    people: 2,
    openers: 1,
    quotes: 1,
    quote: 120,
    answers: 3,
    answer: 140,
    reminders: 1,
    list: 3,
    posting: 3,
    proof: 2,
    others: 0,
    account: 6,
    line: 120,
  },
]

/** The paper kit, whole and then with more and more left out; what is left out is said on it. */
export function toKitDocuments(kit: Kit, options: { name: string; country: string | null }): KitDocument[] {
  const wanted = { ...withoutParts(kit), tellsOf: [...kit.people, ...kit.reminders].flatMap(({ id, name }) => [id ?? '', name]) }
  return rooms.map((room) => toDocument(wanted, room, options))
}

/** Letter is the paper of the Americas and a few others; the rest of the world writes on A4. */
const letterCountries = new Set('US CA MX PH CL CO VE GT SV HN NI CR PA DO PR BO BZ'.split(' '))

type WantedKit = Kit & { cards: readonly ClosingCard[]; tellsOf: readonly string[] }

/** What was left out by hand is as if it were not there. */
function withoutParts(kit: Kit): WantedKit {
  const nothing = {
    people: { people: [] },
    account: { account: { ...kit.account, lines: [] } },
    answers: { answers: [], reminders: [] },
    posting: { posting: [] },
    proof: { proof: [] },
    cards: { cards: [] },
    list: { list: [] },
    logistics: { logistics: [] },
    resume: { resume: null },
  } as const satisfies Record<KitSection, Partial<WantedKit>>
  return Object.assign({ ...kit, cards: closingCards, tellsOf: [] }, ...kit.leftOut.map((section) => nothing[section]))
}

function toDocument(kit: WantedKit, room: Room, { name, country }: { name: string; country: string | null }): KitDocument {
  const left = startCount()
  const { cut } = left
  const [only, ...others] = kit.people
  const alone = only && others.length === 0 ? only.name : ''
  const people = left.some('people', kit.people, room.people)
  const answers = left.some(
    'answers',
    kit.answers.filter(({ chosen }) => chosen),
    room.answers,
  )
  if (kit.cards.length > 0 && room.others === 0) left.note('others')
  const paper: Omit<KitDocument, 'left'> = {
    paper: letterCountries.has(country ?? '') ? 'us-letter' : 'a4',
    title: breakable(alone || kit.company || says.nobody),
    about: breakable(says.about(kit.role, alone ? kit.company : '')),
    when: kit.when,
    people: people.map((one, place) => toPerson(one, { room, left, place })),
    account: left.some('account', kit.account.lines, room.account).map((line) => fillBlanks(cut(line, room.line))),
    answers: answers.map(({ question, answer, label }) => ({
      question: cut(question, 160),
      answer: cut(answer, room.answer),
      label: cutWords(label, 120),
    })),
    reminders: left.some('reminders', kit.reminders, room.reminders).map(({ label, text }) => ({
      label: cutWords(label, 140),
      text: cut(text, 200),
    })),
    posting: left.some('posting', kit.posting, room.posting).map(({ asks, evidence }) => ({
      asks: cut(asks, 80),
      evidence: evidence === null ? '' : cutWords(evidence, 110),
    })),
    proof: left.some('proof', kit.proof, room.proof).map(({ thing, text }) => ({ thing: cut(thing, 80), text: cut(text, 200) })),
    cards: kit.cards.map((card) => ({ ...card, others: card.others.slice(0, room.others) })),
    untested: kit.cards.length > 0 ? says.untested : '',
    list: left.some('list', kit.list, room.list).map(({ text, stars }) => `${cut(text, 140)}${says.stars(stars)}`),
    logistics: kit.logistics.map(({ label, value }) => ({ label, value: breakable(value) })),
    foot: [name, says.foot(cutWords(kit.company, 60))].filter(Boolean).join(' · '),
    keywords: [...new Set(kit.tellsOf)].filter(Boolean),
    resume: kit.resume && toPaper(kit.resume),
    words: says.labels,
  }
  return { ...paper, left: left.say() }
}

const toPaper = (resume: ResumeSheet): ResumeSheet => ({
  ...resume,
  contact: breakable(resume.contact),
  sections: resume.sections.map(({ title, entries }) => ({
    title,
    entries: entries.map(({ lines, ...entry }) => ({
      head: breakable(entry.head),
      about: breakable(entry.about),
      when: entry.when,
      lines: lines.map((one) => ({ ...one, text: breakable(one.text) })),
    })),
  })),
})

type Left = ReturnType<typeof startCount>

function toPerson({ name, about, quotes, openers }: KitPerson, { room, left, place }: { room: Room; left: Left; place: number }) {
  const wanted = openers.filter(({ chosen }) => chosen)
  return {
    name: breakable(name),
    about: breakable(about),
    quotes: left
      .some('quotes', quotes, room.quotes)
      .map(({ text, by }) => `${left.cut(text, room.quote)}${by ? ` — ${by}` : ''}`),
    openers: left.some('openers', wanted, place === 0 ? room.openers : Math.min(2, room.openers)).map((one) => ({
      label: one.label,
      mine: left.cut(one.mine, 220),
      noticed: left.cut(one.noticed, 220),
      question: left.cut(one.question, 220),
      ridesOn: one.ridesOn ? says.ridesOn(cutWords(one.ridesOn, 100)) : '',
    })),
  }
}

/** What only the user can fill in is a line to write on. */
const fillBlanks = (line: string) => line.replace(/\[\[(.*?)\]\]/g, '______ ($1)')

type Counted = Exclude<keyof typeof says.parts, 'others' | 'shortened'>

/** Counts what finds no room, so that the paper can say so. */
function startCount() {
  const counts = new Map<Counted, number>()
  const noted = new Set<'others' | 'shortened'>()
  return {
    some<T>(what: Counted, all: readonly T[], most: number): readonly T[] {
      if (all.length > most) counts.set(what, (counts.get(what) ?? 0) + all.length - most)
      return all.slice(0, most)
    },
    cut(text: string, most: number): string {
      const short = cutWords(text, most)
      if (short.endsWith('…') && !text.endsWith('…')) noted.add('shortened')
      return breakable(short)
    },
    note: (what: 'others' | 'shortened') => void noted.add(what),
    say(): string {
      const parts = [
        ...[...counts].map(([what, count]) => says.parts[what](count)),
        ...[...noted].map((what) => says.parts[what]),
      ]
      return parts.length > 0 ? says.left(parts.join(', ')) : ''
    },
  }
}
