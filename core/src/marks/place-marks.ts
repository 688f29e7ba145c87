import type { Ask } from '../feedback/index.ts'
import type { ResumeLine } from '../profiles/index.ts'
import { noOtherNames, type OtherNames, tokenize } from '../skills/index.ts'
import type { Mark } from './mark.ts'
import { type Feature, features, type LineReading, type Measure, measurePair, readLine, weighWords } from './measure-pair.ts'
import { type AskReading, readAsk } from './read-ask.ts'
import { bareWeights, weights } from './weights.ts'

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

/** Pins each ask to the line of the resume that could be stronger, or to none. One mark an ask, in their order. */
export function placeMarks({ asks, lines, similarity, voices, otherNames = noOtherNames }: Placing): Mark[] {
  const readings = lines.map(readLine)
  const weigh = weighWords(readings)
  return asks.map((ask, at) => {
    const cosines = similarity?.[at] ?? []
    const scored = liftNamed(
      scoreLines(readAsk(ask.label, ask.less), readings, { weigh, cosines }),
      otherNames(bareAsk(ask.label)).names,
    )
    const heard = voices?.[at]
    return toMark(ask, scored, heard !== undefined && heard.voices <= 1 && !heard.onTarget)
  })
}

const bareAsk = (label: string) => label.replace(/^(?:more|better|stronger|deeper|some) |(?: skills?| experience)$/giu, '')
/** What a line is worth that says it by another of its names. */
const sayingOther = 0.8

/** A line that bears another name of what is asked for is about it, whatever its words have in common. */
function liftNamed(scored: readonly Scored[], others: readonly string[]): readonly Scored[] {
  if (others.length === 0) return scored
  const stemmed = others.map(stemsOf).filter((stems) => stems.length > 4)
  return scored
    .map((one) =>
      stemmed.some((name) => stemsOf(one.line.text).includes(name)) ? { ...one, chance: Math.max(one.chance, sayingOther) } : one,
    )
    .sort((a, b) => b.chance - a.chance)
}

const stemsOf = (text: string) =>
  ` ${tokenize(text)
    .map(({ stem }) => stem)
    .join(' ')} `

export type Scored = { line: ResumeLine; measure: Measure; chance: number }

/** All lines for one ask, likeliest first. */
export function scoreLines(
  ask: AskReading,
  readings: readonly LineReading[],
  { weigh, cosines }: { weigh: (stem: string) => number; cosines: readonly number[] },
): Scored[] {
  const mean = cosines.reduce((sum, one) => sum + one, 0) / Math.max(1, cosines.length)
  const spread = Math.sqrt(cosines.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, cosines.length))
  const told = new Set(readings.flatMap((reading) => reading.finds.map((find) => find.skill)))
  const absent = ask.skills.length === 0 ? 0 : ask.skills.filter((skill) => !told.has(skill)).length / ask.skills.length
  const most = cosines.length > 0 ? Math.max(...cosines) : Number.POSITIVE_INFINITY
  const around = { weigh, cosines, mean, spread, most, absent }
  const set = cosines.length > 0 ? weights : bareWeights
  return readings
    .map((reading, at) => {
      const measure = measurePair(ask, reading, { at, around })
      return { line: reading.line, measure, chance: ask.pure ? 0.45 + 0.45 * measure.concept : chanceOf(measure, set), at }
    })
    .sort((a, b) => b.chance - a.chance || a.at - b.at)
}

const chanceOf = (measure: Measure, set: Record<Feature, number>) =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + set[feature] * measure[feature], 0)))

const toPlace = ({ page, text, box }: ResumeLine) => ({ page, text, box })
const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

function toMark({ label, quote }: Ask, [first, second]: readonly Scored[], off: boolean): Mark {
  const there = first ? first.chance : 0
  const up = first ? { verdict: 'punch-up' as const, line: toPlace(first.line), confidence: round(there) } : null
  const next = { verdict: 'next-focus' as const, line: null, confidence: round(1 - there) }
  const other =
    second && second.chance > 0.5 * (first?.chance ?? 1)
      ? { ...up!, line: toPlace(second.line), confidence: round(second.chance) }
      : undefined
  const [chosen, runnerUp] = up && there >= 0.5 ? [up, other ?? next] : [next, up]
  if (off) return { ask: label, quote, verdict: 'let-go', line: null, confidence: 0.6, runnerUp: chosen }
  return { ask: label, quote, ...chosen, runnerUp }
}
