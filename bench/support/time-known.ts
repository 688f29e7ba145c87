import type { Report } from '../row.ts'
import { ask } from './ask.ts'
import { connections } from './bring-connections.ts'
import { timeAnswers } from './time-answers.ts'
import { timeFloor } from './time-floor.ts'

/** A firm with many, another way to write one, one that is the beginning of another, and one where nobody is. */
const companies = ['Juniper Labs', 'Northwind Germany GmbH', 'Redwood', 'Oakridge Systems', 'Nowhere & Sons']

const bodyOf = (company: string) => JSON.stringify({ company })

/** "Do I know anyone here?", as a page asks it. */
export async function reportKnown(report: Report, address: string, database: string) {
  const url = `${address}/api/ladder.there`
  const asked = await timeAnswers(
    (round) => ask(url, { method: 'POST', body: bodyOf(companies[round % companies.length] ?? '') }),
    { rounds: companies.length * 30, warm: companies.length * 5 },
  )
  const answer = await ask(url, { method: 'POST', body: bodyOf('Juniper Labs') })
  const { known, total } = JSON.parse(answer.bytes.toString()) as { known: { place: string }[]; total: number }
  if (total === 0 || known.some(({ place }) => place !== 'Juniper Labs')) throw new Error('The wrong people are known there.')
  const floor = await timeFloor(answer, { method: 'POST', body: bodyOf('Juniper Labs') })
  report({
    name: `whom I know at a company, of ${connections} on ${database}, p95`,
    figure: asked.p95,
    unit: 'ms',
    target: 60,
    floor: floor.p95,
    floorName: 'bare node:http with the same bytes',
  })
}
