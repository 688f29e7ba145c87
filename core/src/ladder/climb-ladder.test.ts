import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { climbLadder, countColdDays } from './climb-ladder.ts'
import { type Between, type Evidence, gatherEvidence, signs } from './evidence.ts'
import { ladderExamples } from './fixtures/examples.ts'
import { type Rung, rungs } from './tie.ts'

const at = { now: '2026-03-10T12:00:00.000Z', zone: 'Europe/Berlin' }
const nothing: Between = { connectedOn: null, contacts: [], talks: [], recommendedOn: [], referrals: [] }
const place = (rung: Rung | null) => (rung ? rungs.indexOf(rung) : -1)

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  sign: fc.constantFrom(...signs),
  on: fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)),
  from: fc.option(fc.string({ maxLength: 5 })),
})

describe('the labelled examples', () => {
  it.each(ladderExamples)('$says', ({ between, rung }) => {
    expect(climbLadder(gatherEvidence({ ...nothing, ...between }, at)).rung).toBe(rung)
  })
})

describe('whatever happened', () => {
  it('more evidence never lowers anybody', () => {
    fc.assert(
      fc.property(fc.array(someEvidence), someEvidence, (evidence, more) => {
        expect(place(climbLadder([...evidence, more]).rung)).toBeGreaterThanOrEqual(place(climbLadder(evidence).rung))
      }),
    )
  })

  it('the order of the evidence does not matter', () => {
    const shuffled = fc
      .array(someEvidence, { maxLength: 12 })
      .chain((evidence) =>
        fc.tuple(
          fc.constant(evidence),
          fc.shuffledSubarray(evidence, { minLength: evidence.length, maxLength: evidence.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([evidence, other]) => {
        expect(climbLadder(other)).toEqual(climbLadder(evidence))
      }),
    )
  })

  it('what a hand said wins, and what the records show stays beside it', () => {
    fc.assert(
      fc.property(fc.array(someEvidence), fc.constantFrom(...rungs), (evidence, rung) => {
        const standing = climbLadder(evidence, { rung })
        expect(standing).toMatchObject({ rung, byHand: true, shown: climbLadder(evidence).rung })
      }),
    )
  })

  it('every rung that was reached names the evidence and its day', () => {
    fc.assert(
      fc.property(fc.array(someEvidence), (evidence) => {
        for (const { on, evidence: some } of climbLadder(evidence).steps)
          if (on !== null) expect(some.map((one) => one.on)).toContain(on)
      }),
    )
  })
})

it('helping in one direction is half of it; both ways reach the rung on the later day', () => {
  const theirs: Evidence = { sign: 'they-helped', on: '2026-01-05', from: null }
  expect(climbLadder([theirs]).rung).toBeNull()
  const standing = climbLadder([theirs, { sign: 'i-helped', on: '2026-02-01', from: null }])
  expect(standing.rung).toBe('helped')
  expect(standing.steps.find(({ rung }) => rung === 'helped')?.on).toBe('2026-02-01')
})

it('two talks on one day are one conversation, and being connected is none', () => {
  const standing = climbLadder([
    { sign: 'interview', on: '2026-02-01', from: 'int_1' },
    { sign: 'coffee', on: '2026-02-01', from: 'con_1' },
    { sign: 'connection', on: '2026-03-01', from: null },
  ])
  expect(standing).toMatchObject({ conversations: 1, lastConversation: '2026-02-01', lastExchange: '2026-02-01' })
})

describe('who grows cold', () => {
  const met = { rung: 'met' as const, lastExchange: '2026-01-01' }
  it('is quiet for longer than usual on that rung', () => {
    expect(countColdDays(met, { today: '2026-04-01', inCircle: false })).toBeNull()
    expect(countColdDays(met, { today: '2026-04-02', inCircle: false })).toBe(91)
  })
  it('in the circle that is sooner, and a mere connection never does', () => {
    expect(countColdDays(met, { today: '2026-02-01', inCircle: true })).toBe(31)
    expect(countColdDays({ rung: 'connected', lastExchange: null }, { today: '2036-01-01', inCircle: false })).toBeNull()
  })
})
