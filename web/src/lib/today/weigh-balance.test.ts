import type { Contact } from '@standout/core/contacts'
import { expect, test } from 'vitest'
import { weighBalance } from './weigh-balance.ts'

const now = '2026-03-06T12:00:00Z'
const open = [
  { id: 'opp_a', company: 'Alder' },
  { id: 'opp_b', company: 'Birch' },
  { id: 'opp_c', company: 'Cedar' },
]
const wrote = (opportunityId: string, at = '2026-03-04T12:00:00Z') => ({ opportunityId, direction: 'out', at }) as Contact

test('with two openings there is nothing to balance', () => {
  expect(weighBalance(open.slice(0, 2), [wrote('opp_a')], now)).toBeNull()
})

test('when nearly everything goes to one company, it is said without blame', () => {
  expect(weighBalance(open, [wrote('opp_a'), wrote('opp_a'), wrote('opp_a'), wrote('opp_b')], now)).toContain('75 in 100')
})

test('steps that spread out are called healthy', () => {
  expect(weighBalance(open, [wrote('opp_a'), wrote('opp_b'), wrote('opp_c')], now)).toContain('healthy')
})

test('what lies more than a week back does not count', () => {
  expect(weighBalance(open, [wrote('opp_a', '2026-02-20T12:00:00Z')], now)).toContain('no steps yet')
})
