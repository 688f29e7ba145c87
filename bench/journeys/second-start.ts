import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Report } from '../row.ts'
import { inNewHome } from '../support/make-home.ts'
import { startServer } from '../support/start-server.ts'
import { toTimes } from '../support/time-answers.ts'

const rounds = 5
const bare = "const s = require('node:http').createServer().listen(0, '127.0.0.1', () => s.close())"

async function timeBareStart(): Promise<number> {
  const from = performance.now()
  await once(spawn(process.execPath, ['-e', bare], { stdio: 'ignore' }), 'exit')
  return performance.now() - from
}

/** `npm start` where everything is installed and built, until it prints its address. */
export default (report: Report) =>
  inNewHome(async (home) => {
    const times: number[] = []
    const floors: number[] = []
    for (let round = 0; round < rounds; round++) {
      // The run of the bench says that all is built; a person's start has to look for itself.
      const server = await startServer({ home, command: ['npm', 'start', '--silent', '--'], env: { STANDOUT_BUILT: '' } })
      times.push(server.listensAfter)
      await server.stop()
      floors.push(await timeBareStart())
    }
    report({
      name: 'npm start, second time, until it listens (median)',
      figure: toTimes(times.slice(1)).p50 / 1000,
      unit: 's',
      target: 2,
      floor: toTimes(floors).p50 / 1000,
      floorName: 'a bare node that listens',
    })
  })
