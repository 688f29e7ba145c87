import type { Below } from './find-band.ts'

const bins = 4096
const counts = new Float64Array(bins + 1)

/** The share of points below a value, by counting them into bins, narrow where most lie: as good as ranks, and quicker than sorting. */
export function rankLogs(points: Float64Array): Below {
  let [from, to] = [points[0]!, points[0]!]
  for (let at = 1; at < points.length; at++) {
    if (points[at]! < from) from = points[at]!
    else if (points[at]! > to) to = points[at]!
  }
  const scale = ((1 - 1e-12) * bins ** 2) / Math.max(to - from, 1e-12)
  counts.fill(0)
  for (let at = 0; at < points.length; at++) counts[(Math.sqrt((points[at]! - from) * scale) | 0) + 1]!++
  for (let bin = 1; bin <= bins; bin++) counts[bin]! += counts[bin - 1]!
  return (value) => {
    if (value <= from) return 0
    const place = Math.sqrt((value - from) * scale)
    if (place >= bins) return 1
    const left = place | 0
    return (counts[left]! + (counts[left + 1]! - counts[left]!) * (place - left)) / points.length
  }
}
