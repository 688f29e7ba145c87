import { heldBackResumes } from '../../core/src/marks/fixtures/held-back-resumes.ts'
import { learntResumes } from '../../core/src/marks/fixtures/learnt-resumes.ts'
import { readResumes } from '../../core/src/marks/fixtures/read-resumes.ts'
import { readSpoken } from '../../core/src/marks/fixtures/read-spoken.ts'
import { scoreMarks, scoreSpoken } from '../../core/src/marks/fixtures/score-marks.ts'
import { secondHandResumes } from '../../core/src/marks/fixtures/second-hand-resumes.ts'
import { spokenHeldBack } from '../../core/src/marks/fixtures/spoken-held-back.ts'
import { spokenLearnt } from '../../core/src/marks/fixtures/spoken-learnt.ts'
import { thirdHandResumes } from '../../core/src/marks/fixtures/third-hand-resumes.ts'
import { listTopics, placeMarks } from '../../core/src/marks/index.ts'
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
  for (const [half, text] of Object.entries({ learnt: spokenLearnt, 'held back': spokenHeldBack }))
    await scoreHalf(report, half, text)
  report({ name: 'ten asks against a resume of 60 new lines, warm', figure: await timeTen(), unit: 'ms', target: 1000 })
}

/** Whole feedbacks in natural speech: here a wish has to be found first. */
async function scoreHalf(report: Report, half: string, text: string) {
  const heard = await scoreSpoken(readSpoken(text), (asks, lines) => compare({ asks, lines }))
  const of = `(whole feedbacks, ${half})`
  const share = (figure: number, all: number) => ({ figure: (100 * figure) / all, unit: '%' as const })
  const { wanted, found, verdicts, placed, first, extra } = heard
  report({ name: `wishes found, of ${wanted} ${of}`, ...share(found, wanted), target: 95, better: 'more' })
  report({ name: `verdicts right, of all ${wanted} wishes ${of}`, ...share(verdicts, wanted), target: 90, better: 'more' })
  report({ name: `right line first, of ${placed} ${of}`, ...share(first, placed), target: 90, better: 'more' })
  report({ name: `marks that nobody asked for, beside ${wanted} ${of}`, ...share(extra, wanted), target: 10 })
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
    const similarity = await compare({
      asks: listTopics(asks).map((topic) => `${topic} ${round}`),
      lines: lines.map((line) => line.text),
    })
    placeMarks({ asks, lines, similarity })
    times.push(performance.now() - startedAt)
  }
  return times.sort((a, b) => a - b)[2] ?? 0
}
