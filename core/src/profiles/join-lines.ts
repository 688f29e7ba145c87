import { wouldFit } from './letter-widths.ts'

type Printed = { text: string; x: number; end: number }

/** Wrapped lines as running text; a hyphen at the end that only broke a word is kept, since "action-adventure" is as likely. */
export function joinWrapped(lines: readonly { text: string }[]): string {
  return lines
    .reduce(
      (all, { text }) => (all === '' ? text : /[\p{L}]-$/u.test(all) && /^\p{Ll}/u.test(text) ? all + text : `${all} ${text}`),
      '',
    )
    .trim()
}

/** Running text in paragraphs: a line that had plain room for the next word ended its paragraph. */
export function joinParagraphs(
  lines: readonly (Printed & { bullet?: boolean; gap?: number; size?: number })[],
  right: number,
): string {
  const parts: string[] = []
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1]
    if (!last || endsParagraph(last, line, right)) parts.push(`${line.bullet ? '• ' : ''}${line.text}`)
    else parts.push(joinWrapped([{ text: parts.pop() ?? '' }, line]))
  }
  return parts.join('\n')
}

function endsParagraph(last: Printed, line: Printed & { bullet?: boolean; gap?: number; size?: number }, right: number) {
  if (line.bullet || /^[-•–*·▪●]\s/u.test(line.text) || (Number.isFinite(line.gap) && (line.gap ?? 0) > 1.9 * (line.size ?? 10)))
    return true
  const room = 0.12 * (right - last.x)
  return (
    !/^\p{Ll}/u.test(line.text) &&
    (wouldFit(last, line, right - room) || (/[.!?:]["”)]?$/.test(last.text) && wouldFit(last, line, right)))
  )
}
