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

/** A loop around a box as a pen would draw it: not quite closed, not quite round. */
export function drawLoop([x, y, width, height]: Box, tremble: () => number): Path {
  const [cx, cy] = [x + width / 2, y + height / 2]
  const [rx, ry] = [width / 2, height / 2]
  const steps = Math.max(20, Math.min(56, Math.round((width + height) / 12)))
  const begin = -2.4 + tremble() * 0.5
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const turn = begin + (step / steps) * (2 * Math.PI + 0.28)
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    // Between an ellipse and a box, so that long lines keep their corners.
    const bend = (value: number) => Math.sign(value) * Math.abs(value) ** 0.32
    const drift = (step / steps) * 1.6
    return [cx + bend(cos) * (rx + drift) + tremble() * 1.1, cy + bend(sin) * (ry + drift * 0.7) + tremble() * 0.9]
  })
  return throughPoints(points)
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
