import { cleanText } from './clean-text.ts'

/** One sentence made of notes, beside the notes as they were written. */
export type Cleaned = { text: string; source: string }

const longest = 240
const bullet = /^\s*(?:[-–—*•·▪◦‣>]+|\(?\d{1,2}[.)]|[a-z]\))\s+/
/** "They said that …": in a page for them, what they said is enough. */
const reported =
  /^(?:(?:they|he|she|i|it|[\p{L}’'-]+)\s+(?:also\s+)?(?:said|says|told me|tells me|mentioned|mentions|explained|explains|complained|noted|admitted|added)\s*(?:that\b|:|,)|(?:they|he|she|we)\s+(?:also\s+)?(?:(?:talked|spoke|chatted)\s+(?:a lot\s+)?(?:about|of)|discussed))\s*/iu
const endOfSentence = /(?<=[.!?…]["”’»)]?)\s+(?=["“‘«(]?[\p{Lu}\p{N}])/u
/** After these a full stop ends nothing. */
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|approx|ca|incl|no|nr|dr|mr|mrs|ms|z\.b|d\.h|u\.a|bzw)\.|\b\p{Lu}\.)$/iu

/** Notes as sentences that can stand in a page for somebody else: cut, trimmed and ended; their meaning stays as it was noted. */
export function cleanSentences(notes: string): Cleaned[] {
  return notes
    .slice(0, 20_000)
    .split(/\r?\n/)
    .flatMap((line) => (isList(line) ? line.split(/;\s+/) : [line]))
    .map((line) => line.replace(bullet, ''))
    .flatMap(cutSentences)
    .map((source) => ({ text: toSentence(cleanText(source)), source: cleanText(source) }))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
}

/** "slow; dear; late" is a list; half-sentences that lean on each other stay one. */
const isList = (line: string) => line.split(/;\s+/).every((part) => part.trim().split(/\s+/).length <= 4)

function cutSentences(line: string): string[] {
  const sentences: string[] = []
  for (const part of line.split(endOfSentence)) {
    const last = sentences.at(-1)
    if (last !== undefined && (abbreviation.test(last) || isOpen(last))) sentences[sentences.length - 1] = `${last} ${part}`
    else sentences.push(part)
  }
  return sentences
}

/** A quotation that goes on in the next sentence stays whole. */
const isOpen = (text: string) => {
  const count = (sign: RegExp) => (text.match(sign) ?? []).length
  return count(/[“„«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1
}

function toSentence(source: string): string {
  const quoted = /^["“„«‘']\s*([^"“”„«»]+?)\s*["”“»’']\s*[.!?…]?$/u.exec(source)?.[1]
  if (quoted) return `In your words: “${shorten(endIt(quoted))}”`
  const said = source.replace(reported, '')
  return endIt(
    raise(
      shorten(said || source)
        .split(/;\s+/)
        .map(addressThem)
        .map(lowerYou)
        .join('; '),
    ),
  )
}

/** The user's own words as they go on: raised, ended, and not longer than a reader takes. */
export const tidySentence = (text: string): string => {
  const clean = cleanText(text)
  return clean === '' ? '' : endIt(raise(shorten(clean)))
}

/** What is noted of "them" or in their own "we" is said to "you" here; only where the grammar stays sure. */
function addressThem(text: string): string {
  if (/["“”„«»]/.test(text)) return text
  const head = /^(they['’]re|they['’]ve|they|their|we['’]re|we['’]ve|we|our)\b/i.exec(text)?.[1]
  if (!head) return text
  const to = you[head.toLowerCase().replace('’', "'")]!
  const rest = text.slice(head.length)
  return to + (/^they/i.test(head) ? turnNear(rest, /\btheir\b/i) : /^we/i.test(head) ? turnNear(rest, /\bour\b/i) : rest)
}
const lowerYou = (clause: string, at: number) => (at > 0 ? clause.replace(/^You/, 'you') : clause)
const you: Record<string, string> = {
  they: 'You',
  "they're": 'You are',
  "they've": 'You have',
  their: 'Your',
  we: 'You',
  "we're": 'You are',
  "we've": 'You have',
  our: 'Your',
}

/** "They rebuild their reports": a near "their" is theirs, unless a plural between the two may own it. */
function turnNear(rest: string, owner: RegExp): string {
  const match = owner.exec(rest)
  if (!match) return rest
  const between = rest.slice(0, match.index).trim().split(/\s+/)
  if (between.length > 4 || between.slice(1).some((word) => /s$|[,;:]/.test(word))) return rest
  return `${rest.slice(0, match.index)}your${rest.slice(match.index + match[0].length)}`
}

function raise(text: string): string {
  const first = /^\P{L}*(\S+)/u.exec(text)?.[1] ?? ''
  // Names such as iPhone and eBay stay as they are.
  if (/^\p{Ll}\p{Lu}/u.test(first)) return text
  const at = text.search(/\p{L}/u)
  if (at < 0 || (at > 0 && /\d/.test(text.slice(0, at)))) return text
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

function endIt(text: string): string {
  const trimmed = text.replace(/[\s,;:–—-]+$/u, '')
  return /[.!?…]["”’»)\]]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Where a note has no end, it is cut at a word; the whole note stands beside it as its quote. */
function shorten(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = Math.max(cut.lastIndexOf(' '), cut.length - 40)
  return `${cut.slice(0, end).replace(/[\s,;:.–—-]+$|[\ud800-\udbff]$/, '')}…`
}
