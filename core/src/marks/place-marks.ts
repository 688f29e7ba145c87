import type { Ask } from '../feedback/index.ts'
import type { ResumeLine } from '../profiles/index.ts'
import type { Mark } from './mark.ts'
import { features, type LineReading, type Measure, measurePair, readLine, weighWords } from './measure-pair.ts'
import { type AskReading, readAsk } from './read-ask.ts'
import { threshold, weights } from './weights.ts'

export type Placing = {
  asks: readonly Ask[]
  lines: readonly ResumeLine[]
  /** How alike ask and line are as sentences, a row per ask; without it the words alone decide. */
  similarity?: readonly (readonly number[])[]
  /** For each ask, how many interviewers said it and whether the target asks for it (S1.11); without it nothing is let go. */
  voices?: readonly { voices: number; onTarget: boolean }[]
}

/** Pins each ask to the line of the resume that could be stronger, or to none. One mark an ask, in their order. */
export function placeMarks({ asks, lines, similarity, voices }: Placing): Mark[] {
  const readings = lines.map(readLine)
  const weigh = weighWords(readings)
  return asks.map((ask, at) => {
    const cosines = similarity?.[at] ?? []
    const scored = scoreLines(readAsk(ask.label, ask.less), readings, { weigh, cosines })
    const heard = voices?.[at]
    return toMark(ask, scored, heard !== undefined && heard.voices <= 1 && !heard.onTarget)
  })
}

export type Scored = { line: ResumeLine; measure: Measure; chance: number }

/** All lines for one ask, likeliest first. */
export function scoreLines(
  ask: AskReading,
  readings: readonly LineReading[],
  { weigh, cosines }: { weigh: (stem: string) => number; cosines: readonly number[] },
): Scored[] {
  const mean = cosines.reduce((sum, one) => sum + one, 0) / Math.max(1, cosines.length)
  const spread = Math.sqrt(cosines.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, cosines.length))
  const around = { weigh, cosines, mean, spread, most: cosines.length > 0 ? Math.max(...cosines) : Number.POSITIVE_INFINITY }
  return readings
    .map((reading, at) => {
      const measure = measurePair(ask, reading, { at, around })
      return { line: reading.line, measure, chance: chanceOf(measure), at }
    })
    .sort((a, b) => b.chance - a.chance || a.at - b.at)
}

export const chanceOf = (measure: Measure) =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + weights[feature] * measure[feature], 0)))

const toPlace = ({ page, text, box }: ResumeLine) => ({ page, text, box })
const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

function toMark({ label, quote }: Ask, [first, second]: readonly Scored[], off: boolean): Mark {
  const there = first ? lean(first.chance) : 0
  const up = first ? { verdict: 'punch-up' as const, line: toPlace(first.line), confidence: round(there) } : null
  const next = { verdict: 'next-focus' as const, line: null, confidence: round(1 - there) }
  const other = second && second.chance > 0.5 * (first?.chance ?? 1) ? { ...up!, line: toPlace(second.line), confidence: round(lean(second.chance)) } : undefined
  const [chosen, runnerUp] = up && there >= 0.5 ? [up, other ?? next] : [next, up]
  if (off) return { ask: label, quote, verdict: 'let-go', line: null, confidence: 0.6, runnerUp: chosen }
  return { ask: label, quote, ...chosen, runnerUp }
}

/** The threshold stands at one half, so that the confidence reads as what it is. */
const lean = (chance: number) =>
  chance >= threshold ? 0.5 + (0.5 * (chance - threshold)) / (1 - threshold) : (0.5 * chance) / threshold
