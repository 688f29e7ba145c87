import { cueNames } from '../feedback/index.ts'
import type { Measure } from './measure-pair.ts'
import type { AskReading } from './read-ask.ts'

/** What speaks for the thing being on the resume already: how it was asked for, and how well the likeliest line fits. */
export const signs = [
  'bias',
  ...cueNames,
  'underThere',
  'underMissing',
  'bare',
  'bareLong',
  'amongThere',
  'amongMissing',
  'question',
  'words',
  'allWords',
  'named',
  'shown',
  'kin',
  'alike',
  'ahead',
  'score',
  'bareScore',
  'noSkill',
  'unshown',
  'absent',
  'concept',
] as const
export type Sign = (typeof signs)[number]
export type Signs = Record<Sign, number>

export type Likeliest = {
  measure: Measure | undefined
  score: number
  /** By how much it is likelier than the next line. */
  ahead: number
  /** Which share of the asked skills no line names or shows. */
  absent: number
}

const isBare = ({ cues, under }: AskReading) => under === undefined && cueNames.every((name) => cues[name] === 0)

export function readSigns(ask: AskReading, { measure, score, ahead, absent }: Likeliest): Signs {
  const cues = Object.fromEntries(cueNames.map((name) => [name, Math.min(2, ask.cues[name])])) as Record<
    (typeof cueNames)[number],
    number
  >
  const bare = isBare(ask) ? 1 : 0
  const of = (value: number | undefined) => value ?? 0
  const isShown = of(measure?.named) + of(measure?.shown) > 0
  return {
    ...cues,
    bias: 1,
    underThere: ask.under === 'there' ? 1 : 0,
    underMissing: ask.under === 'missing' ? 1 : 0,
    bare,
    bareLong: bare * Math.min(1, Math.max(0, ask.length - 5) / 10),
    amongThere: ask.among === 'there' ? 1 : 0,
    amongMissing: ask.among === 'missing' ? 1 : 0,
    question: ask.asks ? 1 : 0,
    words: of(measure?.words),
    allWords: of(measure?.allWords),
    named: of(measure?.named),
    shown: of(measure?.shown),
    kin: of(measure?.kin),
    alike: of(measure?.alike),
    ahead: Math.min(3, ahead) / 3,
    score: score / 4,
    bareScore: bare * (score / 4),
    noSkill: ask.skills.length === 0 ? 1 : 0,
    unshown: ask.skills.length > 0 && !isShown ? 1 : 0,
    absent,
    concept: of(measure?.concept),
  }
}
