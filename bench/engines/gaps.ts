import { heldBackAdverts } from '../../core/src/gaps/fixtures/held-back-adverts.ts'
import { heldBackPostings } from '../../core/src/gaps/fixtures/held-back-postings.ts'
import { heldBackTrades } from '../../core/src/gaps/fixtures/held-back-trades.ts'
import { learntAdverts } from '../../core/src/gaps/fixtures/learnt-adverts.ts'
import { learntPostings } from '../../core/src/gaps/fixtures/learnt-postings.ts'
import { learntTrades } from '../../core/src/gaps/fixtures/learnt-trades.ts'
import { listPostings, scorePostings } from '../../core/src/gaps/fixtures/score-postings.ts'
import { findGaps, readPosting } from '../../core/src/gaps/index.ts'
import { learntResumes } from '../../core/src/marks/fixtures/learnt-resumes.ts'
import { readResumes } from '../../core/src/marks/fixtures/read-resumes.ts'
import type { Report } from '../row.ts'

const sets = {
  learnt: `${learntPostings}\n${learntTrades}\n${learntAdverts}`,
  'held back': `${heldBackPostings}\n${heldBackTrades}`,
  'held back, adverts': heldBackAdverts,
}

/** How much of what postings ask for is found, how much of what is found is asked for, and what twenty postings cost. */
export default (report: Report) => {
  for (const [half, text] of Object.entries(sets)) {
    const { found, wanted, right, given } = scorePostings(text)
    report({
      name: `asked for and found, of ${wanted} (${half})`,
      figure: (100 * found) / wanted,
      unit: '%',
      target: 90,
      better: 'more',
    })
    report({
      name: `found and asked for, of ${given} (${half})`,
      figure: (100 * right) / given,
      unit: '%',
      target: 90,
      better: 'more',
    })
  }
  const texts = listPostings(sets['held back']).map(({ text }) => text)
  const lines = readResumes(learntResumes)
    .flatMap((one) => one.lines)
    .slice(0, 60)
  const work = () => findGaps({ postings: texts.map(readPosting), lines })
  work()
  const startedAt = performance.now()
  for (let round = 0; round < 5; round++) work()
  report({
    name: `${texts.length} postings against a resume of 60 lines`,
    figure: (performance.now() - startedAt) / 5,
    unit: 'ms',
    target: 500,
  })
}
