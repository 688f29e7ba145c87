import type { Report } from '../row.ts'
import { ask } from '../support/ask.ts'
import { fillSearch, now, size } from '../support/fill-search.ts'
import { inNewHome } from '../support/make-home.ts'
import { startServer } from '../support/start-server.ts'
import { timeAnswers } from '../support/time-answers.ts'
import { timeFloor } from '../support/time-floor.ts'

/** The first page of a long search, as the server serves it. */
export default (report: Report) =>
  inNewHome(async (home) => {
    const server = await startServer({ home, now })
    try {
      await fillSearch(server.address)
      const today = await timeAnswers(() => ask(`${server.address}/`), { rounds: 300, warm: 100 })
      const bare = await timeFloor(today.last)
      const name = `Today with ${size.opportunities} opportunities, ${size.interviews} interviews, ${size.people} people`
      const floorName = 'bare node:http with the same bytes'
      report({ name: `${name}, median`, figure: today.p50, unit: 'ms', floor: bare.p50, floorName })
      report({ name: `${name}, p95`, figure: today.p95, unit: 'ms', target: 15, floor: bare.p95, floorName })
    } finally {
      await server.stop()
    }
  })
