const wide = new Set('MWmw@%—…ÆŒ')
const narrow = new Set('ijl.,:;\'’‘|!()[]/ ftIr-“”"')

/** The width of a text in Arial, in parts of the letter size; rather a little too wide than too narrow. */
export function widthOf(text: string): number {
  let sum = 0
  for (const letter of text) sum += widthOfLetter(letter)
  return sum
}

function widthOfLetter(letter: string): number {
  if (narrow.has(letter)) return 0.32
  if (wide.has(letter)) return 0.94
  const code = letter.codePointAt(0)!
  // Chinese, Japanese, Korean, and pictures.
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x2e80 && code <= 0xffef && code < 0xfb00) || code >= 0x1f000) return 1.1
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.56
}

/** How many lines a text takes in a column, broken at words as an office program breaks it. */
export function countLines(text: string, columnInEms: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = widthOf(word)
    const lead = used > 0 ? 0.32 : 0
    if (used > 0 && used + lead + width > columnInEms) {
      lines++
      used = 0
    }
    // A word that is wider than the column is broken wherever the column ends.
    const more = Math.max(0, Math.ceil(width / columnInEms) - 1)
    lines += more
    used += (used > 0 ? 0.32 : 0) + width - more * columnInEms
  }
  return lines
}

type Row = readonly string[]
/** In points; `gap` comes on top of each row, `indent` goes off each column. */
type Box = { columns: readonly number[]; height: number; gap: number; indent: number; sizes: readonly number[] }
export type Fit<R> = { size: number; shown: R[]; rest: R[] }

const lineHeight = 1.22

/** The largest letter size at which all rows fit; at the smallest, what no longer fits is the rest. */
export function fitRows<R>(rows: readonly R[], textsOf: (row: R) => Row, box: Box): Fit<R> {
  const heightOf = (row: R, size: number) => {
    const lines = textsOf(row).map((text, at) => countLines(text, (box.columns[at]! - box.indent) / size))
    return Math.max(1, ...lines) * size * lineHeight + box.gap
  }
  const sum = (some: readonly R[], size: number) => some.reduce((total, row) => total + heightOf(row, size), 0)
  const size = box.sizes.find((one) => sum(rows, one) <= box.height)
  if (size) return { size, shown: [...rows], rest: [] }
  const smallest = box.sizes.at(-1)!
  let count = rows.length
  while (count > 0 && sum(rows.slice(0, count), smallest) > box.height) count--
  return { size: smallest, shown: rows.slice(0, count), rest: rows.slice(count) }
}

/** A text that even alone would not fit, cut at a word. */
export function cutToLines(text: string, columnInEms: number, lines: number): string {
  if (countLines(text, columnInEms) <= lines) return text
  const words = text.split(' ')
  while (words.length > 1 && countLines(`${words.join(' ')}…`, columnInEms) > lines) words.pop()
  const kept = words.join(' ')
  return words.length > 1 ? `${kept}…` : `${[...kept].slice(0, Math.max(1, Math.floor(columnInEms * lines * 0.8))).join('')}…`
}
