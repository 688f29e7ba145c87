import { expect, it } from 'vitest'
import { suggestLine } from './suggest-line.ts'

it('says what was practised, how long and with what to show, and invents nothing', () => {
  const entries = [
    { on: '2026-03-02', minutes: 45, did: 'Read a chapter.', proofUrl: null },
    { on: '2026-02-20', minutes: 75, did: 'Counted the guests of a week', proofUrl: 'https://example.org/guests' },
  ]
  expect(suggestLine('statistics', entries)).toBe(
    'Statistics: 2 hours of practice (February to March 2026), among them Counted the guests of a week; Read a chapter (https://example.org/guests); [[what came of it: a number, a before and after, who used it]]',
  )
})

it('is all blank where nothing was noted', () => {
  expect(suggestLine('French', [])).toBe('French: [[what you did, where, and what came of it]]')
})
