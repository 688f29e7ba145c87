import type { Answer } from './ask.ts'

export type Times = { p50: number; p95: number; most: number }

export function toTimes(all: number[]): Times {
  const sorted = [...all].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), most: at(1) }
}

/** One after the other, warm; what comes first is not counted. */
export async function timeAnswers(run: (round: number) => Promise<Answer>, { rounds = 200, warm = 40 } = {}) {
  const times: number[] = []
  let last: Answer | undefined
  for (let round = 0; round < warm + rounds; round++) {
    last = await run(round)
    if (round >= warm) times.push(last.ms)
  }
  return { ...toTimes(times), last: last as Answer }
}

/** Milliseconds of something that does not wait. */
export function timeWork(work: (round: number) => unknown, { rounds = 200, warm = 20 } = {}): Times {
  const times: number[] = []
  for (let round = 0; round < warm + rounds; round++) {
    const from = performance.now()
    work(round)
    if (round >= warm) times.push(performance.now() - from)
  }
  return toTimes(times)
}
