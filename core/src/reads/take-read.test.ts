import { expect, it } from 'vitest'
import { noHolidays } from '../shared/index.ts'
import { debriefInput, takeRead } from './index.ts'

it('x', () => {
  const r = takeRead(debriefInput.parse({}), { now: '2026-03-12T10:00:00Z', isHoliday: noHolidays, zone: 'Europe/Berlin' })
  
  const q = takeRead(
    debriefInput.parse({
      round: 'first',
      at: '2026-03-02T10:00:00Z',
      firstFive: 4,
      rapport: 3,
      eyeContact: 4,
      smile: 1,
      processSigns: ['references'],
      scheduledMinutes: 45,
      actualMinutes: 60,
      concernsAsked: true,
      concernsWords: 'No, you are great',
      nextStepsWords: 'We meet four more this week',
    }),
    { now: '2026-03-12T10:00:00Z', isHoliday: noHolidays, zone: 'Europe/Berlin' },
  )
  
  expect(1).toBe(1)
})
