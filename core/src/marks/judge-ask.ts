import type { ResumeLine } from '../profiles/index.ts'
import { features, type LineReading, type Measure, measurePair, type Rarity } from './measure-pair.ts'
import type { AskReading } from './read-ask.ts'
import { readSigns, type Signs, signs as signNames } from './weigh-verdict.ts'
import { bareLineWeights, bareVerdictWeights, lineWeights, verdictWeights } from './weights.ts'

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
