import { expect, it } from 'vitest'
import { zoneName } from './times.ts'

it('takes the zones there are, and says which to choose for any other', () => {
  expect(zoneName.parse('America/Chicago')).toBe('America/Chicago')
  for (const zone of ['Mars/Base', '', 'Europe/Berlin; drop'])
    expect(zoneName.safeParse(zone).error?.issues[0]?.message).toContain('Choose one such as Europe/Berlin')
})
