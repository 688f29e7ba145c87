import type { Span } from './find-blocks.ts'
import { findTopicWords } from './read-cues.ts'
import { findHeading } from './small-talk.ts'

/** The smallest part of what was said that may hold a wish of its own, folded to small letters. */
export type Piece = {
  words: string
  start: number
  end: number
  block: number
  sentence: number
  isFirst: boolean
  isLast: boolean
  /** Its sentence is a question. */
  asks: boolean
  /** It stands on a line or behind a sign of its own. */
  alone: boolean
  /** What stands between it and the piece before. */
  joint: string
  /** A colon and what it announces follow. */
  leads: boolean
}

const short =
  '(?<!\\b(?:e\\.g|i\\.e|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|vs|approx|etc|no|incl|esp|cf|[Ss]t|u\\.s|u\\.k|[Pp]rof|[Ss]gt|[Cc]apt|[Rr]ev|[Jj]r|[Ss]r|p\\.m|a\\.m|int|cand|[Nn]o|\\p{Lu}))'
const sentenceEnd = new RegExp(
  `${short}\\.{1,2}["”’)]*(?=\\s+["“(']?[\\p{Lu}\\d"“(])|(?<=\\p{L}{2}|\\d%|\\))(?<!\\b(?:approx|etc|incl|cand|int|esp))\\.(?=\\s+["“(]?\\p{Ll})|(?:[?!]+[?!.]*|…|\\.{3,})["”’)]*(?=\\s)|[.!?…]+["”’)]*\\s*$|;\\s`,
  'gu',
)
// Words that begin a new thought after a comma.
const opener =
  "(?:[Ii]|we|you|he|she|they|there|it|one of|nobody|no|not|nothing|none|zero|nor|what|how|where|who|whose|why|when|which|whether|did|do|does|have|has|had|is|are|was|were|can|could|would|will|might|any|more|less|fewer|too|put|give|get|show|tell|say|add|spell|bring|make|lead|open|play|cut|drop|learn|pick|take|name|explain|describe|list|mention|expand|quantify|include|please|maybe|perhaps|also|just|only|never|your|our|the (?:panel|team)|so|love|if|as|since|because|that|this|these|those|let|don|didn|couldn|haven|hasn|isn|wasn|quantify|get|raising|\\p{L}+ing (?=[\\p{L} ]+(?:, any|\\?)))(?:n?['’](?:t|s|re|ve|d|ll|m))?"
const strong =
  "(?:[Ii]|we|they|[Ii]['’]d|we['’]d|there(?:['’]s)?|no|nothing|say|tell|put|show|give|get|learn|add|spell|explain|describe|name|quantify|mention|bring|pick up|make|cut|drop|whether|how|what|where|why|who|you (?:have|haven['’]t|never|need|should|could|might|don['’]t|['’]ve)|you['’](?:ve|d|re))(?![\\p{L}-])"
const turn = new RegExp(
  `(?<!\\beven),?\\s+(?:but|however|whereas)\\b,?\\s+|\\s[–—]\\s(?=(?:but|and|also)\\s)|,\\s+(?:and |or |nor |also |plus |then |while |yet |oh |uh, |um, )*(?=${opener}(?![\\p{L}-]))|,?\\s+(?:and|or|nor|plus)\\s+(?=${strong})|,\\s+(?=(?:and )?(?:also|plus|nor)\\b)|:\\s+(?=\\p{Lu})|,\\s+and\\s+(?=\\p{L}+ing\\b)|,\\s+and\\s+(?=(?:(?!that|which|who|for|to|it|this)\\p{L}+\\s){1,4}(?:is|are|was|were|needs?|could|should|has|have|seems?|deserves?)\\b)`,
  'gu',
)
const hums = /\b(?:u+m+|u+h+|er+m?|a+h)\b,?|(?<=, )like,|\byou know,/gu

/** Small letters and plain apostrophes, letter for letter, so that places stay. */
export const fold = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const unit = text[at]!
    const small = unit.toLowerCase()
    if (/\s/.test(unit)) return ' '
    return /[’‘`´]/.test(unit) ? "'" : small.length === 1 ? small : unit
  }).join('')

const most = { pieces: 2000, characters: 700 }

type Part = { start: number; end: number; mark: string; before: string }

function cut(text: string, { start, end }: { start: number; end: number }, at: RegExp): Part[] {
  const inside = text.slice(start, Math.min(end, start + 8000))
  const parts: Part[] = []
  let from = 0
  let before = ''
  for (const match of inside.matchAll(at)) {
    if (isInBrackets(inside, match.index)) continue
    parts.push({ start: start + from, end: start + match.index, mark: match[0], before })
    from = match.index + match[0].length
    before = match[0]
  }
  parts.push({ start: start + from, end, mark: '', before })
  return parts.filter((part) => /[\p{L}\d]/u.test(text.slice(part.start, part.end)))
}

const isInBrackets = (text: string, at: number) =>
  text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) > at

/** "He said: show scale" begins at what he said. */
function dropHeading(text: string, part: Part): Part[] {
  const words = text.slice(part.start, part.end)
  const colon = /^(.{3,90}?):\s+/u.exec(words)
  if (!colon || !announces(fold(colon[1]!))) return [part]
  const at = part.start + colon[0].length
  return [
    { ...part, end: part.start + colon[1]!.length, mark: ': ' },
    { ...part, start: at, before: ': ' },
  ]
}

const announces = (words: string) =>
  findHeading(words) !== undefined || (findTopicWords(words).length === 0 && words.includes(' '))

/** All that was said, piece by piece, each at its place. */
export function cutSpeech(text: string, blocks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let sentence = 0
  for (const [block, span] of blocks.entries()) {
    const sentences = cut(text, span, sentenceEnd)
    const isShort = blocks.length >= 3 && span.end - span.start < 170 && sentences.length <= 4
    for (const one of sentences) {
      sentence++
      const parts = dropHeading(text, one).flatMap((part) =>
        cut(text, part, turn).map((piece, at) => ({ ...piece, before: at === 0 ? part.before : piece.before })),
      )
      for (const [at, part] of parts.entries())
        pieces.push({
          ...trim(text, part),
          block,
          sentence,
          isFirst: at === 0,
          isLast: at === parts.length - 1,
          asks: one.mark.includes('?'),
          alone: span.alone || isShort,
          joint: fold(part.before),
          leads: part.mark === ': ' || (text.slice(part.start, span.end).trimEnd().endsWith(':') && at === parts.length - 1),
        })
    }
  }
  return pieces.filter(({ words }) => /[\p{L}\d]/u.test(words)).slice(0, most.pieces)
}

function trim(text: string, { start, end }: Part): { words: string; start: number; end: number } {
  const raw = text.slice(start, end)
  const from = start + (/^[\s"“”'‘’(*_>–—-]+/u.exec(raw)?.[0].length ?? 0)
  const to = Math.max(from, start + raw.replace(/[\s.,;:"“”*_–—-]+$/u, '').length)
  // What fills a pause says nothing; blanks keep the places.
  const words = fold(text.slice(from, Math.min(to, from + most.characters))).replace(hums, (hum) => ' '.repeat(hum.length))
  return { words, start: from, end: to }
}
