import { makeLinkedinExport } from '../engines/make-linkedin-export.ts'
import type { Report } from '../row.ts'
import { ask, call } from './ask.ts'
import { timeAnswers, toTimes } from './time-answers.ts'

export const connections = 30_000
const name = 'linkedin-export.zip'

type Upload = { upload: string }
type Imported = { counts: { added: number } }

export async function upload(address: string, bytes: Buffer): Promise<Upload & { name: string }> {
  const sent = await ask(`${address}/api/uploads?name=${name}`, { method: 'PUT', body: bytes, type: 'application/zip' })
  return { ...(JSON.parse(sent.bytes.toString()) as Upload), name }
}

/** A page looks at the progress now and then; asking without a rest would measure two loads that share one core. */
const restMs = 100

/** Asks again and again until `isOver`; the slowest answers tell whether the server ever stood still. */
async function keepAsking(url: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (!isOver()) {
    times.push((await ask(url)).ms)
    await new Promise((resolve) => setTimeout(resolve, restMs))
  }
  return times
}

async function countSteps(url: string, isOver: () => boolean): Promise<number> {
  const seen = new Set<string>()
  while (!isOver()) {
    seen.add((await ask(url)).bytes.toString())
    await new Promise((resolve) => setTimeout(resolve, restMs))
  }
  return seen.size
}

/** Imports an export of many connections as the page does, and looks at the other pages meanwhile. */
export async function bringConnections(address: string, { count = connections } = {}) {
  const bytes = Buffer.from(makeLinkedinExport(count))
  const from = performance.now()
  const file = await upload(address, bytes)
  let isOver = false
  const meanwhile = [
    keepAsking(`${address}/health`, () => isOver),
    keepAsking(`${address}/`, () => isOver),
    countSteps(`${address}/api/progress/${file.upload}`, () => isOver).then((steps) => [steps]),
  ]
  try {
    await call<Imported>(address, 'records.import', { file })
  } finally {
    isOver = true
  }
  const ms = performance.now() - from
  const [health = [], today = [], [steps = 0] = []] = await Promise.all(meanwhile)
  return { ms, health: toTimes(health), today: toTimes(today), steps, bytes }
}

export type Brought = Awaited<ReturnType<typeof bringConnections>>

export async function reportMeanwhile(report: Report, address: string, { health, today }: Brought) {
  const quietHealth = await timeAnswers(() => ask(`${address}/health`), { rounds: 100 })
  const quietToday = await timeAnswers(() => ask(`${address}/`), { rounds: 60, warm: 20 })
  const floorName = 'p95 with no import'
  report({ name: 'slowest GET /health during that import', figure: health.most, unit: 'ms', floor: quietHealth.p95, floorName })
  report({ name: 'slowest GET / during that import', figure: today.most, unit: 'ms', floor: quietToday.p95, floorName })
}
