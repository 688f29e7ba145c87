import { expect, test } from 'vitest'
import { isNamed, noTalk, pastTalk } from './past-talk.ts'

const at = '2026-03-02T14:00:00Z'

test('a talk at a new company carries its names', () => {
  const which = { ...noTalk(), company: ' Larkspur ', role: '', who: 'Ida Moss, Bo;  ' }
  expect(pastTalk(which, at)).toEqual({ company: 'Larkspur', startsAt: at, attendees: [{ name: 'Ida Moss' }, { name: 'Bo' }] })
})

test('a talk for a role that is known needs no company', () => {
  expect(pastTalk(noTalk('opp_1'), at)).toEqual({ opportunityId: 'opp_1', startsAt: at, attendees: [] })
  expect(isNamed(noTalk('opp_1'))).toBe(true)
  expect(isNamed({ ...noTalk(), company: '  ' })).toBe(false)
})
