/** Something uncertain as equally likely values, smallest first. */
export type Slices = Float64Array

const bins = 512
const masses = new Float64Array(bins)

/** Something uncertain as a few values with their weights, which sum to 1. */
export type Nodes = { values: Float64Array; weights: Float64Array }

/** Slices with something added, in as many slices, each the mean of its part; where nothing below 0 is added, none gets less. */
export function addNodes(slices: Slices, nodes: Nodes): Slices {
  const sum = new Float64Array(slices.length)
  const from = slices[0]! + nodes.values[0]!
  const width = (slices.at(-1)! + nodes.values.at(-1)! - from) / bins
  if (width < 1e-12) return sum.fill(from)
  weighSums(slices, nodes, { from, width })
  let [slice, room] = [0, 1]
  for (let bin = 0; bin < bins; bin++) {
    const mass = masses[bin]!
    let left = mass
    while (left > 1e-12 && slice < sum.length) {
      const take = Math.min(left, room)
      sum[slice]! += take * (from + (bin + 1 - (left - take / 2) / mass) * width)
      left -= take
      room -= take
      if (room <= 1e-12) [slice, room] = [slice + 1, 1]
    }
  }
  if (slice < sum.length) sum[slice]! += room * (from + bins * width)
  return sum
}

function weighSums(slices: Slices, { values, weights }: Nodes, { from, width }: { from: number; width: number }) {
  masses.fill(0)
  const scale = (1 - 1e-12) / width
  for (let at = 0; at < values.length; at++) {
    const [start, weight] = [values[at]! - from, weights[at]!]
    for (let one = 0; one < slices.length; one++) masses[((slices[one]! + start) * scale) | 0]! += weight
  }
}

export const asNodes = (values: Slices): Nodes => ({ values, weights: values.map(() => 1 / values.length) })

/** Fewer slices: the means of neighbours. */
export function thinSlices(slices: Slices, count: number): Slices {
  const thin = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const [from, to] = [Math.floor((at * slices.length) / count), Math.floor(((at + 1) * slices.length) / count)]
    let sum = 0
    for (let one = from; one < to; one++) sum += slices[one]!
    thin[at] = sum / (to - from)
  }
  return thin
}

/** The value below which this share lies. */
export function findShare(slices: Slices, share: number): number {
  const place = Math.min(slices.length - 1, Math.max(0, share * slices.length - 0.5))
  const left = Math.floor(place)
  return slices[left]! + (slices[Math.min(slices.length - 1, left + 1)]! - slices[left]!) * (place - left)
}

/** The share that lies below a value. */
export function shareBelow(slices: Slices, value: number): number {
  if (value <= slices[0]!) return value < slices[0]! ? 0 : 0.5 / slices.length
  if (value >= slices.at(-1)!) return 1
  let [low, high] = [0, slices.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (slices[middle]! <= value) low = middle
    else high = middle
  }
  return (low + 0.5 + (value - slices[low]!) / (slices[high]! - slices[low]!)) / slices.length
}
