import type { Ask } from '../feedback/index.ts'
import type { ResumeLine } from '../profiles/index.ts'
import { noOtherNames, type OtherNames } from '../skills/index.ts'
import { liftNamed } from './lift-named.ts'
import type { Mark } from './mark.ts'
import { features, type LineReading, type Measure, measurePair, type Rarity, readLine, weighWords } from './measure-pair.ts'
import { type AskReading, type AskWords, readAsk } from './read-ask.ts'
import { readSigns, type Signs, signs as signNames } from './weigh-verdict.ts'
import { bareLineWeights, bareVerdictWeights, lineWeights, verdictWeights } from './weights.ts'

export type Placing = {
  asks: readonly Ask[]
  lines: readonly ResumeLine[]
  /** How alike ask and line are as sentences, a row per ask; without it the words alone decide. */
  similarity?: readonly (readonly number[])[]
  /** For each ask, how many interviewers said it and whether the target asks for it (S1.11); without it nothing is let go. */
  voices?: readonly { voices: number; onTarget: boolean }[]
  /** Other names of what is asked for, out of installed packs. */
  otherNames?: OtherNames
}

/** What each ask is about, for whoever compares it with the lines as sentences. */
export const listTopics = (asks: readonly AskWords[]): string[] => asks.map((ask) => readAsk(ask).topic)

/** Pins each ask to the line of the resume that could be stronger, or to none. One mark an ask, in their order. */
export function placeMarks({ asks, lines, similarity, voices, otherNames = noOtherNames }: Placing): Mark[] {
  const readings = lines.map(readLine)
  const rarity = weighWords(readings)
  return asks.map((ask, at) => {
    const judged = judgeAsk(readAsk(ask), readings, { rarity, cosines: similarity?.[at] ?? [] })
    const heard = voices?.[at]
    return toMark(ask, liftNamed(judged, ask.label, otherNames), heard !== undefined && heard.voices <= 1 && !heard.onTarget)
  })
}

export type Scored = { line: ResumeLine; measure: Measure; score: number }
type Around = { rarity: Rarity; cosines: readonly number[] }

/** All lines for one ask, likeliest first. */
export function scoreLines(ask: AskReading, readings: readonly LineReading[], { rarity, cosines }: Around): Scored[] {
  const mean = cosines.reduce((sum, one) => sum + one, 0) / Math.max(1, cosines.length)
  const spread = Math.sqrt(cosines.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, cosines.length))
  const most = cosines.length > 0 ? Math.max(...cosines) : Number.POSITIVE_INFINITY
  const around = { rarity, cosines, mean, spread, most }
  const set = cosines.length > 0 ? lineWeights : bareLineWeights
  return readings
    .map((reading, at) => {
      const measure = measurePair(ask, reading, { at, around })
      return { line: reading.line, measure, score: ask.pure ? 4 * measure.concept : weigh(features, measure, set), at }
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
}

const weigh = <Name extends string>(names: readonly Name[], values: Record<Name, number>, set: Record<Name, number>) =>
  names.reduce((sum, name) => sum + set[name] * values[name], 0)

export type Judged = { scored: Scored[]; signs: Signs; there: number }

/** How likely it is that the thing is on the resume, and on which line. */
export function judgeAsk(ask: AskReading, readings: readonly LineReading[], around: Around): Judged {
  const scored = scoreLines(ask, readings, around)
  const told = new Set(readings.flatMap((reading) => reading.finds.map((find) => find.skill)))
  const absent = ask.skills.length === 0 ? 0 : ask.skills.filter((skill) => !told.has(skill)).length / ask.skills.length
  const [first, second] = scored
  const score = first?.score ?? 0
  const signs = readSigns(ask, { measure: first?.measure, score, ahead: score - (second?.score ?? 0), absent })
  const set = around.cosines.length > 0 ? verdictWeights : bareVerdictWeights
  const chance = 1 / (1 + Math.exp(-weigh(signNames, signs, set)))
  return { scored, signs, there: first ? (ask.pure ? Math.max(chance, 0.45 + 0.45 * first.measure.concept) : chance) : 0 }
}

const toPlace = ({ page, text, box }: ResumeLine) => ({ page, text, box })
const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

function toMark({ label, quote }: Ask, { scored, there }: Judged, off: boolean): Mark {
  const [first, second] = scored
  const up = first ? { verdict: 'punch-up' as const, line: toPlace(first.line), confidence: round(there) } : null
  const next = { verdict: 'next-focus' as const, line: null, confidence: round(1 - there) }
  const share = first && second ? 1 / (1 + Math.exp(first.score - second.score)) : 0
  const other =
    second && share > 0.25
      ? { verdict: 'punch-up' as const, line: toPlace(second.line), confidence: round(there * share) }
      : undefined
  const [chosen, runnerUp] = up && there >= 0.5 ? [up, other ?? next] : [next, up]
  if (off) return { ask: label, quote, verdict: 'let-go', line: null, confidence: 0.6, runnerUp: chosen }
  return { ask: label, quote, ...chosen, runnerUp }
}
