import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textToResumeLines } from '../profiles/index.ts'
import { countYears } from './count-years.ts'
import { findGaps } from './find-gaps.ts'
import { heldBackAdverts } from './fixtures/held-back-adverts.ts'
import { heldBackPostings } from './fixtures/held-back-postings.ts'
import { heldBackTrades } from './fixtures/held-back-trades.ts'
import { learntAdverts } from './fixtures/learnt-adverts.ts'
import { learntPostings } from './fixtures/learnt-postings.ts'
import { learntTrades } from './fixtures/learnt-trades.ts'
import { listPostings, scorePostings } from './fixtures/score-postings.ts'
import { readPosting } from './read-posting.ts'

const resume = `Mara Quist

EXPERIENCE
Analyst, Brightmoor                                2019 - 2024
- Ran regression models in R to find what made customers cancel.
- Built eleven Tableau dashboards for the trading desk.

EDUCATION
BSc Economics, University of Leeds

SKILLS
SQL, Excel`
const lines = textToResumeLines(resume)
const find = (...texts: string[]) => findGaps({ postings: texts.map(readPosting), lines, years: 5 })

it('says which line shows what is asked, and what no line shows', () => {
  const gaps = find(
    'Analyst\nRequirements\n- 3+ years in data analysis\n- SQL and Snowflake\n- Strong statistics\n- Master’s degree',
  )
  const told = Object.fromEntries(gaps.map(({ skill, evidence }) => [skill, evidence]))
  expect(told.SQL).toBe('SQL, Excel')
  expect(told.statistics).toBe('Ran regression models in R to find what made customers cancel.')
  expect(told.Snowflake).toBeNull()
  expect(told['Master’s degree']).toBeNull()
  expect(told['3+ years of data analysis']).not.toBeNull()
})

it('takes a line that says it in other words for evidence', () => {
  const shown = textToResumeLines(
    'Ola Brandt\n\nEXPERIENCE\nBroker, Tern Freight   2019 - 2024\n- Negotiated rates with forty carriers.\n- Moved the booking service to k8s.',
  )
  const gaps = findGaps({
    postings: [readPosting('Broker\nTasks\n- Negotiate rates with carriers\nRequirements\n- Kubernetes')],
    lines: shown,
  })
  const told = Object.fromEntries(gaps.map(({ skill, evidence }) => [skill, evidence]))
  expect(told['rate negotiation']).toBe('Negotiated rates with forty carriers.')
  expect(told.Kubernetes).toBe('Moved the booking service to k8s.')
})

it('claims no degree in another field, and no tool by its kind', () => {
  const shown = textToResumeLines(
    'Ines Okafor\n\nEXPERIENCE\nNurse, Fairmount   2018 - 2024\n- Explained discharge plans.\n- Charted in Epic.\n\nEDUCATION\nBSc Nursing, Oregon State\n\nLICENSES\nRN, Oregon',
  )
  const posting = readPosting('Job\nRequirements\n- Degree in physics or similar\n- Current RN license\n- Google Workspace')
  const told = Object.fromEntries(findGaps({ postings: [posting], lines: shown }).map(({ skill, evidence }) => [skill, evidence]))
  expect(told).toEqual({ 'Degree in physics': null, 'RN license': 'RN, Oregon', 'Google Workspace': null })
})

it('counts postings, and weighs what must be above what would be nice', () => {
  const gaps = find('A\nMust have\n- SQL\nNice to have\n- Python', 'B\nMust have\n- SQL\n- Kafka', 'C\nNice to have\n- SQL')
  const [sql] = gaps
  expect(sql).toMatchObject({ skill: 'SQL', askedBy: 3, of: 3 })
  const importance = Object.fromEntries(gaps.map((gap) => [gap.skill, gap.importance]))
  expect(importance.Kafka).toBeGreaterThan(importance.Python!)
  expect(sql!.importance).toBeGreaterThan(importance.Kafka!)
})

