import { pageToLines, withGaps } from './build-lines.ts'
import { findSectionKind } from './section-words.ts'
import type { Line, TextItem, TextPage } from './text-page.ts'

type Gutter = { x: number; top: number; bottom: number }

/** The text of a document as streams that are read one after the other: what spans the page, then each column over all pages. */
export function findColumns(pages: readonly TextPage[]): Line[][] {
  const gutters = pages.map((page) => findGutter(page))
  const main = gutters.find((gutter) => gutter !== undefined)
  if (!main) return [asStream(pages.flatMap((page, at) => pageToLines(page.items, at)))]
  const above: Line[] = []
  const left: Line[] = []
  const right: Line[] = []
  const below: Line[] = []
  for (const [at, page] of pages.entries()) {
    const gutter = gutters[at] ?? sideOf(page, main)
    const inside = (item: TextItem) => item.y > gutter.top && item.y < gutter.bottom
    const lines = (keep: (item: TextItem) => boolean) => pageToLines(page.items.filter(keep), at)
    above.push(...lines((item) => item.y <= gutter.top))
    left.push(...lines((item) => inside(item) && item.x + item.width / 2 < gutter.x))
    right.push(...lines((item) => inside(item) && item.x + item.width / 2 >= gutter.x))
    below.push(...lines((item) => item.y >= gutter.bottom))
  }
  return [above, left, right, below].filter((stream) => stream.length > 0).map(asStream)
}

function asStream(lines: Line[]): Line[] {
  const right = lines.reduce((most, line) => Math.max(most, line.end), 0)
  return withGaps(lines).map((line) => ({ ...line, right }))
}

/** A later page without a gutter of its own goes on with the column that it fills. */
function sideOf(page: TextPage, main: Gutter): Gutter {
  const all = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
  const crossing = page.items.filter((item) => item.x < main.x - 4 && item.x + item.width > main.x + 4).length
  if (crossing === 0) return { ...all, x: main.x }
  const wideLeft = main.x > page.width / 2
  return { ...all, x: wideLeft ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY }
}

/** The white strip between two columns that each hold a section of their own, over the tallest part of the page. */
function findGutter(page: TextPage): Gutter | undefined {
  const lines = pageToLines(page.items, 0, { wide: 0.9 })
  if (lines.length < 8) return undefined
  const tops = lines.map((line) => line.y)
  const height = Math.max(...tops) - Math.min(...tops)
  const runs: (Gutter & { height: number })[] = []
  for (let x = page.width * 0.2; x < page.width * 0.8; x += 3) {
    const run = tallestFree(lines, x)
    if (run && run.height > 0.4 * height && bothHold(lines, run)) runs.push(run)
  }
  const best = Math.max(...runs.map((run) => run.height))
  const good = runs.filter((run) => run.height > 0.97 * best)
  return good[Math.floor(good.length / 2)]
}

const crosses = (line: Line, x: number) => line.segments.some((segment) => segment.x < x - 1 && segment.end > x + 1)

function tallestFree(lines: Line[], x: number): (Gutter & { height: number }) | undefined {
  let best: (Gutter & { height: number }) | undefined
  let top = Number.NEGATIVE_INFINITY
  let first: number | undefined
  let last = 0
  const close = (bottom: number) => {
    if (first !== undefined && (!best || last - first > best.height)) best = { x, top, bottom, height: last - first }
    first = undefined
  }
  for (const line of lines) {
    if (crosses(line, x)) {
      close(line.y - 0.5)
      top = line.y + 0.5
    } else {
      first ??= line.y
      last = line.y
    }
  }
  close(Number.POSITIVE_INFINITY)
  return best
}

function bothHold(lines: Line[], { x, top, bottom }: Gutter): boolean {
  const segments = lines.filter((line) => line.y > top && line.y < bottom).flatMap((line) => line.segments)
  return [segments.filter((one) => one.x < x), segments.filter((one) => one.x >= x)].every(
    (side) => side.length >= 4 && side.some((one) => findSectionKind(one.text) !== undefined),
  )
}
