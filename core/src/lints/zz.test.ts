import { it } from 'vitest'
import { scoreHalf } from './fixtures/score-halves.ts'

it('scores', () => {
  for (const half of ['tuned', 'held-back'] as const) {
    const { wrong, ...rest } = scoreHalf(half)
    console.log(half, JSON.stringify(rest))
    if (half === 'held-back' && !process.env.SHOW) continue
    for (const one of wrong.missed) console.log('MISSED', one.text)
    for (const one of wrong.stopped)
      console.log(
        'STOPPED',
        one.text,
        JSON.stringify(one.verdict.problems.filter((p) => p.level === 'stop').map((p) => [p.rule, p.quote])),
      )
    for (const one of wrong.stock) if (one.verdict.sameness <= 0.8) console.log('STOCK', one.verdict.sameness, one.text)
    for (const one of wrong.praised) if (one.verdict.sameness >= 0.4) console.log('PRAISED', one.verdict.sameness, one.text)
  }
})
