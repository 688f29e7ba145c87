import { scoreConcerns, scoreNextSteps } from '../../core/src/signals/fixtures/score-graders.ts'
import type { Report, Row } from '../row.ts'

/** How often the reading of words agrees with the labels, on the half that it was tuned on and on the half that it was not. */
export default (report: Report) => {
  for (const half of ['tuning', 'held-back'] as const) {
    const steps = scoreNextSteps(half)
    const concerns = scoreConcerns(half)
    const shares = {
      'next steps, grade': [steps.grade, steps.of],
      'next steps, kind of promise': [steps.promise, steps.of],
      'next steps, date': [steps.date, steps.of],
      'concerns, grade': [concerns.grade, concerns.of],
    }
    for (const [name, [right = 0, of = 1]] of Object.entries(shares)) {
      report({
        name: `${name} read right, of ${of} (${half})`,
        figure: (100 * right) / of,
        unit: '%' as Row['unit'],
        target: 88,
        better: 'more',
      })
    }
  }
}