it('reads JSON-LD, pages and text alike', () => {
  const list =
    '<h2>Requirements</h2><ul><li>Strong SQL</li><li>Salesforce</li></ul><h2>Benefits</h2><ul><li>Python evenings</li></ul>'
  const page = `<html><body><nav>Java jobs</nav><h1>Analyst</h1>${list}</body></html>`
  const linked = `<html><head><script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'JobPosting', title: 'Analyst', description: list }] })}</script></head><body>Java</body></html>`
  const plain = 'Analyst\n\nRequirements:\n- Strong SQL\n- Salesforce\n\nBenefits:\n- Python evenings'
  for (const text of [page, linked, plain]) expect(find(text).map(({ skill }) => skill)).toEqual(['SQL', 'Salesforce'])
})

it('hears nothing in benefits, in the law and in praise of the house', () => {
  expect(
    find(
      'Clerk\nAbout us\nWe build Java tools with Python.\nWhat we offer\n- SQL courses\nWe are an equal opportunity employer.',
    ),
  ).toEqual([])
})

it('finds most of what is asked and little else', () => {
  for (const [text, least] of [
    [learntPostings, 0.93],
    [learntTrades, 0.95],
    [heldBackPostings, 0.88],
    [heldBackTrades, 0.9],
    [learntAdverts, 0.86],
    [heldBackAdverts, 0.7],
  ] as const) {
    const { found, wanted, right, given, forbidden } = scorePostings(text)
    expect(forbidden.length).toBeLessThan(4)
    expect(found / wanted).toBeGreaterThan(least)
    expect(right / given).toBeGreaterThan(least)
  }
})

const texts = [...listPostings(learntPostings), ...listPostings(heldBackPostings)].map(({ text }) => text)

it('reads what is shouted, and what stands between semicolons', () => {
  const names = (text: string) => find(text).map(({ skill }) => skill)
  expect(names('WELDERS WANTED\nNEED TIG AND PIPE FITTING. MUST READ ISOMETRIC DRAWINGS.')).toEqual(
    expect.arrayContaining(['TIG', 'isometric drawings']),
  )
  expect(names('Hi all\nThe must-haves are: Workday; employee relations; union contracts.')).toEqual(
    expect.arrayContaining(['Workday', 'employee relations', 'union contracts']),
  )
})

it('names an ability that is asked for in a sentence', () => {
  const names = find('Clerk\nYou need\n- to be someone who writes clearly and stays calm\n- No experience necessary').map(
    (one) => one.skill,
  )
  expect(names).toEqual(expect.arrayContaining(['written communication', 'working under pressure']))
  expect(names).toHaveLength(2)
})

it('each thing once, within its bounds, with evidence out of the resume, the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 5 }), (some) => {
      const gaps = find(...some)
      for (const { askedBy, of, importance, evidence } of gaps) {
        expect(of).toBe(some.length)
        expect(askedBy).toBeGreaterThan(0)
        expect(askedBy).toBeLessThanOrEqual(of)
        expect(importance).toBeLessThanOrEqual(1)
        if (evidence !== null) expect(lines.map(({ text }) => text)).toContain(evidence)
      }
      expect(find(...some)).toEqual(gaps)
    }),
    { numRuns: 20 },
  )
})

it('reads hostile texts without end or fall', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void find(text)))
  for (const text of [
    '{'.repeat(5000),
    '<p>'.repeat(20_000),
    'experience with '.repeat(20_000),
    ', '.repeat(50_000),
    'A'.repeat(200_000),
  ]) {
    const startedAt = performance.now()
    find(text)
    expect(performance.now() - startedAt).toBeLessThan(4000)
  }
})

it('counts jobs at the same time once', () => {
  expect(
    countYears(
      [
        { startDate: '2015-01', endDate: '2018-12' },
        { startDate: '2017', endDate: '2019-12' },
      ],
      '2026-01-01',
    ),
  ).toBe(5)
  expect(countYears([{ startDate: '2020-03' }], '2026-04-01')).toBe(6)
  expect(countYears([], '2026-04-01')).toBeNull()
})
