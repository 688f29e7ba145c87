import type { Interpretation } from '@standout/core/debriefs'
import type { Read } from '@standout/core/reads'
import { expect, test } from 'vitest'
import { listChanges } from './list-changes.ts'
import { pickShown } from './pick-shown.ts'

const made = (over: Partial<Interpretation>) =>
  ({ field: 'promise', personId: null, by: 'program', value: 'vague', ...over }) as Interpretation
const read = (over: Partial<Read>) => ({ promisedBy: null, unknown: [], ...over }) as Read

test('what a hand set right is shown instead of what the program read', () => {
  const rows = [made({}), made({ by: 'hand', value: 'only-if-yes' }), made({ field: 'next-steps' })]
  expect(pickShown(rows).map(({ value }) => value)).toEqual(['only-if-yes', 'vague'])
})

test('a promised day ahead comes first among what would change a reading', () => {
  expect(listChanges(read({ promisedBy: '2026-03-10' }), '2026-03-06')[0]).toContain('Tuesday 10 March')
})

test('a promised day that has passed is not waited for again', () => {
  const changes = listChanges(read({ promisedBy: '2026-03-02' }), '2026-03-06')
  expect(changes.join(' ')).not.toContain('2 March')
  expect(changes.at(-1)).toContain('more silence')
})
