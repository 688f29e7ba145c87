/** A piece of the feedback that can hold a wish of its own. `alone`: it stands on a line or behind a sign of its own. */
export type Clause = { text: string; start: number; alone: boolean; asks: boolean }

type Span = { start: number; end: number; alone: boolean }

const sign = /^[ \t]*(?:[-*•·–—+▪◦>]|\(?\d{1,2}[.)]|\(?[a-z][.)](?=\s))[ \t]+/u
const greeting =
  /^(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day)|greetings)\b[^.!?]{0,40}[,!.:]?|hallo\b.{0,30}|to whom it may concern[,:]?)$/iu
const closing =
  /^(?:(?:best|kind|warm|many|with)?\s*(?:regards|wishes|thanks)|best|cheers|sincerely|yours\b.*|all the best|take care|thank you|thanks|talk soon|good luck|lg|vg|br|—|--)[\p{L}\s]{0,25}[,.!]?$/iu
const header = /^(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd)\s*:.*$|^on .{6,80} wrote:$|^-{2,}.*-{2,}$|^sent from my\b.*$/iu

/** Lines of the words, mail's furniture left out: headers, the greeting, all from the closing on, what is quoted from before. */
function findLines(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const kept: Span[] = []
  let ended = false
  for (const { start, end } of lines) {
    const raw = text.slice(start, end)
    const bare = raw.trim()
    if (/^\s*>/.test(raw) || header.test(bare)) {
      ended &&= !header.test(bare)
      continue
    }
    if (kept.length > 0 && closing.test(bare)) ended = true
    if (ended || bare === '' || greeting.test(bare)) continue
    const mark = sign.exec(raw)?.[0].length ?? 0
    kept.push({ start: start + mark, end, alone: mark > 0 })
  }
  return kept
}

/** Puts wrapped prose together again: a line goes on when it was long or the next begins small. */
function joinWraps(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !line.alone && goesOn(text, last, line)) last.end = line.end
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

const sentenceEnd =
  /(?<!\b(?:e\.g|i\.e|mr|mrs|ms|dr|vs|approx|etc|no|incl|esp|cf|st|u\.s|u\.k))(?:[.!?]+["”’)]*(?=\s+["“(]?[\p{Lu}\d"“(])|[.!?]+["”’)]*\s*$)|;\s|\s[–—]\s|\s--\s/giu
const turn =
  /,?\s+(?:but|however|though|although|yet|whereas|while|only that|except that|other than that|apart from that|that said|still,)\b,?|,\s+(?=(?:and )?(?:too (?:much|little|many|few)|not enough|no|less|fewer|little|nothing|a bit|(?:and )(?:i|we|you|your|it|there|not|more))\b)|:\s+(?=\p{Ll}.{0,40}(?:,|$)|\p{Lu})/giu

function cut(
  text: string,
  { start, end }: { start: number; end: number },
  at: RegExp,
): { start: number; end: number; mark: string }[] {
  const part = text.slice(start, end)
  const pieces: { start: number; end: number; mark: string }[] = []
  let from = 0
  for (const match of part.matchAll(at)) {
    pieces.push({ start: start + from, end: start + match.index, mark: match[0] })
    from = match.index + match[0].length
  }
  pieces.push({ start: start + from, end, mark: '' })
  return pieces
}

/** The clauses of a feedback in order, each at its place. */
export function findClauses(text: string): Clause[] {
  const lines = joinWraps(text, findLines(text))
  return lines.flatMap((line) => {
    const sentences = cut(text, line, sentenceEnd)
    return sentences.flatMap((sentence) => {
      const asks = /\?/.test(sentence.mark)
      return cut(text, sentence, turn).flatMap((piece) => {
        const raw = text.slice(piece.start, piece.end)
        const words = raw.trim()
        const start = piece.start + (raw.length - raw.trimStart().length)
        return words === '' ? [] : [{ text: words, start, alone: line.alone || lines.length > 1 || sentences.length === 1, asks }]
      })
    })
  })
}
