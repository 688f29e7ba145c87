import { expect, it } from 'vitest'
import { loopPath } from './loop-path.ts'

it('draws the same loop around the same words, near the edge of the box', () => {
  const box = { width: 300, height: 40, words: 'Counted guests' }
  expect(loopPath(box)).toBe(loopPath(box))
  expect(loopPath(box)).not.toBe(loopPath({ ...box, words: 'Led a team' }))
  const numbers = loopPath(box)
    .match(/-?\d+\.\d/g)!
    .map(Number)
  expect(Math.max(...numbers)).toBeLessThan(303)
  expect(Math.min(...numbers)).toBeGreaterThan(-3)
})
