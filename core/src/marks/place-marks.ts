import type { Ask } from '../feedback/index.ts'
import type { ResumeLine } from '../profiles/index.ts'
import { noOtherNames, type OtherNames } from '../skills/index.ts'
import { type Judged, judgeAsk } from './judge-ask.ts'
import { liftNamed } from './lift-named.ts'
import type { Mark } from './mark.ts'
import { readLine, weighWords } from './measure-pair.ts'
import { type AskWords, readAsk } from './read-ask.ts'
import { shareLines } from './share-lines.ts'

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
  const judged = shareLines(asks.map((ask, at) => judgeAsk(readAsk(ask), readings, { rarity, cosines: similarity?.[at] ?? [] })))
  return asks.map((ask, at) => {
    const heard = voices?.[at]
    return toMark(ask, liftNamed(judged[at]!, ask.label, otherNames), heard !== undefined && heard.voices <= 1 && !heard.onTarget)
  })
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
