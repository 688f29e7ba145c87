import type { Box } from '../profiles/index.ts'

export type Point = readonly [x: number, y: number]
/** A line drawn by hand: where it starts, then curves with two handles and an end each. */
export type Path = { start: Point; curves: readonly (readonly [Point, Point, Point])[] }

/** A hand that trembles alike each time it draws the same thing. */
export function steadyTremble(words: string): () => number {
  let state = 2166136261
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
}

/** A smooth line through points. */
function throughPoints(points: readonly Point[]): Path {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const curves = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    return [
      [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
      [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
      to,
    ] as const
  })
  return { start: at(0), curves }
}

/** A loop around a box as a pen would draw it: not quite closed, not quite straight, and not across what stands in its corners. */
export function drawLoop(box: Box, tremble: () => number): Path {
  const rim = listRim(box)
  const overlap = 3
  const ring = [...rim, ...rim.slice(0, overlap)]
  return throughPoints(
    ring.map(({ at: [x, y], out: [right, down] }, step): Point => {
      const by = (step / ring.length) * 0.7 + tremble() * 0.6
      return [x + right * by * 1.4, y + down * by]
    }),
  )
}

type Rim = { at: Point; out: Point }
const between = 15

/** Around a box with round corners, clockwise, from the upper edge. */
function listRim([x, y, width, height]: Box): Rim[] {
  const r = Math.min(5, height / 2, width / 2)
  const side = (from: Point, to: Point, out: Point): Rim[] => {
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / between))
    return Array.from({ length: count }, (_, step) => {
      const share = (step + 0.5) / count
      return { at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], out }
    })
  }
  const corner = (cx: number, cy: number, quarter: number): Rim[] =>
    [0, 0.5, 1].map((share) => {
      const turn = (quarter + share) * (Math.PI / 2)
      const out: Point = [Math.cos(turn), Math.sin(turn)]
      return { at: [cx + out[0] * r, cy + out[1] * r], out }
    })
  const [left, right, top, low] = [x + r, x + width - r, y + r, y + height - r]
  return [
    ...side([left, y], [right, y], [0, -1]),
    ...corner(right, top, 3),
    ...side([x + width, top], [x + width, low], [1, 0]),
    ...corner(right, low, 0),
    ...side([right, y + height], [left, y + height], [0, 1]),
    ...corner(left, low, 1),
    ...side([x, low], [x, top], [-1, 0]),
    ...corner(left, top, 2),
  ]
}

/** A stroke from here to there with a slight bow. */
export function drawStroke(from: Point, to: Point, tremble: () => number): Path {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const bow = (tremble() * 0.3 + 0.12) * Math.min(30, length)
  const [nx, ny] = length === 0 ? [0, 0] : [-(to[1] - from[1]) / length, (to[0] - from[0]) / length]
  const points = [0, 0.25, 0.5, 0.75, 1].map((share): Point => {
    const side = Math.sin(share * Math.PI) * bow + (share > 0 && share < 1 ? tremble() * 0.8 : 0)
    return [from[0] + (to[0] - from[0]) * share + nx * side, from[1] + (to[1] - from[1]) * share + ny * side]
  })
  return throughPoints(points)
}

/** The two short strokes at the tip of an arrow. */
export function drawTip(from: Point, to: Point, size: number): Path[] {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  return [2.6, -2.5].map((turn) =>
    throughPoints([to, [to[0] + size * Math.cos(angle + turn), to[1] + size * Math.sin(angle + turn)]]),
  )
}
