import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateToDay } from '../shared/index.ts'
import { scoreConcerns, scoreNextSteps } from './fixtures/score-graders.ts'
import { gradeConcerns } from './grade-concerns.ts'
import { readNextSteps } from './read-next-steps.ts'

const tuesday = dateToDay('2026-03-10')

describe('words on next steps', () => {
  it.each(['tuning', 'held-back'] as const)('agree with the labels (%s half)', (half) => {
    const { of, grade, promise, date } = scoreNextSteps(half)
    expect(of).toBeGreaterThanOrEqual(60)
    expect(grade / of).toBeGreaterThan(0.9)
    expect(promise / of).toBeGreaterThan(0.88)
    expect(date / of).toBeGreaterThan(0.93)
  })
  it('with a named plan and a day are specific', () => {
    expect(readNextSteps('Four more this week, second round set by Tuesday.', tuesday)).toMatchObject({
      grade: 'specific',
      promisedBy: '2026-03-17',
    })
  })
  it('without either are vague', () => {
    expect(readNextSteps('We have several others to see, we’ll be in touch.', tuesday)).toEqual({
      grade: 'vague',
      no: false,
      promise: 'vague',
      promisedBy: null,
    })
  })
  it.each([
    ['HR calls you tomorrow to talk about salary.', 'specific'],
    ['We will keep you posted.', 'vague'],
    ['Watch your inbox!', 'vague'],
    ['I will pass on your portfolio to the team.', 'neither'],
    ['I will pass this on to the hiring manager.', 'neither'],
  ] as const)('%s is %s', (words, grade) => {
    expect(readNextSteps(words, tuesday)).toMatchObject({ grade, no: false })
  })
  it.each(["I don't think this is the right fit, I'm sorry.", 'You are overqualified, so we will pass.'])(
    '%s is a no',
    (words) => {
      expect(readNextSteps(words, tuesday).no).toBe(true)
    },
  )
  it('of a no are no next step', () => {
    expect(readNextSteps("We've decided to go with another candidate.", tuesday)).toMatchObject({ no: true, promise: null })
    expect(readNextSteps("If you don't hear by Friday we went with someone else.", tuesday)).toMatchObject({
      no: false,
      promise: 'only-if-yes',
    })
  })
  it('name no day when the day of the talk is not known, unless the year is said', () => {
    expect(readNextSteps('You will hear by Friday.', undefined)).toMatchObject({ grade: 'specific', promisedBy: null })
    expect(readNextSteps('You will hear by 2026-03-20.', undefined)).toMatchObject({ promisedBy: '2026-03-20' })
  })
  it.each([
    ['You will hear by Friday.', '2026-12-31', '2027-01-01'],
    ['You will hear by the 5th.', '2026-12-20', '2027-01-05'],
    ['We will call you on January 4.', '2026-12-20', '2027-01-04'],
    ['We will call you at the end of the month.', '2028-02-10', '2028-02-29'],
    ['We will call you within a month.', '2026-01-31', '2026-02-28'],
    ['You will hear by the end of the week.', '2026-03-14', '2026-03-14'],
    ['You will hear by the end of next week.', '2026-03-15', '2026-03-20'],
    ['We will let you know in five business days.', '2026-03-12', '2026-03-19'],
    ['We will let you know by 3/20.', '2026-03-12', '2026-03-20'],
    ['We will let you know by 20.3.', '2026-03-12', '2026-03-20'],
    ['We will let you know by 31.2.', '2026-03-12', null],
    ['We will let you know the Friday after next.', '2026-03-10', '2026-03-27'],
    ['We will let you know by the first of April.', '2026-03-10', '2026-04-01'],
    ['We will let you know by March the twenty-fifth.', '2026-03-10', '2026-03-25'],
    ['We will let you know by the fifteenth.', '2026-03-10', '2026-03-15'],
    ['We will let you know by the second round.', '2026-03-10', null],
    ['Give us until Wednesday.', '2026-03-10', '2026-03-11'],
  ])('%s said on %s promises %s', (words, on, date) => {
    expect(readNextSteps(words, dateToDay(on)).promisedBy).toBe(date)
  })
})

describe('answers about concerns', () => {
  it.each(['tuning', 'held-back'] as const)('agree with the labels (%s half)', (half) => {
    const { of, grade } = scoreConcerns(half)
    expect(of).toBeGreaterThanOrEqual(40)
    expect(grade / of).toBeGreaterThan(0.88)
  })
  it('are an objection however kindly it is wrapped', () => {
    expect(gradeConcerns('You are wonderful, I only wish you had more SQL. You don’t have much of it.')).toBe('objection')
  })
  it('are praise when the worry was settled', () => {
    expect(gradeConcerns('I was worried about the gap but you explained it.')).toBe('praise')
  })
})

describe('any words at all', () => {
  it('are read without failing, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 0, max: 60_000 }), (words, on) => {
        expect(readNextSteps(words, on)).toEqual(readNextSteps(words, on))
        expect(gradeConcerns(words)).toBe(gradeConcerns(words))
      }),
    )
  })
  it.each(['if you ', 'not ', 'in 7 to 10 ', 'will let ', 'the end of ', 'no concerns ', "n't", '1/2 ', 'was worried but '])(
    'of twenty thousand letters (%s…) do not hold anyone up',
    (piece) => {
      const words = piece.repeat(20_000 / piece.length)
      expect(readNextSteps(words, tuesday)).toBeDefined()
      expect([...'praise objection evasive none'.split(' '), undefined]).toContain(gradeConcerns(words))
    },
  )
})
