import type { ResumeLine } from '../profiles/index.ts'
import { findSkills, type SkillFind, tokenize } from '../skills/index.ts'
import { type AskReading, type Concept, contentStems, findDegree } from './read-ask.ts'

/** What a line holds, read once for all asks. */
export type LineReading = {
  line: ResumeLine
  stems: Set<string>
  finds: (SkillFind & { weight: number })[]
  numbers: number
  degree: number
  words: number
  acronyms: number
}

export const features = [
  'bias',
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
  'noSkill',
  'unshown',
  'absent',
] as const
export type Feature = (typeof features)[number]
export type Measure = Record<Feature, number>

export function readLine(line: ResumeLine): LineReading {
  const tokens = tokenize(line.text)
  return {
    line,
    stems: new Set(contentStems(line.text)),
    finds: [...findSkills(line.text), ...findLed(line.text)],
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

/** How rare each word is among the lines; a word of every line says nothing. */
export function weighWords(lines: readonly LineReading[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { stems } of lines) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log((lines.length + 1) / ((counts.get(stem) ?? 0) + 0.5)) + 0.2
}

export type Around = {
  weigh: (stem: string) => number
  cosines: readonly number[]
  mean: number
  spread: number
  most: number
  /** Which share of the asked skills no line names or shows. */
  absent: number
}

export function measurePair(ask: AskReading, reading: LineReading, { at, around }: { at: number; around: Around }): Measure {
  return {
    bias: 1,
    ...measureWords(ask, reading, around.weigh),
    ...measureSkills(ask, reading, around),
    ...measureSentence(at, around),
    ...measurePlace(ask, reading),
  }
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

function measureWords(ask: AskReading, { stems }: LineReading, weigh: Around['weigh']) {
  const shared = ask.stems.filter((stem) => stems.has(stem))
  const total = sum(ask.stems.map(weigh))
  return {
    words: total > 0 ? sum(shared.map(weigh)) / total : 0,
    allWords: shared.length > 0 && shared.length === ask.stems.length ? 1 : 0,
  }
}

function measureSkills({ skills, nearby, stems }: AskReading, reading: LineReading, { absent }: Around) {
  const named = skills.filter((skill) => reading.finds.some((find) => find.skill === skill && find.how === 'name')).length
  const shown = showing(skills, reading)
  const shares = stems.some((stem) => reading.stems.has(stem))
  return {
    named: skills.length > 0 ? named / skills.length : 0,
    shown,
    near: 0.6 * showing(nearby, reading),
    noSkill: skills.length === 0 ? 1 : 0,
    unshown: skills.length > 0 && named === 0 && shown === 0 && !shares ? 1 : 0,
    absent,
  }
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
