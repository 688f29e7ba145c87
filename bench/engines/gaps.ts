import { heldBackPostings } from '../../core/src/gaps/fixtures/held-back-postings.ts'
import { learntPostings } from '../../core/src/gaps/fixtures/learnt-postings.ts'
import { listPostings, scorePostings } from '../../core/src/gaps/fixtures/score-postings.ts'
import { findGaps, readPosting } from '../../core/src/gaps/index.ts'
import { learntResumes } from '../../core/src/marks/fixtures/learnt-resumes.ts'
import { readResumes } from '../../core/src/marks/fixtures/read-resumes.ts'
import type { Report } from '../row.ts'

/** How much of what postings ask for is found, how much of what is found is asked for, and what twenty postings cost. */
export default (report: Report) => {
  for (const [half, text] of Object.entries({ learnt: learntPostings, 'held back': heldBackPostings })) {
    const { found, wanted, right, given } = scorePostings(text)
    report({
      name: `asked for and found, of ${wanted} (${half})`,
      figure: (100 * found) / wanted,
      unit: '%',
      target: 85,
      better: 'more',
    })
    report({
      name: `found and asked for, of ${given} (${half})`,
      figure: (100 * right) / given,
      unit: '%',
      target: 85,
      better: 'more',
    })
  }
  const texts = listPostings(heldBackPostings).map(({ text }) => text)
  const lines = readResumes(learntResumes)
    .flatMap((one) => one.lines)
    .slice(0, 60)
  const work = () => findGaps({ postings: texts.map(readPosting), lines })
  work()
  const startedAt = performance.now()
  for (let round = 0; round < 5; round++) work()
  report({
    name: 'twenty postings against a resume of 60 lines',
    figure: (performance.now() - startedAt) / 5,
    unit: 'ms',
    target: 500,
  })
}
