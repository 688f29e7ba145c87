import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { listLabelled } from '../../core/src/lints/fixtures/read-table.ts'
import { scoreHalf, scoreTone } from '../../core/src/lints/fixtures/score-halves.ts'
import { checkMessage } from '../../core/src/lints/index.ts'
import type { Report } from '../row.ts'
import { bringFloors } from '../support/bring-floors.ts'

const wanted = { 'write-good': '1.0.8', alex: '11.0.1' }
type Lint = { name: string; check: (text: string) => unknown }

/** What a check costs beside others on the same texts, and how often it agrees with the labels of texts that it has not learnt from. */
export default async (report: Report) => {
  const texts = listTexts()
  const floors = await listFloors()
  const figure = time(texts, (text) => checkMessage(text, { kind: 'note' }))
  for (const { name, check } of floors)
    report({ name: 'a new message of 300 words', figure, unit: 'ms', target: 50, floor: time(texts, check), floorName: name })
  report({ name: 'the same with one sentence changed', figure: timeTyping(texts), unit: 'ms', target: 16 })
  for (const half of ['held-back', 'unlearnt'] as const) {
    const { pushyStopped, fairStopped, ordered, stockAbove, praisedBelow } = scoreHalf(half)
    const of = half === 'unlearnt' ? 'held back, hard ones of another hand too' : 'held back'
    report({ name: `pushy messages stopped (${of})`, figure: 100 * pushyStopped, unit: '%', target: 95, better: 'more' })
    report({ name: `good messages stopped (${of})`, figure: 100 * fairStopped, unit: '%', target: 2 })
    report({ name: `stock and praised in order (${of})`, figure: 100 * ordered, unit: '%', target: 97, better: 'more' })
    report({ name: `stock above 0.8 (${of})`, figure: 100 * stockAbove, unit: '%', better: 'more' })
    report({ name: `praised below 0.4 (${of})`, figure: 100 * praisedBelow, unit: '%', better: 'more' })
  }
  const tone = scoreTone('held-back')
  report({ name: 'wrong tone heard (held back)', figure: 100 * tone.heard, unit: '%', better: 'more' })
  report({ name: 'good tone blamed (held back)', figure: 100 * tone.blamed, unit: '%', target: 2 })
}

/** Twenty texts of about 300 words, no sentence twice. */
function listTexts(): string[] {
  const all = [...listLabelled('first-hand'), ...listLabelled('second-hand'), ...listLabelled('third-hand')].map(
    ({ text }) => text,
  )
  const texts: string[] = []
  let text = ''
  for (const one of all) {
    text += `${text ? '\n\n' : ''}${one}`
    if (text.split(/\s+/).length < 280) continue
    texts.push(
      text
        .split(/(?<=\s)/)
        .slice(0, 300)
        .join(''),
    )
    text = ''
  }
  return texts
}

/** Half of the texts warm the code, the other half are new to it. */
function time(texts: readonly string[], check: Lint['check']): number {
  const half = Math.floor(texts.length / 2)
  for (const text of texts.slice(0, half)) check(text)
  const startedAt = performance.now()
  for (const text of texts.slice(half)) check(text)
  return (performance.now() - startedAt) / (texts.length - half)
}

function timeTyping(texts: readonly string[]): number {
  const [text = ''] = texts
  checkMessage(text, { kind: 'note' })
  const startedAt = performance.now()
  for (let turn = 0; turn < 50; turn++) checkMessage(`${text} And ${'so '.repeat(turn + 1)}on.`, { kind: 'note' })
  return (performance.now() - startedAt) / 50
}

async function listFloors(): Promise<Lint[]> {
  const { resolve } = createRequire(new URL('../../core/package.json', import.meta.url))
  const { ParseEnglish } = await import(pathToFileURL(resolve('parse-english')).href)
  const parser = new ParseEnglish()
  const retext = { name: 'retext, parsing only', check: (text: string) => parser.parse(text) }
  const brought = await bringFloors('lints', wanted)
  if (!brought) return [retext]
  const { default: writeGood } = await brought.load<{ default: (text: string) => unknown }>('write-good')
  const alex = await brought.load<{ markdown: (text: string) => unknown }>('alex')
  return [retext, { name: 'write-good 1.0.8', check: writeGood }, { name: 'alex 11.0.1', check: alex.markdown }]
}
