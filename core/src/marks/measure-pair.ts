import type { ResumeLine } from '../profiles/index.ts'
import { findSkills, type SkillFind, tokenize } from '../skills/index.ts'
import { type AskReading, contentStems, findDegree } from './read-ask.ts'

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
  'bias', 'words', 'allWords', 'named', 'shown', 'near', 'alike', 'standsOut', 'best', 'told', 'listed', 'concept', 'noSkill',
] as const
export type Feature = (typeof features)[number]
export type Measure = Record<Feature, number>

export function readLine(line: ResumeLine): LineReading {
  const tokens = tokenize(line.text)
  return {
    line,
    stems: new Set(contentStems(line.text)),
    finds: findSkills(line.text),
    numbers: line.text.match(/(?<![\p{L}\d])(?:[$€£]\s?)?\d[\d.,]*(?:\s?%|[kKmM]\+?|\+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|doubled|tripled|halved|dozens?)\b/giu)?.length ?? 0,
    degree: line.section === 'education' ? findDegree(line.text) : 0,
    words: tokens.length,
    acronyms: line.text.match(/\b(?:[A-Z]{2,6}|synergy|leverag\w+|best-in-class|holistic|paradigm|robust|end-to-end|cutting-edge|scalable|cross-functional|stakeholders?)\b/gu)?.length ?? 0,
  }
}

/** How rare each word is among the lines; a word of every line says nothing. */
export function weighWords(lines: readonly LineReading[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { stems } of lines) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log((lines.length + 1) / ((counts.get(stem) ?? 0) + 0.5)) + 0.2
}

export type Around = { weigh: (stem: string) => number; cosines: readonly number[]; mean: number; spread: number; most: number }

export function measurePair(ask: AskReading, reading: LineReading, { at, around }: { at: number; around: Around }): Measure {
  const cosine = around.cosines[at] ?? 0
  const shared = ask.stems.filter((stem) => reading.stems.has(stem))
  const total = ask.stems.reduce((sum, stem) => sum + around.weigh(stem), 0)
  const named = ask.skills.filter((skill) => reading.finds.some((find) => find.skill === skill && find.how === 'name')).length
  const { section } = reading.line
  return {
    bias: 1,
    words: total > 0 ? shared.reduce((sum, stem) => sum + around.weigh(stem), 0) / total : 0,
    allWords: shared.length > 0 && shared.length === ask.stems.length ? 1 : 0,
    named: ask.skills.length > 0 ? named / ask.skills.length : 0,
    shown: showing(ask.skills, reading),
    near: 0.6 * showing(ask.nearby, reading),
    alike: cosine,
    standsOut: Math.min(3, (cosine - around.mean) / Math.max(0.03, around.spread)) / 3,
    best: cosine >= around.most - 1e-9 ? 1 : 0,
    told: section === 'work' || section === 'projects' || section === 'volunteer' ? 1 : 0,
    listed: section === 'skills' || section === 'languages' ? 1 : 0,
    concept: meetConcept(ask, reading),
    noSkill: ask.skills.length === 0 ? 1 : 0,
  }
}

/** How strongly what a line tells shows the skills: many and particular terms more than a single common one. */
function showing(skills: readonly string[], { finds }: LineReading): number {
  if (skills.length === 0) return 0
  const each = skills.map((skill) => {
    const terms = new Map<string, number>()
    for (const find of finds) if (find.skill === skill && find.how === 'shows') terms.set(find.term, find.weight * (find.term.includes(' ') ? 1.1 : 0.9))
    return 1 - [...terms.values()].reduce((left, weight) => left * (1 - 0.75 * Math.min(1, weight)), 1)
  })
  return each.reduce((sum, one) => sum + one, 0) / skills.length
}

/** Asks that are about the resume rather than about a skill. */
function meetConcept({ concept, level }: AskReading, reading: LineReading): number {
  const { numbers, words, acronyms, degree, line } = reading
  const isTold = line.section === 'work' || line.section === 'projects' || line.section === 'volunteer'
  switch (concept) {
    case 'scale':
      return isTold ? Math.min(1, numbers / 2) : 0
    case 'results':
      return isTold ? 0.4 + 0.3 * Math.min(2, numbers) : 0
    case 'jargon':
      return Math.min(1, acronyms / 4)
    case 'length':
      return Math.min(1, words / 45)
    case 'summary':
      return line.section === 'summary' ? 1 : 0
    case 'degree':
      return degree > 0 ? (degree >= level ? 1 : -0.5) : 0
    case 'certificate':
      return line.section === 'certificates' ? 0.5 : 0
    default:
      return 0
  }
}
