import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Box } from '../profiles/index.ts'
import { planDrawing, type Sheet } from './plan-drawing.ts'

const row = (y: number, x = 60, width = 440): Box => [x, y, width, 12]
const page: Sheet = { width: 595, height: 842, printed: Array.from({ length: 30 }, (_, at) => row(80 + at * 20)) }
const mark = (ask: string, y: number, who: string[] = []) => ({
  verdict: 'punch-up' as const,
  ask,
  who,
  rows: [{ page: 1, box: row(y) }],
})
const next = (ask: string) => ({ verdict: 'next-focus' as const, ask, who: [], rows: [] })

/** A rough box of a lettering. */
const boxOf = ({ x, y, size, text, upright }: { x: number; y: number; size: number; text: string; upright: boolean }): Box =>
  upright
    ? [x - size * 0.7, y - text.length * size * 0.4, size * 0.7, text.length * size * 0.4]
    : [x, y - size * 0.7, text.length * size * 0.4, size * 0.7]
const touches = ([a, b, c, d]: Box, [x, y, w, h]: Box) => a < x + w && x < a + c && b < y + h && y < b + d

it('writes beside the line, names who asked, and covers no word', () => {
  const { strokes, letterings, wider } = planDrawing([page], [mark('more statistics', 120, ['Anna', 'Ben']), next('Kubernetes')])
  const texts = letterings.map(({ text }) => text)
  expect(texts).toContain('PUNCH THIS UP')
  expect(texts).toContain('NEXT FOCUS')
  expect(texts.join(' ')).toContain('more statistics · 2: Anna, Ben')
  expect(strokes.some(({ colour }) => colour === 'red')).toBe(true)
  expect(strokes.some(({ colour }) => colour === 'blue')).toBe(true)
  expect(wider.size).toBe(0)
  for (const one of letterings) for (const words of page.printed) expect(touches(boxOf(one), words)).toBe(false)
})

it('circles a line once for all who ask about it', () => {
  const { letterings } = planDrawing([page], [mark('statistics', 120), mark('SQL', 120)])
  expect(letterings.filter(({ text }) => text === 'PUNCH THIS UP')).toHaveLength(1)
  expect(letterings.map(({ text }) => text)).toEqual(expect.arrayContaining(['statistics', 'SQL']))
})

it('a page without any room gets a margin', () => {
  const full: Sheet = { width: 595, height: 842, printed: [[0, 0, 595, 842]] }
  expect(planDrawing([full], [next('Kubernetes')]).wider.get(0)).toBeGreaterThan(40)
})

it('stays on the paper, covers nothing, and draws the same each time', () => {
  const box = fc.tuple(
    fc.integer({ min: 20, max: 500 }),
    fc.integer({ min: 20, max: 780 }),
    fc.integer({ min: 30, max: 400 }),
    fc.constant(12),
  )
  const asked = fc.array(fc.constantFrom('statistics', 'show scale', 'leading people of many kinds and places'), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), asked, (printed, asks) => {
      const sheet: Sheet = { width: 595, height: 842, printed: printed as Box[] }
      const marks = asks.map((ask, at) =>
        at % 2
          ? next(ask)
          : { verdict: 'punch-up' as const, ask, who: [], rows: [{ page: 1, box: sheet.printed[at % sheet.printed.length]! }] },
      )
      const drawing = planDrawing([sheet], marks)
      expect(planDrawing([sheet], marks)).toEqual(drawing)
      for (const one of drawing.letterings) {
        const [x, y, width, height] = boxOf(one)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(595 + (drawing.wider.get(0) ?? 0))
        expect(y + height).toBeLessThanOrEqual(842)
        if (drawing.wider.size === 0) for (const words of sheet.printed) expect(touches([x, y, width, height], words)).toBe(false)
      }
    }),
    { numRuns: 30 },
  )
})

it('a circle goes around its rows, and keeps off the rows above and below', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 480 }),
      fc.integer({ min: 1, max: 4 }),
      fc.double({ min: 0.9, max: 8, noNaN: true }),
      (wide, count, gap) => {
        const rows = Array.from({ length: count }, (_, at): Box => [60, 300 + at * (12 + gap), wide, 12])
        const [above, below]: Box[] = [row(300 - 12 - gap), row(300 + count * (12 + gap))]
        const sheet: Sheet = { width: 595, height: 842, printed: [above!, ...rows, below!] }
        const asked = { verdict: 'punch-up' as const, ask: 'scale', who: [], rows: rows.map((box) => ({ page: 1, box })) }
        const { strokes } = planDrawing([sheet], [asked])
        const loop = strokes.find(({ colour, width }) => colour === 'red' && width > 1)!
        const corners: [number, number][] = [
          [60, 300],
          [60 + wide, 300],
          [60 + wide, 300 + (count - 1) * (12 + gap) + 12],
          [60, 300 + (count - 1) * (12 + gap) + 12],
        ]
        const ends = [loop.path.start, ...loop.path.curves.map(([, , to]) => to)]
        for (const [x, y] of corners) expect(isInside([x, y], ends)).toBe(true)
        for (const [, y] of ends) {
          expect(y).toBeGreaterThan(300 - gap - 1)
          expect(y).toBeLessThan(300 + count * (12 + gap) + 1)
        }
      },
    ),
  )
})

/** Counted by the edges that a ray to the right crosses. */
function isInside([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]): boolean {
  let inside = false
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + 1) % ring.length]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
