import type { ResumeLine } from '../profiles/index.ts'
import { findSkills, type Kin, readKin, type SkillFind, tokenize } from '../skills/index.ts'
import { type AskReading, type Concept, contentStems, findDegree } from './read-ask.ts'

/** What a line holds, read once for all asks. */
export type LineReading = {
  line: ResumeLine
  stems: Set<string>
  finds: (SkillFind & { weight: number })[]
  /** What kinds of things it speaks of, in the widest sense, each once. */
  kin: Map<number, Kin>
  /** The words of the job that it stands under. */
  under: Set<string>
  numbers: number
  degree: number
  words: number
  acronyms: number
}

export const features = [
  'words',
  'allWords',
  'named',
  'shown',
  'near',
  'alike',
  'standsOut',
  'best',
  'told',
  'listed',
  'concept',
  'kin',
  'kinBest',
  'under',
  'brief',
] as const
export type Feature = (typeof features)[number]
export type Measure = Record<Feature, number>

export function readLine(line: ResumeLine): LineReading {
  const tokens = tokenize(line.text)
  return {
    line,
    stems: new Set(contentStems(line.text)),
    finds: [...findSkills(line.text), ...findLed(line.text)],
    kin: new Map(
      readKin(line.text)
        .sort((a, b) => a.weight - b.weight)
        .map((kin) => [kin.group, kin]),
    ),
    under: new Set(contentStems(line.under ?? '')),
    numbers:
      line.text.match(
        /(?<![\p{L}\d])(?:[$€£]\s?)?\d[\d.,]*(?:\s?%|[kKmM]\+?|\+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|doubled|tripled|halved|dozens?)\b/giu,
      )?.length ?? 0,
    degree: line.section === 'education' ? findDegree(line.text) : 0,
    words: tokens.length,
    acronyms:
      line.text.match(
        /\b(?:[A-Z]{2,6}|synergy|leverag\w+|best-in-class|holistic|paradigm|robust|end-to-end|cutting-edge|scalable|cross-functional|stakeholders?)\b/gu,
      )?.length ?? 0,
  }
}

const someone =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|thirty|forty|a dozen|teams?|staff|people|colleagues|employees|engineers|nurses|developers|analysts|designers|workers|drivers|technicians|teachers|interns|students|apprentices|juniors?|new \\p{L}+|reps|trainees|volunteers|crew|brigade)'
const led = new RegExp(
  `\\b(?:led|leading|lead|managed|managing|supervis\\w+|headed|directed|oversaw|ran|coordinated)\\s+(?:\\p{L}+\\s+){0,3}?(?:of\\s+)?${someone}\\b`,
  'iu',
)
const raised = new RegExp(
  `\\b(?:coach|mentor|train|taught|supervis|onboard|develop)\\w*\\s+(?:\\p{L}+\\s+){0,2}?${someone}\\b`,
  'iu',
)

/** Leading a migration is not leading people: there has to be somebody who was led, or at least raised. */
function findLed(text: string): LineReading['finds'] {
  const weight = led.test(text) ? 1 : raised.test(text) ? 0.6 : 0
  return weight === 0 ? [] : [{ skill: 'leadership', how: 'shows', term: 'led people', start: 0, end: 0, weight }]
}

export type Rarity = { word: (stem: string) => number; kin: (group: number) => number }

/** How rare each word, and each kind of thing, is among the lines; what every line says tells nothing. */
export function weighWords(lines: readonly LineReading[]): Rarity {
  const words = count(lines.map(({ stems }) => stems))
  const kin = count(lines.map((line) => line.kin.keys()))
  return {
    word: (stem) => Math.log((lines.length + 1) / ((words.get(stem) ?? 0) + 0.5)) + 0.2,
    kin: (group) => Math.log((lines.length + 1) / ((kin.get(group) ?? 0) + 0.5)) + 0.1,
  }
}

