import { writeFileSync } from 'node:fs'
import { type ListItem, planYears, toCard, toPlan } from '@standout/core/punchlist'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { run } from './typeset-job.ts'

const item = (text: string, at: number): ListItem => ({
  ...{ id: `itm_${at}`, text, asks: [], stars: at % 4, importance: 0, serves: 0, servesJobs: [], place: at, suggested: at + 1 },
  ...{ because: '', verdict: null, line: null, since: '2026-01-01' },
  kept: {
    ...{ id: `itm_${at}`, text, means: [], origin: 'hand', place: at, rhythm: at < 2 ? 'daily' : null, doneOn: null },
    ...{ letGo: false, resumeLine: '', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' },
  },
})
const things = [
  'French',
  'Excel',
  'Experience with suppliers abroad',
  'Statistics, shown with the numbers of a whole season and what changed because of them',
  'Leading a team of more than five people',
  'SQL',
  'A second language at work # $ * _',
  'Budgets over a million',
]
const open = things.map(item)

async function look(name: string, pdf: Uint8Array) {
  if (process.env.STANDOUT_SHOW) writeFileSync(`${process.env.STANDOUT_SHOW}/${name}.pdf`, pdf)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

it('the card holds the list in its order, the stars, and the sentence to say back, on one page', async () => {
  const made = await run({ template: 'card', tries: [toCard(open, { country: 'DE', date: 'Sunday 1 March' })] })
  const text = await look('card', made.pdf)
  expect(made.pages).toBe(1)
  const places = things.slice(0, 3).map((thing) => text.indexOf(thing))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(text).toContain('★★★')
  expect(text).toContain('These two are my focus at the moment')
  expect(text).toContain('A second language at work # $ * _')
})

it('the way over five years is one sheet with a step for each year', async () => {
  for (const country of ['DE', 'US']) {
    const plan = toPlan('Head of service design', { years: planYears({ open, rows: [], from: 2026 }), country })
    const made = await run({ template: 'plan', tries: [plan] })
    const text = await look(`plan-${country}`, made.pdf)
    expect(made.pages).toBe(1)
    for (const word of ['Head of service design', '2026', '2030', ...things.slice(0, 3)]) expect(text).toContain(word)
  }
})
