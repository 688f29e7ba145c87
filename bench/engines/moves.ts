import { rankMoves, type Situation } from '@standout/core/moves'
import { dayToDate } from '@standout/core/shared'
import type { Report } from '../row.ts'

const opportunities = 200
const interviews = 500
const people = 5000
const contacts = 2000
const now = '2026-03-18T09:00:00Z'

const two = (n: number) => String(n).padStart(2, '0')
const at = (n: number) => `${dayToDate(20_400 + (n % 180))}T${two(7 + (n % 11))}:30:00.000Z`
const stages = ['applied', 'screen', 'interview', 'final', 'offer'] as const

/** A long search: half a year, a few talks with each employer, every fourth one closed. */
function makeLongSearch(): Situation {
  const person = (n: number) => `per_${n % people}` as const
  const opportunity = (n: number) => `opp_${n % opportunities}` as const
  return {
    candidate: { zone: 'Europe/Berlin' },
    opportunities: Array.from({ length: opportunities }, (_, n) => ({
      id: opportunity(n),
      company: `Company ${n}`,
      role: 'Analyst',
      stage: stages[n % stages.length]!,
      outcome: n % 4 === 0 ? 'declined-by-them' : null,
      offerDeadline: n % stages.length === 4 ? '2026-03-25' : null,
      employer: n % 3 === 0 ? ['committee'] : [],
      updatedAt: at(n),
      steps: [{ step: 'applied', on: at(n).slice(0, 10) }],
    })),
    interviews: Array.from({ length: interviews }, (_, n) => ({
      id: `int_${n}`,
      opportunityId: opportunity(n * 7),
      startsAt: at(n * 13),
      scheduledMinutes: 60,
      status: 'planned',
      recalled: false,
      createdAt: at(n),
      attendees: [n, n + 1].map((of) => ({
        personId: person(of * 3),
        with: null,
        decides: of === n,
        proposed: false,
        startsAt: null,
        minutes: null,
      })),
    })),
    debriefs: Array.from({ length: interviews / 2 }, (_, n) => ({
      id: `deb_${n}`,
      interviewId: `int_${n * 2}`,
      promise: 'for-all',
      promisedBy: dayToDate(20_500 + (n % 120)),
    })),
    people: Array.from({ length: people }, (_, n) => ({
      id: person(n),
      name: `Person ${n}`,
      connectedOn: n % 2 ? '2026-01-05' : null,
    })),
    contacts: Array.from({ length: contacts }, (_, n) => ({
      personId: person(n * 3),
      opportunityId: opportunity(n * 7),
      direction: n % 5 === 0 ? 'in' : 'out',
      type: n % 3 === 0 ? 'ask' : 'gift',
      move: null,
      moveId: null,
      at: at(n * 17),
    })),
    decisions: [],
  }
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!

function time(work: () => unknown): number {
  for (let warm = 0; warm < 50; warm++) work()
  return median(
    Array.from({ length: 200 }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

export default async (report: Report) => {
  const search = makeLongSearch()
  const everything = [...search.opportunities, ...search.interviews, ...search.people, ...search.contacts, ...search.debriefs]
  report({
    name: `moves of ${opportunities} opportunities, ${interviews} interviews, ${people} people, ${contacts} contacts`,
    figure: time(() => rankMoves(search, { now, isHoliday: () => false })),
    unit: 'ms',
    target: 5,
    floor: time(() => new Map(everything.map((one) => ['id' in one ? one.id : one.at, one]))),
    floorName: 'putting the same rows into one map',
  })
}
