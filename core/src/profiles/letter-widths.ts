// Widths of Helvetica, which Arial shares, for the signs from space to tilde, in thousandths of the letter size.
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)
const broad = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u
const dash: Record<string, number> = {
  '–': 556,
  '—': 1000,
  '’': 222,
  '‘': 222,
  '“': 333,
  '”': 333,
  '…': 1000,
  '•': 350,
  '·': 278,
}

const letterWidth = (letter: string) =>
  widths[(letter.codePointAt(0) ?? 0) - 32] ?? dash[letter] ?? (broad.test(letter) ? 1000 : 556)
const widthOf = (text: string) =>
  [...text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')].reduce((sum, letter) => sum + letterWidth(letter), 0)

type Printed = { text: string; x: number; end: number }

/** Where a line would end, had the first word of the next one still stood on it. Each line is measured against itself, so any sans-serif will do. */
export function endWithNext(line: Printed, next: { text: string }): { end: number; slack: number } {
  const scale = line.text === '' ? 0 : (line.end - line.x) / Math.max(1, widthOf(line.text))
  const first = /^[^\s]+?(?:[-/](?=\S)|(?=\s|$))/u.exec(next.text)?.[0] ?? next.text
  return { end: line.end + scale * widthOf(` ${first}`), slack: scale * 300 }
}

/** Whether the first word of the next line would still have stood on this one, had the writer not begun anew. */
export function wouldFit(line: Printed, next: { text: string }, right: number): boolean {
  const { end, slack } = endWithNext(line, next)
  return end < right - slack
}
