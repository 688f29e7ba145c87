import type { Sentence } from '../read-message.ts'
import { readWeights } from '../read-weights.ts'
import { remember } from '../remember.ts'
import { listFeatures } from './list-features.ts'
import { bias, weightTable } from './weights.ts'

const weights = readWeights(weightTable)

/** Above this a sentence presses, whatever the rules say. */
export const presses = 2.5
/** Above this sentences press together, where none does so by itself. */
export const pressesTogether = 2.5
/** Below this a rule is not believed: its words stand for something else here. */
export const believed = 1.5

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['reversal', ['reversal', 'gracious']],
  ['feedback', ['feedback']],
  ['counting', ['count', 'contact']],
  ['checking-in', ['checking']],
  ['announced', ['escalate']],
  ['deadline', ['deadline', 'other', 'presume']],
  ['where-i-stand', ['rank', 'second']],
  ['hired-someone', ['hire']],
  ['sarcasm', ['irony']],
  ['guilt', ['guilt', 'plea', 'effort', 'kin', 'body', 'norms']],
  ['silence', ['silence', 'nothing', 'elapsed', 'wait', 'received', 'promise', 'device', 'span']],
  ['answer', ['answer', 'news', 'decision', 'know', 'request', 'need', 'tell', 'when', 'candidacy']],
]

/** How much one sentence presses (the logarithm of its odds), and of what kind it would be. */
export const weighPressure = (sentence: Pick<Sentence, 'plain' | 'text'>, fired: readonly string[]) => weigh({ sentence, fired })

const fewTogether = 3

/** The weight of the few strongest sentences together: a long text has no more of them than a short one. */
export const sumPressure = (scores: readonly number[]) =>
  scores
    .toSorted((one, other) => other - one)
    .slice(0, fewTogether)
    .reduce((sum, score) => sum + Math.log1p(Math.exp(score)), 0)

type Weighed = { sentence: Pick<Sentence, 'plain' | 'text'>; fired: readonly string[] }
const weigh = remember(600, weighFeatures, ({ sentence, fired }: Weighed) => `${sentence.text}\n${fired.join()}`)

function weighFeatures({ sentence, fired }: Weighed) {
  const features = listFeatures(sentence, fired)
  let score = bias
  const byCue = new Map<string, number>()
  for (const feature of features) {
    const weight = weights.get(feature) ?? 0
    score += weight
    for (const [, cue] of feature.matchAll(/@([a-z]+)/g)) byCue.set(cue!, (byCue.get(cue!) ?? 0) + weight)
    if (feature.startsWith('@')) for (const cue of feature.slice(1).split('+')) byCue.set(cue, (byCue.get(cue) ?? 0) + weight / 2)
  }
  const best = kinds
    .map(([kind, cues]) => ({ kind, weight: Math.max(0, ...cues.map((cue) => byCue.get(cue) ?? 0)) }))
    .reduce((one, other) => (other.weight > one.weight ? other : one), { kind: 'process', weight: 0.15 })
  return { score, kind: best.kind }
}
