import type { Profile } from '../profiles/index.ts'

const toMonths = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1

/** How many years somebody has worked, jobs at the same time counted once; `null` when no job has a date. */
export function countYears(work: Profile['work'], today: string): number | null {
  const spans = work
    .filter((job) => job.startDate !== undefined)
    .map((job) => ({ from: toMonths(job.startDate ?? today), to: toMonths(job.endDate ?? today) + 1 }))
    .sort((a, b) => a.from - b.from)
  if (spans.length === 0) return null
  let months = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return Math.floor(months / 12)
}
