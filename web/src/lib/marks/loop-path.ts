/** A loop as a pen would draw it around a box of this size: not quite closed, and trembling a little. */
export function loopPath({ width, height, words }: { width: number; height: number; words: string }): string {
  let state = [...words].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261)
  const tremble = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
  const [rx, ry] = [width / 2, height / 2]
  const bend = (value: number) => Math.sign(value) * Math.abs(value) ** 0.35
  const steps = 28
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const turn = -2.5 + (step / steps) * (2 * Math.PI + 0.25)
    return [rx + bend(Math.cos(turn)) * rx + tremble() * 2.4, ry + bend(Math.sin(turn)) * ry + tremble() * 2] as const
  })
  const middle = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
    `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`
  const [first] = points
  const curves = points
    .slice(1, -1)
    .map((point, at) => `Q${point[0].toFixed(1)} ${point[1].toFixed(1)} ${middle(point, points[at + 2]!)}`)
  return `M${first![0].toFixed(1)} ${first![1].toFixed(1)}${curves.join('')}`
}
