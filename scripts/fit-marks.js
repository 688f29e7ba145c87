// Fits how words, skills and sentences are weighed when feedback is placed, on the learnt half of the labelled set, and writes the weights.
// node --import ./scripts/bench/load-typescript.js scripts/fit-marks.js
import { writeFileSync } from 'node:fs'
import { learntResumes } from '../core/src/marks/fixtures/learnt-resumes.ts'
import { readResumes } from '../core/src/marks/fixtures/read-resumes.ts'
import { features, readLine, weighWords } from '../core/src/marks/measure-pair.ts'
import { scoreLines } from '../core/src/marks/place-marks.ts'
import { readAsk } from '../core/src/marks/read-ask.ts'
import { run as compare } from '../server/src/adapters/embed-job.ts'

const ofSentences = ['alike', 'standsOut', 'best']
const positive = ['words', 'allWords', 'named', 'shown', 'near', 'alike', 'standsOut', 'best', 'told', 'concept']

async function listPairs(withSentences) {
  const pairs = []
  for (const { lines, rows } of readResumes(learntResumes)) {
    const readings = lines.map(readLine)
    const weigh = weighWords(readings)
    const similarity = await compare({ asks: rows.map(({ ask }) => ask.label), lines: lines.map(({ text }) => text) })
    for (const [at, row] of rows.entries()) {
      const cosines = withSentences ? similarity[at] : []
      pairs.push(...rowToPairs(row, scoreLines(readAsk(row.ask.label, row.ask.less), readings, { weigh, cosines })))
    }
  }
  return pairs
}

/** Of several right lines any may be found: together they count as one. */
function rowToPairs({ good, verdict }, scored) {
  const other = verdict === 'next-focus' ? 0.7 : 0.5
  return scored.map(({ line, measure }) => {
    const isGood = good.includes(line.text)
    return { x: features.map((feature) => measure[feature]), y: isGood ? 1 : 0, weight: isGood ? 1 / good.length : other }
  })
}

const steps = 6000
const rate = 4
const ridge = 0.0015

/** Logistic regression by steepest descent; what speaks for a line may not speak against it. */
function learn(pairs, without = []) {
  const w = features.map((feature) => (feature === 'bias' ? -3 : 0))
  for (let step = 0; step < steps; step++) {
    for (const [at, slope] of findSlopes(pairs, w).entries()) {
      const feature = features[at]
      const next = w[at] - rate * (slope + (feature === 'bias' ? 0 : ridge * w[at]))
      w[at] = without.includes(feature) || (positive.includes(feature) && next < 0) ? 0 : next
    }
  }
  return w
}

function findSlopes(pairs, w) {
  const slopes = w.map(() => 0)
  const total = pairs.reduce((sum, pair) => sum + pair.weight, 0)
  for (const { x, y, weight } of pairs) {
    const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * w[at], 0)))
    for (const [at, value] of x.entries()) slopes[at] += (weight * (chance - y) * value) / total
  }
  return slopes
}

const print = (name, w) =>
  `export const ${name}: Record<Feature, number> = {\n${features.map((feature, at) => `  ${feature}: ${w[at].toFixed(2).replace(/\.?0+$/, '')},`).join('\n')}\n}\n`

const full = learn(await listPairs(true))
const bare = learn(await listPairs(false), ofSentences)
writeFileSync(
  new URL('../core/src/marks/weights.ts', import.meta.url),
  `import type { Feature } from './measure-pair.ts'\n\n// Fitted by scripts/fit-marks.js on the learnt half of the labelled set; not edited by hand.\n${print('weights', full)}\n/** The same for when sentences were not compared. */\n${print('bareWeights', bare)}`,
)
