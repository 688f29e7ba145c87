import { cleanWords } from './clean-words.ts'
import { finite, prepositions, things } from './english.ts'
import { lowerFirst, type Piece, wordsOf } from './piece.ts'

const together =
  /^(?:sail|row|love|like|enjoy|grew|studied|worked|went|know|knew|live|lived|play|played|run|ran|climb|cycle|bake|cook|sing|come|came|started|speak|learned|learnt|read|have|had|rowed|sailed|loved|hate|hike|hiked|swim|swam|used|taught|teach|moved|began|began|follow|support|collect|garden|travel|travelled|traveled|keep|dance|paint|write|served|volunteer|coach)$/

/** What the two of them share, or what they ended up on outside the work. */
export function readShared(notes: string, others: readonly string[]): Piece[] {
  return notes
    .slice(0, 2000)
    .split(/[\n;•·]+|(?<=[.!…])\s+/)
    .slice(0, 6)
    .flatMap((part) => readOne(part, others) ?? [])
}

function readOne(part: string, others: readonly string[]): Piece | undefined {
  const plain = cleanWords(part.replace(/["“”„«»]/g, ''))
    .replace(/^(?:[-–—+]|\(?\d{1,2}[.)])\s+/, '')
    .replace(/^(?:in common|common|shared)\s*[:–-]\s*/i, '')
    .replace(/[\s.,;:!–-]+$/, '')
  const words = wordsOf(plain)
  if (
    !/\p{L}{2}/u.test(plain) ||
    words.length > 16 ||
    words.some((word) => word.length > 28) ||
    /[?@]|https?:|www\./i.test(plain)
  )
    return undefined
  if (/\b(?:he|she|his|her|him)\b/i.test(plain)) return undefined
  if (others.some((name) => wordsOf(name).some((word) => word.length > 2 && words.includes(word)))) return undefined
  return tellShared(
    plain,
    words.map((word) => word.toLowerCase()),
  )
}

function tellShared(plain: string, words: readonly string[]): Piece {
  return asShared(plain, words) ?? asThing(plain, words) ?? { form: 'loose', text: plain }
}

/** "We both rowed", "both from Kiel", "same university". */
function asShared(plain: string, [first = '', second = '']: readonly string[]): Piece | undefined {
  if (first === 'we' && (finite.has(second) || /^(?:both|share)$/.test(second) || together.test(second)))
    return { form: 'clause', text: lowerFirst(plain) }
  if (first === 'both' && together.test(second)) return { form: 'clause', text: `we ${lowerFirst(plain)}` }
  if (first === 'both' && prepositions.has(second)) return { form: 'clause', text: `we are ${lowerFirst(plain)}` }
  if (first === 'same') return { form: 'clause', text: `we share the ${lowerFirst(plain)}` }
  if (first === 'the' && second === 'same') return { form: 'clause', text: `we share ${lowerFirst(plain)}` }
  return undefined
}

const personal = /^(?:i|me|my|he|she|they|his|her|both|we|you|not)$/

/** A thing to speak about, which needs no article. */
function asThing(plain: string, words: readonly string[]): Piece | undefined {
  const [first = ''] = words
  if (words.length > 7 || /[,:]/.test(plain) || words.some((word) => finite.has(word) || personal.test(word))) return undefined
  if (prepositions.has(first) || together.test(first)) return undefined
  const opened = /^(?:the|an?)$/.test(first) || (/ing$/.test(first) && !things.has(first))
  if (opened) return { form: 'noun', text: lowerFirst(plain) }
  return needsNoArticle(plain, words) ? { form: 'noun', text: plain } : undefined
}

/** A name, something one does, or several of a kind. */
const needsNoArticle = (plain: string, words: readonly string[]) =>
  (/^\p{Lu}/u.test(plain) && words.length === 1) ||
  (words.length === 2 && /ing$/.test(words[1] ?? '')) ||
  /[^s]s$/.test(words.at(-1) ?? '')
