import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Report } from '../row.ts'
import { bringConnections, connections, reportMeanwhile } from '../support/bring-connections.ts'
import { inNewHome } from '../support/make-home.ts'
import { openBareSqlite, timeBareInsert } from '../support/open-bare.ts'
import { type Server, startServer } from '../support/start-server.ts'
import { timeWork } from '../support/time-answers.ts'
import { timeFloor } from '../support/time-floor.ts'
import { reportKnown } from '../support/time-known.ts'
import { askTypical, searches, searchSql, timeSearch } from '../support/time-search.ts'
import { watchMemory } from '../support/watch-memory.ts'

/** An export of everyone one knows: in, looked through while it comes in, then searched; and what the server holds afterwards. */
export default (report: Report) =>
  inNewHome(async (home) => {
    const server = await startServer({ home })
    const memory = watchMemory(server.pid)
    const idle = memory?.now()
    try {
      const brought = await bringConnections(server.address)
      const afterwards = performance.now()
      report({
        name: `${connections} connections uploaded and imported (progress told ${brought.steps} times)`,
        figure: brought.ms / 1000,
        unit: 's',
        target: 3,
        floor: timeBareInsert(home) / 1000,
        floorName: 'the rows alone into a bare SQLite',
      })
      await reportMeanwhile(report, server.address, brought)
      await reportSearch(report, server, home)
      await reportKnown(report, server.address, 'SQLite')
      if (!memory) return
      await wait(60_000 - (performance.now() - afterwards))
      const floor = { floor: idle ?? 0, floorName: 'just started' }
      report({ name: 'memory of the server a minute after', figure: memory.now(), unit: 'MB', target: 150, ...floor })
      report({ name: 'memory of the server at its highest', figure: memory.most(), unit: 'MB', target: 250, ...floor })
    } finally {
      memory?.stop()
      await server.stop()
    }
  })

async function reportSearch(report: Report, { address }: Server, home: string) {
  const found = await timeSearch(address)
  const { answer, body } = await askTypical(address)
  const passed = await timeFloor(answer, { method: 'POST', body })
  const sql = timeBareSearch(home)
  const name = `search of ${connections} people on SQLite`
  const floorName = 'bare node:http + the SQL through the bare driver'
  report({ name: `${name}, median`, figure: found.p50, unit: 'ms', floor: passed.p50 + sql.p50, floorName })
  report({ name: `${name}, p95`, figure: found.p95, unit: 'ms', target: 20, floor: passed.p95 + sql.p95, floorName })
}

function timeBareSearch(home: string) {
  const db = openBareSqlite(join(home, 'standout.sqlite'))
  const runs = searches.map((text) => {
    const words = text.split(' ').filter(Boolean)
    const statement = db.prepare(
      searchSql(words, { owner: '?', word: () => '?', occurs: (mark) => `instr(search, ${mark}) > 0` }),
    )
    return () => statement.all(...words, 'own_local', 'own_local')
  })
  const times = timeWork((round) => runs[round % runs.length]?.(), { rounds: searches.length * 30, warm: searches.length * 5 })
  db.close()
  return times
}
