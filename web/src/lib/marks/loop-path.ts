/** A loop as a pen would draw it around a box of this size: not quite closed, and trembling a little. */
export function loopPath({ width, height, words }: { width: number; height: number; words: string }): string {
  let state = [...words].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261)
  const tremble = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
  const rim = listRim(width, height)
  // A pen goes a little farther than once around, and drifts outwards.
  const ring = [...rim, ...rim.slice(0, 3)]
  const points = ring.map(([x, y, right, down], step) => {
    const by = (step / ring.length) * 2 + tremble() * 1.8
    return [x + right * by, y + down * by] as const
  })
  const middle = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
    `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`
  const [first] = points
  const curves = points
    .slice(1, -1)
    .map((point, at) => `Q${point[0].toFixed(1)} ${point[1].toFixed(1)} ${middle(point, points[at + 2]!)}`)
  return `M${first![0].toFixed(1)} ${first![1].toFixed(1)}${curves.join('')}`
}

type Rim = readonly [x: number, y: number, right: number, down: number]

/** Around a box with round corners, clockwise from the upper edge; each place with the way out of the box. */
function listRim(width: number, height: number): Rim[] {
  const r = Math.min(10, width / 2, height / 2)
  const share = (length: number) => {
    const count = Math.max(1, Math.round((length - 2 * r) / 28))
    return Array.from({ length: count }, (_, at) => r + ((length - 2 * r) * (at + 0.5)) / count)
  }
  const corner = (x: number, y: number, quarter: number) =>
    [0, 0.5, 1].map((part): Rim => {
      const turn = (quarter + part) * (Math.PI / 2)
      return [x + Math.cos(turn) * r, y + Math.sin(turn) * r, Math.cos(turn), Math.sin(turn)]
    })
  return [
    ...share(width).map((x): Rim => [x, 0, 0, -1]),
    ...corner(width - r, r, 3),
    ...share(height).map((y): Rim => [width, y, 1, 0]),
    ...corner(width - r, height - r, 0),
    ...share(width).map((x): Rim => [width - x, height, 0, 1]),
    ...corner(r, height - r, 1),
    ...share(height).map((y): Rim => [0, height - y, -1, 0]),
    ...corner(r, r, 2),
  ]
}
