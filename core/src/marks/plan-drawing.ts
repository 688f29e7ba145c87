import type { Box } from '../profiles/index.ts'
import { createRoom, distance, type Room } from './free-room.ts'
import { drawLoop, drawStroke, drawTip, type Path, type Point, steadyTremble } from './hand-strokes.ts'
import { words } from './words.ts'

/** A page as it is read: its size and where words are printed, in points from the top left. */
export type Sheet = { width: number; height: number; printed: readonly Box[] }
/** What is to be drawn: around these rows, or in the margin. */
export type Drawn = {
  verdict: 'punch-up' | 'next-focus'
  ask: string
  rows: readonly { page: number; box: Box }[]
  who: readonly string[]
}

export type Colour = 'red' | 'blue'
export type Stroke = { page: number; colour: Colour; width: number; path: Path }
export type Lettering = {
  page: number
  colour: Colour
  text: string
  size: number
  bold: boolean
  x: number
  y: number
  upright: boolean
}
/** `wider`: how much margin a page needs on its right, where it has no free room at all. */
export type Drawing = { strokes: Stroke[]; letterings: Lettering[]; wider: Map<number, number> }

type Board = Drawing & { rooms: Room[]; sheets: readonly Sheet[] }
type Label = { lines: { text: string; bold: boolean }[]; size: number; wide: number; high: number; upright: boolean }

/** Plans circles, arrows and labels so that no label covers a word of the resume. */
export function planDrawing(sheets: readonly Sheet[], marks: readonly Drawn[]): Drawing {
  const rooms = sheets.map((sheet) => createRoom(sheet, sheet.printed))
  const board: Board = { strokes: [], letterings: [], wider: new Map(), rooms, sheets }
  const circled = groupByLine(
    marks.filter((one) => one.verdict === 'punch-up' && one.rows.length > 0),
    sheets,
  )
  for (const group of circled) circle(board, group)
  for (const group of circled) nameCircle(board, group)
  for (const one of marks) if (one.verdict === 'next-focus') pointAt(board, one)
  return { strokes: board.strokes, letterings: board.letterings, wider: board.wider }
}

type Group = { rows: Drawn['rows']; notes: string[]; loop: Box; page: number }

