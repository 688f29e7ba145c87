import { type IsHoliday, msToDay, noHolidays } from '@standout/core'
import { type DebriefInput, debriefInput, takeRead } from '@standout/core/reads'
import type { Report } from '../row.ts'

const holidays = new Set(['2026-04-03', '2026-04-06'])
const full = debriefInput.parse({
  round: 'first',
  at: '2026-03-10T15:00:00+01:00',
  scheduledMinutes: 45,
  actualMinutes: 52,
  gut: 3,
  openings: 2,
  candidatesInRound: 9,
  employer: ['large', 'committee'],
  common: ['Sailing'],
  nextStepsWords: 'We’ll see four more people this week, and then I’ll call you by Tuesday, one way or the other.',
  lastHeardAt: '2026-03-11T09:00:00Z',
  repliedAt: '2026-03-11T09:00:00Z',
  processSigns: ['references', 'start-date'],
  interviewers: ['Ana', 'Ben'].map((name) => ({
    name,
    with: 'hiring-manager' as const,
    firstFive: 4,
    rapport: 3,
    eyeContact: 3,
    smile: 'unclear' as const,
    leaning: 2,
    present: 4,
    offScriptShare: 0.4,
    offScriptTopics: ['sailing'],
    concernsAsked: true,
    concernsWords: 'No real concerns, although I’d like to see more statistics on your resume.',
  })),
})
const bare = debriefInput.parse({ round: 'first', at: '2026-03-10T15:00:00+01:00', firstFive: 3 })

/** The least that a reading needs: three local days and three points of a bell curve. */
function floor(now: number): number {
  let sum = 0
  for (const ms of [now, now - 3e9, now - 2e9]) sum += msToDay(ms, 'Europe/Berlin')
  for (const z of [-1.28, 0, 1.28]) sum += 1 / (1 + Math.exp(z * 0.47 - 0.43))
  return sum
}

const rounds = 20_000
const start = Date.parse('2026-04-09T10:00:00Z')

/** Microseconds at the median and at p95, each over another minute, so that nothing is remembered from the round before. */
export function measure(run: (now: number) => unknown): { p50: number; p95: number } {
  for (let warm = 0; warm < 3000; warm++) run(start + warm * 60_000)
  const times = new Float64Array(rounds)
  for (let round = 0; round < rounds; round++) {
    const now = start + (round % 5000) * 60_000
    const from = performance.now()
    run(now)
    times[round] = (performance.now() - from) * 1000
  }
  times.sort()
  return { p50: times[rounds / 2] ?? 0, p95: times[rounds * 0.95] ?? 0 }
}

const takeAt = (input: DebriefInput, isHoliday: IsHoliday) => (now: number) =>
  takeRead(input, { now: new Date(now).toISOString(), zone: 'Europe/Berlin', isHoliday })

const isHoliday = (date: string) => holidays.has(date)
/** Other words each time: a reading remembers the words that it has read. */
const takeFresh = () => {
  let count = 0
  return (now: number) => {
    const nextStepsWords = `${full.nextStepsWords} ${count++}`
    const interviewers = full.interviewers.map((face) => ({ ...face, concernsWords: `${face.concernsWords} ${count++}` }))
    return takeAt({ ...full, nextStepsWords, interviewers }, isHoliday)(now)
  }
}

/** A reading of a debrief that was parsed already, working days and words included. */
export default (report: Report) => {
  const least = measure(floor).p50
  const cases = {
    'of a short debrief': takeAt(bare, noHolidays),
    'of a panel, with words': takeAt(full, isHoliday),
    'of a panel, with words never read before': takeFresh(),
  }
  for (const [name, run] of Object.entries(cases)) {
    const { p50, p95 } = measure(run)
    const rest = { unit: 'µs', target: 30, floor: least, floorName: 'three local days and three points' } as const
    report({ name: `a reading ${name}`, figure: p50, ...rest })
    report({ name: `a reading ${name}, p95`, figure: p95, ...rest })
  }
}
