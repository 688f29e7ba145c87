import { describe, expect, it } from 'vitest'
import { emptyDebriefPerson, emptyDebriefTalk } from '../debriefs/index.ts'
import { noHolidays } from '../shared/index.ts'
import { interpretWords } from '../signals/index.ts'
import { debriefToInput, type Told, takeRead } from './index.ts'

const ana = {
  ...emptyDebriefPerson({ personId: 'per_1', name: 'Ana', with: 'peer', decides: null }),
  firstFive: 'unclear' as const,
}
const talk = { ...emptyDebriefTalk(), nextStepsWords: 'We will call you by Friday.', employer: ['public' as const] }
const told: Told = {
  debrief: { gut: 3, talk, people: [{ ...ana, concernsWords: 'You lack SQL.' }] },
  interview: { round: 'first', startsAt: '2026-03-10T14:00:00Z', scheduledMinutes: 45, opportunityId: 'opp_1' },
  opportunity: { route: 'warm', employer: ['large'] },
  contacts: [],
  interpretations: [],
}
const take = (of: Partial<Told>, now = '2026-03-11T10:00:00Z') =>
  takeRead(debriefToInput({ ...told, ...of }), { now, zone: 'Europe/Berlin', isHoliday: noHolidays })
const hand = (
  field: 'promise' | 'promised-by' | 'next-steps' | 'concerns',
  value: string | null,
  personId: `per_${string}` | null = null,
) => ({
  interpretations: [{ by: 'hand' as const, field, value, personId }],
})

describe('a kept debrief', () => {
  it('is read with its words, and says what could not be told', () => {
    const read = take({})
    expect(read.promisedBy).toBe('2026-03-13')
    expect(read.signals.find(({ signal }) => signal === 'concerns')?.leans).toBe('against')
    expect(read.unknown.join(' ')).toContain('you could not tell')
    expect(debriefToInput(told).employer).toEqual(['large', 'public'])
  })
  it('takes only what was heard after the interview, and the last of it', () => {
    const contacts = [
      { direction: 'in' as const, at: '2026-03-09T10:00:00Z' },
      { direction: 'in' as const, at: '2026-03-12T10:00:00Z' },
      { direction: 'in' as const, at: '2026-03-13T10:00:00Z' },
      { direction: 'out' as const, at: '2026-03-14T10:00:00Z' },
    ]
    const read = take({ contacts }, '2026-03-16T10:00:00Z')
    expect(read.silence.workingDays).toBe(1)
    expect(read.signals.find(({ signal }) => signal === 'reply')?.leans).toBe('for')
    expect(take({ contacts: contacts.slice(0, 1) }).signals.some(({ signal }) => signal === 'reply')).toBe(false)
  })
  it('without anyone in it still has a reading', () => {
    expect(take({ debrief: { gut: null, talk: emptyDebriefTalk(), people: [] } }).chance.middle).toBeGreaterThan(0.3)
  })
})

describe("a hand's correction", () => {
  it('of a date or a promise wins, and can take it away', () => {
    expect(take(hand('promised-by', '2026-03-20')).promisedBy).toBe('2026-03-20')
    expect(take(hand('promised-by', null)).promisedBy).toBeNull()
    const late = '2026-03-18T10:00:00Z'
    expect(take(hand('promise', 'only-if-yes'), late).silence.logit).toBeLessThan(
      take(hand('promise', 'vague'), late).silence.logit,
    )
  })
  it('of a grade wins, for that person only', () => {
    const leans = (of: Partial<Told>, name: string) => take(of).signals.find(({ signal }) => signal === name)?.leans
    expect(leans(hand('concerns', 'praise', 'per_1'), 'concerns')).toBe('for')
    expect(leans(hand('concerns', 'praise', 'per_2'), 'concerns')).toBe('against')
    expect(leans(hand('concerns', 'unclear', 'per_1'), 'concerns')).toBe('unknown')
    expect(leans(hand('next-steps', 'vague'), 'next-steps')).toBe('against')
    expect(leans(hand('next-steps', null), 'next-steps')).toBe('unknown')
  })
})

describe('what the program makes of words', () => {
  it('stands beside them, with the words', () => {
    const rows = interpretWords(told.debrief, { at: told.interview.startsAt, zone: 'Europe/Berlin' })
    expect(rows.map(({ field, value, personId }) => [field, value, personId])).toEqual([
      ['next-steps', 'specific', null],
      ['promise', 'for-all', null],
      ['promised-by', '2026-03-13', null],
      ['concerns', 'objection', 'per_1'],
    ])
    expect(rows[0]?.quote).toBe('We will call you by Friday.')
  })
})
