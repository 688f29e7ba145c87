// Widths of a plain sans-serif in thousandths of the letter size; only their proportions matter, since each line is measured against itself.
const narrow = new Map([...[..."ijlI|'’"].map((c) => [c, 235] as const), ...[...'ftr.,:;!/()[]- '].map((c) => [c, 300] as const)])
const wide = new Map([
  ...[...'mMW@%'].map((c) => [c, 860] as const),
  ...[...'wABCDEGHKNOPQRSUVXY&'].map((c) => [c, 690] as const),
])
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (narrow.get(letter) ?? wide.get(letter) ?? 550), 0)

/** Whether the first word of the next line would still have stood on this one, had the writer not begun anew. */
export function wouldFit(
  line: { text: string; x: number; end: number; size?: number },
  next: { text: string },
  right: number,
): boolean {
  const width = line.end - line.x
  const scale = line.text === '' ? 0 : width / Math.max(1, widthOf(line.text))
  const first = /^[^\s]+?(?:[-/](?=\S)|(?=\s|$))/u.exec(next.text)?.[0] ?? next.text
  return line.end + scale * widthOf(` ${first}`) < right - scale * 300
}
