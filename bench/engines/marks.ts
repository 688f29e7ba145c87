import { heldBackResumes } from '../../core/src/marks/fixtures/held-back-resumes.ts'
import { learntResumes } from '../../core/src/marks/fixtures/learnt-resumes.ts'
import { readResumes } from '../../core/src/marks/fixtures/read-resumes.ts'
import { scoreMarks } from '../../core/src/marks/fixtures/score-marks.ts'
import { secondHandResumes } from '../../core/src/marks/fixtures/second-hand-resumes.ts'
import { thirdHandResumes } from '../../core/src/marks/fixtures/third-hand-resumes.ts'
import { placeMarks } from '../../core/src/marks/index.ts'
import { run as compare } from '../../server/src/adapters/embed-job.ts'
import type { Report } from '../row.ts'

/** How often feedback lands where a good reader would put it, on resumes that were learnt from and on others; and what ten asks cost. */
export default async (report: Report) => {
  const halves = {
    learnt: readResumes(learntResumes),
    'held back': readResumes(heldBackResumes),
    'later, hard': readResumes(secondHandResumes),
    'later, usual': readResumes(thirdHandResumes),
  }
  for (const [half, cases] of Object.entries(halves)) {
    const { rows, verdicts, placed, first } = await scoreMarks(cases, (asks, lines) => compare({ asks, lines }))
    report({
      name: `verdicts right, of ${rows} (${half})`,
      figure: (100 * verdicts) / rows,
      unit: '%',
      target: 90,
      better: 'more',
    })
    report({
      name: `right line first, of ${placed} (${half})`,
      figure: (100 * first) / placed,
      unit: '%',
      target: 90,
      better: 'more',
    })
  }
  report({ name: 'ten asks against a resume of 60 new lines, warm', figure: await timeTen(), unit: 'ms', target: 1000 })
}

async function timeTen(): Promise<number> {
  const cases = readResumes(heldBackResumes)
  const asks = cases.slice(0, 5).flatMap((one) => one.rows.slice(0, 2).map((row) => row.ask))
  const all = cases.flatMap((one) => one.lines)
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    // Other words each time, so that nothing is known from before.
    const lines = all.slice(0, 60).map((line, at) => ({ ...line, text: `${line.text} In year ${round} and place ${at}.` }))
    const startedAt = performance.now()
    const similarity = await compare({ asks: asks.map((ask) => `${ask.label} ${round}`), lines: lines.map((line) => line.text) })
    placeMarks({ asks, lines, similarity })
    times.push(performance.now() - startedAt)
  }
  return times.sort((a, b) => a - b)[2] ?? 0
}