/** Several asks about one line share its circle. */
function groupByLine(marks: readonly Drawn[], sheets: readonly Sheet[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { rows, ask, who } of marks) {
    const first = rows[0]
    if (!first) continue
    const key = `${first.page} ${first.box.join(' ')}`
    const group = groups.get(key) ?? {
      rows,
      notes: [],
      loop: around(
        rows.filter((row) => row.page === first.page),
        sheets[first.page - 1]?.printed ?? [],
      ),
      page: first.page - 1,
    }
    group.notes.push(words.note(ask, who))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A box around these rows that keeps clear of the rows above and below, as far as there is room. */
function around(rows: Drawn['rows'], printed: readonly Box[]): Box {
  const x = Math.min(...rows.map(({ box }) => box[0]))
  const y = Math.min(...rows.map(({ box }) => box[1]))
  const right = Math.max(...rows.map(({ box }) => box[0] + box[2]))
  const bottom = Math.max(...rows.map(({ box }) => box[1] + box[3]))
  const others = printed.filter(([left, , width]) => left < right && left + width > x)
  const above = Math.max(...others.map(([, top, , height]) => top + height).filter((edge) => edge <= y + 2), y - 6)
  const below = Math.min(...others.map(([, top]) => top).filter((edge) => edge >= bottom - 2), bottom + 6)
  const margin = (room: number) => Math.max(0.4, Math.min(2.4, room / 2))
  const [up, down] = [margin(y - above), margin(below - bottom)]
  return [x - 6, y - up, right - x + 12, bottom - y + up + down]
}

function circle(board: Board, { rows, notes, loop, page }: Group) {
  const tremble = steadyTremble(notes.join())
  for (const number of new Set(rows.map((row) => row.page))) {
    const rim = around(
      rows.filter((row) => row.page === number),
      board.sheets[number - 1]?.printed ?? [],
    )
    board.strokes.push({ page: number - 1, colour: 'red', width: 1.3, path: drawLoop(rim, tremble) })
  }
  for (const box of edges(loop)) board.rooms[page]?.take(box)
}

const edges = ([x, y, width, height]: Box): Box[] => [
  [x - 1, y - 2, width + 2, 4],
  [x - 1, y + height - 2, width + 2, 4],
  [x - 2, y, 4, height],
  [x + width - 2, y, 4, height],
]

const sizes = [9, 8, 7]
/** Where there is room for nothing larger. */
const tiny = 6.2

function nameCircle(board: Board, { notes, loop, page }: Group) {
  const placed = findPlace(board, page, {
    labels: [...sizes, tiny].flatMap((size) => [
      toLabel(words.punchUp, notes, { size }),
      toLabel(words.punchUp, notes, { size, upright: true }),
    ]),
    cost: (spot) => distance(spot, loop) + 0.02 * Math.abs(spot[1] - loop[1]),
  })
  if (!placed) return
  write(board, { ...placed, page, colour: 'red' })
  if (distance(placed.spot, loop) > 10) {
    const [from, to] = nearest(loop, placed.spot)
    board.strokes.push({ page, colour: 'red', width: 0.8, path: drawStroke(from, to, steadyTremble(notes.join())) })
  }
}

const reach = 26

function pointAt(board: Board, { ask, who }: Drawn) {
  const notes = [words.note(ask, who)]
  for (const group of [sizes, [tiny]])
    for (const [page, { width, height }] of board.sheets.entries()) {
      const placed = findPlace(board, page, {
        labels: group.map((size) => toLabel(words.nextFocus, notes, { size, beside: reach })),
        // In the margin, from the top third down.
        cost: ([x, y, wide]) => Math.min(x, width - x - wide) * 0.9 + Math.abs(y - height * 0.3) * 0.15 + page * 40,
      })
      if (placed) return drawPointer(board, { ...placed, page }, ask)
    }
  widen(board, ask, notes)
}

/** No room anywhere: the first page gets a margin of its own on the right. */
function widen(board: Board, ask: string, notes: string[]) {
  const label = toLabel(words.nextFocus, notes, { size: 8, beside: reach })
  const sheet = board.sheets[0]
  if (!sheet) return
  const count = board.letterings.filter((one) => one.page === 0 && one.x > sheet.width).length
  board.wider.set(0, Math.max(board.wider.get(0) ?? 0, label.wide + 12))
  drawPointer(board, { label, spot: [sheet.width + 4, 40 + count * 20, label.wide, label.high], page: 0 }, ask)
}

type Placed = { label: Label; spot: Box }

function drawPointer(board: Board, { label, spot, page }: Placed & { page: number }, ask: string) {
  const [x, y, wide, high] = spot
  const width = board.sheets[page]?.width ?? 600
  const isRight = x + wide / 2 > width / 2
  const tremble = steadyTremble(ask)
  const middle = y + high / 2
  const from: Point = isRight ? [x + reach - 4, middle + 2] : [x + wide - reach + 4, middle + 2]
  const to: Point = isRight ? [x + 2, middle - 1] : [x + wide - 2, middle - 1]
  const text: Box = isRight ? [x + reach, y, wide - reach, high] : [x, y, wide - reach, high]
  write(board, { label, spot: text, page, colour: 'blue' })
  board.rooms[page]?.take(spot)
  board.strokes.push({ page, colour: 'blue', width: 1.3, path: drawStroke(from, to, tremble) })
  for (const path of drawTip(from, to, 6)) board.strokes.push({ page, colour: 'blue', width: 1.3, path })
}

function toLabel(title: string, notes: readonly string[], how: { size: number; upright?: boolean; beside?: number }): Label {
  const { size, upright = false, beside = 0 } = how
  const lines = [{ text: title, bold: true }, ...notes.flatMap((note) => wrap(note, 30)).map((text) => ({ text, bold: false }))]
  const wide = Math.max(...lines.map(({ text, bold }, at) => widthOf(text, bold) * (at === 0 ? size : size * 0.86))) + 3 + beside
  const high = lines.length * size * 1.12 + 2
  return upright ? { lines, size, wide: high, high: wide, upright } : { lines, size, wide, high, upright }
}

/** At most two rows a note; what is longer ends in dots. */
function wrap(text: string, most: number): string[] {
  const rows: string[] = ['']
  for (const word of text.split(' ')) {
    const last = rows.at(-1) ?? ''
    if (last === '' || last.length + word.length < most) rows[rows.length - 1] = last === '' ? word : `${last} ${word}`
    else rows.push(word)
  }
  return rows.length <= 2 ? rows : [rows[0] ?? '', `${(rows[1] ?? '').slice(0, most - 2)} …`]
}

// In letter sizes, a little generous, since the writing has to fit.
const widths: [RegExp, number][] = [
  [/[ijlI.,:;'’|! ]/, 0.28],
  [/[mwMW@—…]/, 0.9],
  [/\p{Lu}/u, 0.72],
  [/./su, 0.56],
]

const widthOf = (text: string, bold: boolean) =>
  [...text].reduce((sum, letter) => sum + (widths.find(([shape]) => shape.test(letter))?.[1] ?? 0.56), 0) * (bold ? 1.06 : 1)

function findPlace(
  board: Board,
  page: number,
  { labels, cost }: { labels: readonly Label[]; cost: (spot: Box) => number },
): Placed | undefined {
  let best: (Placed & { cost: number }) | undefined
  for (const label of labels) {
    const price = (9 - label.size) * 9 + (label.upright ? 22 : 0)
    const found = board.rooms[page]?.findSpot({ wide: label.wide, high: label.high, cost })
    if (found && (!best || found.cost + price < best.cost)) best = { label, spot: found.spot, cost: found.cost + price }
  }
  return best
}

function write(board: Board, { label, spot, page, colour }: Placed & { page: number; colour: Colour }) {
  const [x, y] = spot
  for (const [at, { text, bold }] of label.lines.entries()) {
    const size = at === 0 ? label.size : label.size * 0.86
    const down = (at + 0.85) * label.size * 1.12
    board.letterings.push({
      page,
      colour,
      text,
      size,
      bold,
      upright: label.upright,
      x: label.upright ? x + down : x + 1,
      y: label.upright ? y + spot[3] - 1 : y + down,
    })
  }
  board.rooms[page]?.take(spot)
}

/** The two points at which boxes come nearest to each other. */
function nearest([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): [Point, Point] {
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
  const [cx, cy] = [within(bx + bw / 2, ax, ax + aw), within(by + bh / 2, ay, ay + ah)]
  return [
    [cx, cy],
    [within(cx, bx, bx + bw), within(cy, by, by + bh)],
  ]
}