function count<Key>(sets: readonly Iterable<Key>[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

export type Around = {
  rarity: Rarity
  cosines: readonly number[]
  mean: number
  spread: number
  most: number
}

export function measurePair(ask: AskReading, reading: LineReading, { at, around }: { at: number; around: Around }): Measure {
  return {
    ...measureWords(ask, reading, around.rarity),
    ...measureSkills(ask, reading),
    ...measureKin(ask, reading, around.rarity),
    ...measureSentence(at, around),
    ...measurePlace(ask, reading),
  }
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

function measureWords(ask: AskReading, { stems, under }: LineReading, { word: weigh }: Rarity) {
  const shared = ask.stems.filter((stem) => stems.has(stem))
  const total = sum(ask.stems.map(weigh))
  return {
    words: total > 0 ? sum(shared.map(weigh)) / total : 0,
    allWords: shared.length > 0 && shared.length === ask.stems.length ? 1 : 0,
    under: ask.stems.some((stem) => under.has(stem) && !stems.has(stem)) ? 1 : 0,
  }
}

function measureSkills({ skills, nearby }: AskReading, reading: LineReading) {
  const named = skills.filter((skill) => reading.finds.some((find) => find.skill === skill && find.how === 'name')).length
  return {
    named: skills.length > 0 ? named / skills.length : 0,
    shown: showing(skills, reading),
    near: 0.6 * showing(nearby, reading),
  }
}

/** "Growing junior colleagues" and "preceptor to newly qualified nurses" share no word and two kinds of things. */
function measureKin(ask: AskReading, reading: LineReading, { kin: weigh }: Rarity) {
  const found = new Map<number, number>()
  for (const { group, weight } of ask.kin) {
    const other = reading.kin.get(group)
    if (other) found.set(group, Math.max(found.get(group) ?? 0, weight * other.weight * weigh(group)))
  }
  const values = [...found.values()]
  return { kin: Math.min(2, sum(values) / 3), kinBest: Math.min(1, Math.max(0, ...values) / 3) }
}

function measureSentence(at: number, { cosines, mean, spread, most }: Around) {
  const alike = cosines[at] ?? 0
  return { alike, standsOut: Math.min(3, (alike - mean) / Math.max(0.03, spread)) / 3, best: alike >= most - 1e-9 ? 1 : 0 }
}

function measurePlace(ask: AskReading, reading: LineReading) {
  const { section } = reading.line
  return {
    told: isTold(reading) ? 1 : 0,
    listed: section === 'skills' || section === 'languages' ? 1 : 0,
    brief: reading.words <= 3 ? 1 : 0,
    concept: meetConcept(ask, reading),
  }
}

/** How strongly what a line tells shows the skills: many and particular terms more than a single common one. */
function showing(skills: readonly string[], { finds }: LineReading): number {
  if (skills.length === 0) return 0
  const each = skills.map((skill) => {
    const terms = new Map<string, number>()
    for (const find of finds)
      if (find.skill === skill && find.how === 'shows') terms.set(find.term, find.weight * (find.term.includes(' ') ? 1.1 : 0.9))
    return 1 - [...terms.values()].reduce((left, weight) => left * (1 - 0.75 * Math.min(1, weight)), 1)
  })
  return each.reduce((sum, one) => sum + one, 0) / skills.length
}

const isTold = ({ line }: LineReading) => line.section === 'work' || line.section === 'projects' || line.section === 'volunteer'

const change =
  /\b(?:increas|reduc|cut|improv|grew|grow|rais|sav|launch|won|win|achiev|doubl|tripl|halv|brought|lower|boost|accelerat|shorten|deliver|led to|result|expand|exceed|optimi|streamlin|eliminat|generat|rebuilt|introduc)/iu
const large =
  /\d[\d.,]*\s?(?:k|m|bn|million|billion|thousand)\b\+?|\d{1,3}(?:[.,]\d{3})+|\b\d{4,}\b(?<!\b(?:19|20)\d\d)|\b(?:million|billion|thousands?|hundreds?)\b/iu
const many =
  /\b(?:users?|customers?|clients?|employees|people|patients|pupils|students|sites?|stores?|shops|branches|rooms|countries|requests|transactions|accounts|visitors|units|members|staff|teams?|offices|schools|homes|orders|documents|tickets|guests|households)\b/iu

const meetScale = ({ numbers, line }: LineReading) =>
  0.15 + 0.2 * Math.min(2, numbers) + (large.test(line.text) ? 0.3 : 0) + (many.test(line.text) ? 0.15 : 0)

/** Asks that are about the resume rather than about a skill. */
const meetings: Partial<Record<Concept, (reading: LineReading, level: number) => number>> = {
  scale: (reading) => (isTold(reading) ? meetScale(reading) : 0),
  results: (reading) =>
    isTold(reading) ? 0.3 + (change.test(reading.line.text) ? 0.45 : 0) + (reading.numbers > 0 ? 0.2 : 0) : 0,
  // What changed is told already; only by how much is missing.
  quantify: (reading) => (isTold(reading) ? (reading.numbers > 0 ? 0.2 : 0.5) + (change.test(reading.line.text) ? 0.4 : 0) : 0),
  jargon: ({ acronyms }) => Math.min(1, acronyms / 4),
  length: ({ words }) => Math.min(1, words / 45),
  summary: ({ line }) => (line.section === 'summary' ? 1 : 0),
  degree: ({ degree }, level) => (degree === 0 ? 0 : degree >= level ? 1 : -0.5),
  certificate: ({ line }) => (line.section === 'certificates' ? 0.5 : 0),
}

const meetConcept = ({ concept, level }: AskReading, reading: LineReading): number =>
  (concept && meetings[concept]?.(reading, level)) ?? 0
