import { scoreHalf } from '../../core/src/lints/fixtures/score-halves.ts'
import { checkMessage } from '../../core/src/lints/index.ts'
import type { Report } from '../row.ts'

const sentence = 'You said that the night shift writes machine faults on the whiteboard, and that line three stops twice a week. '

/** What a check costs, and how often it agrees with the labels of both halves. */
export default (report: Report) => {
  const text = sentence.repeat(15)
  for (let turn = 0; turn < 20; turn++) checkMessage(text, { kind: 'note' })
  const startedAt = performance.now()
  for (let turn = 0; turn < 50; turn++) checkMessage(text, { kind: 'note' })
  report({ name: 'a message of 300 words', figure: (performance.now() - startedAt) / 50, unit: 'ms', target: 50 })
  for (const half of ['tuned', 'held-back'] as const) {
    const { pushyStopped, fairStopped, ordered } = scoreHalf(half)
    report({ name: `pushy messages stopped (${half})`, figure: 100 * pushyStopped, unit: '%', target: 95, better: 'more' })
    report({ name: `good messages stopped (${half})`, figure: 100 * fairStopped, unit: '%', target: 2 })
    report({ name: `stock and praised in order (${half})`, figure: 100 * ordered, unit: '%', target: 97, better: 'more' })
  }
}
