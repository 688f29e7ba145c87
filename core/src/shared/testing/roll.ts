/** Dice with a seed (mulberry32), for simulations that come out the same each time. */
export function createDice(seed: number) {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const bell = () => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll())
  /** Marsaglia and Tsang. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - roll()) ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = bell()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - roll()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const beta = (passed: number, not: number) => {
    const one = gamma(passed)
    return one / (one + gamma(not))
  }
  const poisson = (mean: number) => {
    let count = -1
    for (let left = 1; left > Math.exp(-mean); left *= 1 - roll()) count++
    return count
  }
  return { roll, bell, beta, poisson }
}
