import type { Report } from '../row.ts'
import { bringConnections, connections } from '../support/bring-connections.ts'
import { inNewHome } from '../support/make-home.ts'
import { type BareClient, openBarePostgres } from '../support/open-bare.ts'
import { startServer } from '../support/start-server.ts'
import { toTimes } from '../support/time-answers.ts'
import { timeFloor } from '../support/time-floor.ts'
import { reportKnown } from '../support/time-known.ts'
import { askTypical, searches, searchSql, timeSearch } from '../support/time-search.ts'

const owner = 'own_local'

/** The same with PostgreSQL; without one on this machine there is nothing to tell. */
export default async (report: Report) => {
  const given = process.env.STANDOUT_TEST_POSTGRES
  if (!given) return void process.stderr.write('No PostgreSQL here, so nothing is measured on it.\n')
  await inNewHome((home) => inNewSchema(given, (databaseUrl) => measure(report, { home, databaseUrl })))
}

async function inNewSchema(given: string, work: (url: string) => Promise<void>) {
  const name = `bench_${process.pid}`
  const keeper = await openBarePostgres(given)
  await keeper.query({ text: `create schema ${name}` })
  try {
    await work(`${given}${given.includes('?') ? '&' : '?'}options=-csearch_path%3D${name}`)
  } finally {
    await keeper.query({ text: `drop schema ${name} cascade` })
    await keeper.end()
  }
}

async function measure(report: Report, { home, databaseUrl }: { home: string; databaseUrl: string }) {
  const server = await startServer({ home, databaseUrl })
  const bare = await openBarePostgres(databaseUrl)
  try {
    const brought = await bringConnections(server.address)
    report({
      name: `${connections} connections uploaded and imported, PostgreSQL`,
      figure: brought.ms / 1000,
      unit: 's',
      target: 3,
      floor: (await timeBareInsert(bare)) / 1000,
      floorName: 'the rows alone, copied from table to table',
    })
    const found = await timeSearch(server.address)
    const { answer, body } = await askTypical(server.address)
    const passed = await timeFloor(answer, { method: 'POST', body })
    const sql = await timeBareSearch(bare)
    const name = `search of ${connections} people on PostgreSQL`
    const floorName = 'bare node:http + the SQL through the bare driver'
    report({ name: `${name}, median`, figure: found.p50, unit: 'ms', floor: passed.p50 + sql.p50, floorName })
    report({ name: `${name}, p95`, figure: found.p95, unit: 'ms', target: 40, floor: passed.p95 + sql.p95, floorName })
    await reportKnown(report, server.address, 'PostgreSQL')
  } finally {
    await bare.end()
    await server.stop()
  }
}

const withOwner = (bare: BareClient) => bare.query({ text: `set app.owner = '${owner}'` })

async function timeBareInsert(bare: BareClient): Promise<number> {
  await withOwner(bare)
  await bare.query({ text: 'create table floor (like people including indexes)' })
  const from = performance.now()
  await bare.query({ text: 'insert into floor select * from people' })
  const ms = performance.now() - from
  await bare.query({ text: 'drop table floor' })
  return ms
}

async function timeBareSearch(bare: BareClient) {
  await withOwner(bare)
  const runs = searches.map((text, at) => {
    const words = text.split(' ').filter(Boolean)
    const marks = { owner: '$1', word: (index: number) => `$${index + 2}`, occurs: (mark: string) => `search like ${mark}` }
    const asked = { name: `floor${at}`, text: searchSql(words, marks), values: [owner, ...words.map((word) => `%${word}%`)] }
    return () => bare.query(asked)
  })
  const times: number[] = []
  for (let round = 0; round < searches.length * 30; round++) {
    const from = performance.now()
    await runs[round % runs.length]?.()
    if (round >= searches.length * 5) times.push(performance.now() - from)
  }
  return toTimes(times)
}
