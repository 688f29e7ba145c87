import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advanceStage, isOpen, nameOpportunity, type Step, standAfter } from './advance-stage.ts'
import { outcomes, stages } from './opportunity.ts'

const applied = { stage: 'applied', outcome: null, offerDeadline: null } as const

test('a stage that is reached stands, and the opportunity stays open', () => {
  expect(advanceStage(applied, 'interview')).toEqual({ stage: 'interview', outcome: null, offerDeadline: null })
})

test('an end keeps the stage in which it fell', () => {
  expect(advanceStage({ ...applied, stage: 'final' }, 'declined-by-them')).toMatchObject({
    stage: 'final',
    outcome: 'declined-by-them',
  })
})

test('a no can be reopened, and the stage is where it was', () => {
  const closed = advanceStage({ ...applied, stage: 'final' }, 'in-reserve')
  expect(isOpen(closed)).toBe(false)
  expect(advanceStage(closed, 'reopened')).toEqual({ stage: 'final', outcome: null, offerDeadline: null })
})

test('reaching a stage after an end opens it again', () => {
  const closed = advanceStage(applied, 'gone-silent')
  expect(advanceStage(closed, 'screen')).toEqual({ stage: 'screen', outcome: null, offerDeadline: null })
})

test('an offer keeps its deadline until the stage is left', () => {
  const offered = advanceStage(applied, 'offer', '2026-03-20')
  expect(offered).toEqual({ stage: 'offer', outcome: null, offerDeadline: '2026-03-20' })
  expect(advanceStage(offered, 'accepted')).toMatchObject({ stage: 'offer', outcome: 'accepted' })
  expect(advanceStage(offered, 'final').offerDeadline).toBeNull()
})

test('history entered out of order still ends where it ended', () => {
  const steps = [
    { step: 'declined-by-them', on: '2026-03-20', at: '2026-03-20T10:00:00Z' },
    { step: 'applied', on: '2026-02-01', at: '2026-03-21T10:00:00Z' },
    { step: 'interview', on: '2026-03-01', at: '2026-03-21T10:01:00Z' },
  ] as const
  expect(standAfter(steps)).toEqual({ stage: 'interview', outcome: 'declined-by-them', offerDeadline: null })
  expect(standAfter([])).toBeUndefined()
})

test('after any step it is open or ended, never both, and only an offer has a deadline while it is open', () => {
  const steps = fc.array(fc.constantFrom<Step>(...stages, ...outcomes, 'reopened'), { minLength: 1 })
  fc.assert(
    fc.property(steps, (path) => {
      const end = path.reduce<ReturnType<typeof advanceStage>>((at, step) => advanceStage(at, step, '2026-03-20'), applied)
      const last = path.at(-1)!
      expect(isOpen(end)).toBe(!(outcomes as readonly string[]).includes(last))
      if (isOpen(end) && end.stage !== 'offer') expect(end.offerDeadline).toBeNull()
    }),
  )
})

test('an opportunity is called by its role and company', () => {
  expect(nameOpportunity({ role: 'Analyst', company: 'Acme' })).toBe('Analyst at Acme')
  expect(nameOpportunity({ role: '', company: 'Acme' })).toBe('Acme')
})
