/** A paragraph, or what stands on a line or behind a sign of its own. */
export type Span = { start: number; end: number; alone: boolean }

const sign = /^[ \t]*(?:[-*•·–—+▪◦>]|\(?\d{1,2}[.)]|\(?[a-z][.)](?=\s))[ \t]+/u
const greeting =
  /^(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day)|greetings)\b[^.!?]{0,40}[,!.:]?|hallo\b.{0,30}|to whom it may concern[,:]?)$/iu
const closing =
  /^(?:(?:best|kind|warm|many|with)?\s*(?:regards|wishes|thanks)|best|cheers|sincerely|yours\b.*|all the best|take care|warmly|all my best|with (?:best|kind|warm) \p{L}+|love|hugs|respectfully|faithfully|thank you|thanks|talk soon|good luck|lg|vg|br|—|--)[\p{L}\s]{0,25}[,.!]?$/iu
const header = /^(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd)\s*:.*$|^on .{6,80} wrote:$|^-{2,}.*-{2,}$|^sent from my\b.*$/iu

/** Lines of the words, mail's furniture left out: headers, the greeting, all from the closing on, what is quoted from before. */
function findLines(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const skipped = findFurniture(lines.map(({ start, end }) => text.slice(start, end)))
  const kept: Span[] = []
  let ended = false
  for (const { start, end } of lines) {
    const raw = text.slice(start, end)
    const bare = raw.trim()
    if (header.test(bare)) ended = false
    // What a thank-you opens is a mail; what it closes is short.
    else if (kept.length > 0 && closing.test(bare) && text.slice(end).trim().length < 250) ended = true
    if (postscript.test(bare)) ended = false
    if (ended || skipped(raw)) continue
    const mark = sign.exec(raw)?.[0].length ?? 0
    kept.push({ start: start + mark, end, alone: mark > 0 })
  }
  return kept
}

const postscript = /^p\.? ?p?\.? ?s\b/iu

/** What is no part of what was said. Behind a plus stands what was liked, where there are minuses too. */
function findFurniture(lines: readonly string[]): (line: string) => boolean {
  const isQuoted = lines.filter((line) => /^\s*>/.test(line)).length > lines.length / 2
  const hasMinus = lines.some((line) => /^\s*[-–−]\s/.test(line))
  return (line) =>
    (!isQuoted && /^\s*>/.test(line)) ||
    (hasMinus && /^\s*\+/.test(line)) ||
    header.test(line.trim()) ||
    line.trim() === '' ||
    greeting.test(line.trim())
}

/** Puts wrapped prose together again: a line goes on when it was long or the next begins small. */
function joinWraps(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const isNotes = lines.length >= 4 && lengths[Math.floor(lengths.length / 2)]! < 0.7 * Math.min(100, lengths.at(-1)!)
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !line.alone && !(isNotes && !last.alone) && goesOn(text, last, line)) last.end = line.end
    else joined.push({ ...line })
  }
  return joined
}

function goesOn(text: string, last: Span, line: Span): boolean {
  if (/\n\s*\n|\r\n\s*\r\n/.test(text.slice(last.end, line.start))) return false
  const above = text.slice(last.start, last.end)
  const row = above.slice(above.lastIndexOf('\n') + 1)
  const isOpen = !/[.!?:;]\s*$/.test(row)
  if (/^\p{Ll}/u.test(text.slice(line.start))) return row.length > 45 || (isOpen && row.length > 30)
  return isOpen && row.length > 60
}

/** The paragraphs and items of a feedback in order, each at its place. */
export const findBlocks = (text: string): Span[] => joinWraps(text, findLines(text))
