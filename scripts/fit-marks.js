// Fits how words, skills, kinds of things and sentences are weighed when feedback is placed, and when a thing counts as there, on the
// learnt halves of the labelled sets; writes the weights.
// node --import ./scripts/bench/load-typescript.js scripts/fit-marks.js
import { writeFileSync } from 'node:fs'
import { splitAsks } from '../core/src/feedback/index.ts'
import { learntResumes } from '../core/src/marks/fixtures/learnt-resumes.ts'
import { readResumes } from '../core/src/marks/fixtures/read-resumes.ts'
import { askOf, matchAsks, readSpoken } from '../core/src/marks/fixtures/read-spoken.ts'
import { spokenLearnt } from '../core/src/marks/fixtures/spoken-learnt.ts'
import { judgeAsk, scoreLines } from '../core/src/marks/judge-ask.ts'
import { features, readLine, weighWords } from '../core/src/marks/measure-pair.ts'
import { listTopics } from '../core/src/marks/place-marks.ts'
import { readAsk } from '../core/src/marks/read-ask.ts'
import { signs } from '../core/src/marks/weigh-verdict.ts'
import { bareLineWeights, bareVerdictWeights, lineWeights, verdictWeights } from '../core/src/marks/weights.ts'
import { run as compare } from '../server/src/adapters/embed-job.ts'

const ofSentences = ['alike', 'standsOut', 'best']
const positive = [
  'words',
  'allWords',
  'named',
  'shown',
  'near',
  'alike',
  'standsOut',
  'best',
  'told',
  'concept',
  'kin',
  'kinBest',
]
const towards = [
  'buried',
  'top',
  'more',
  'figures',
  'told',
  'underThere',
  'amongThere',
  'words',
  'allWords',
  'named',
  'shown',
  'kin',
  'alike',
  'ahead',
  'score',
  'bareScore',
  'concept',
  'question',
]
const against = ['none', 'never', 'ever', 'need', 'get', 'lack', 'others', 'underMissing', 'amongMissing', 'unshown', 'absent']

function listCases() {
  const tidy = readResumes(learntResumes).map(({ lines, rows }) => ({ lines, weight: 0.6, rows }))
  const spoken = readSpoken(spokenLearnt).map(({ lines, words, wanted }) => {
    const asks = splitAsks(words)
    const found = matchAsks(asks, wanted)
    const rows = wanted.map((want, at) => ({
      ask: found.has(at) ? asks[found.get(at)] : askOf(want),
      verdict: want.verdict,
      good: want.good,
    }))
    return { lines, weight: 1, rows }
  })
  return [...tidy, ...spoken]
}

async function prepare(withSentences) {
  const all = []
  for (const { lines, rows, weight } of listCases()) {
    const readings = lines.map(readLine)
    const rarity = weighWords(readings)
    const similarity = withSentences
      ? await compare({ asks: listTopics(rows.map(({ ask }) => ask)), lines: lines.map(({ text }) => text) })
      : []
    for (const [at, row] of rows.entries())
      all.push({ ...row, weight, reading: readAsk(row.ask), readings, around: { rarity, cosines: similarity[at] ?? [] } })
  }
  return all
}

/** Climbs as long as `slopesOf` says where up is; what speaks for a thing may not speak against it. */
function climb(names, { steps, rate, ridge, may, slopesOf }) {
  const w = names.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const slopes = slopesOf(w)
    for (const [at, name] of names.entries()) {
      const next = w[at] + rate * (slopes[at] - (name === 'bias' ? 0 : ridge * w[at]))
      w[at] = may(name, next) ? next : 0
    }
  }
  return w
}

/** Which line: the chance of the right ones among all. */
function learnLines(rows, without) {
  const asked = rows
    .filter(({ good, reading }) => good.length > 0 && !reading.pure)
    .map(rowToLines)
    .filter(({ lines }) => lines.some(({ good }) => good))
  const total = sum(asked.map(({ weight }) => weight))
  const may = (name, value) => !(without.includes(name) || (positive.includes(name) && value < 0))
  return climb(features, {
    steps: 1500,
    rate: 0.8,
    ridge: 0.004,
    may,
    slopesOf: (w) => addUp(asked.map((one) => pullOf(one, w, total))),
  })
}

function rowToLines({ good, weight, reading, readings, around }) {
  const scored = scoreLines(reading, readings, around)
  return { weight, lines: scored.map(({ line, measure }) => ({ good: good.includes(line.text), x: values(features, measure) })) }
}

function pullOf({ weight, lines }, w, total) {
  const raised = lines.map(({ x }) => Math.exp(Math.min(30, dot(x, w))))
  const all = sum(raised)
  const right = sum(raised.filter((_, at) => lines[at].good))
  const pulls = lines.map(({ good }, at) => ((good ? raised[at] / right : 0) - raised[at] / all) * (weight / total))
  return w.map((_, f) => sum(lines.map(({ x }, at) => pulls[at] * x[f])))
}

/** Whether it is there: logistic regression. */
function learnVerdict(rows, without) {
  const judged = rows.map(({ verdict, weight, reading, readings, around }) => ({
    y: verdict === 'punch-up' ? 1 : 0,
    weight,
    x: values(signs, judgeAsk(reading, readings, around).signs),
  }))
  const total = sum(judged.map(({ weight }) => weight))
  const may = (name, value) =>
    !(without.includes(name) || (towards.includes(name) && value < 0) || (against.includes(name) && value > 0))
  const slopesOf = (w) =>
    addUp(
      judged.map(({ x, y, weight }) => {
        const miss = (y - 1 / (1 + Math.exp(-dot(x, w)))) * (weight / total)
        return x.map((value) => miss * value)
      }),
    )
  return climb(signs, { steps: 4000, rate: 1.5, ridge: 0.003, may, slopesOf })
}

const addUp = (lists) => lists.reduce((all, list) => all.map((value, at) => value + list[at]))
const sum = (list) => list.reduce((all, one) => all + one, 0)
const dot = (x, w) => x.reduce((all, value, at) => all + value * w[at], 0)
const values = (names, from) => names.map((name) => from[name])
const keep = (into, names, w) =>
  Object.assign(into, Object.fromEntries(names.map((name, at) => [name, Number(w[at].toFixed(2))])))

async function learnSet(withSentences, lineSet, verdictSet) {
  const without = withSentences ? [] : ofSentences
  const rows = await prepare(withSentences)
  keep(lineSet, features, learnLines(rows, without))
  keep(verdictSet, signs, learnVerdict(rows, without))
}

await learnSet(true, lineWeights, verdictWeights)
await learnSet(false, bareLineWeights, bareVerdictWeights)

const print = (name, type, set) =>
  `export const ${name}: Record<${type}, number> = {\n${Object.entries(set)
    .map(([key, value]) => `  ${key}: ${value},`)
    .join('\n')}\n}\n`
writeFileSync(
  new URL('../core/src/marks/weights.ts', import.meta.url),
  `import type { Feature } from './measure-pair.ts'\nimport type { Sign } from './weigh-verdict.ts'\n\n// Fitted by scripts/fit-marks.js on the learnt halves of the labelled sets; not edited by hand.\n${print('lineWeights', 'Feature', lineWeights)}${print('verdictWeights', 'Sign', verdictWeights)}\n/** The same for when sentences were not compared. */\n${print('bareLineWeights', 'Feature', bareLineWeights)}${print('bareVerdictWeights', 'Sign', bareVerdictWeights)}`,
)
