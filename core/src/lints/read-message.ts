import type { Nodes, Sentence as SentenceNode } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { type Plain, plainForm } from './plain-form.ts'

/** One word as it was written. */
export type Word = { text: string; start: number; end: number }
export type Sentence = { text: string; start: number; end: number; words: readonly Word[]; plain: Plain; closing: boolean }

/** One message, read: sentences and words with their places. `source` is without a byte-order mark. */
export type Reading = { source: string; sentences: readonly Sentence[]; words: number }

const parser = new ParseEnglish()
const greeting =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b(?:\b(?:mr|mrs|ms|mx|dr|prof|st)\.|[^\n.!?]){0,60}?(?:,|:|!|\n|$)/i
const closing =
  /(?:\n|^|[.!?] )\s*(?:(?:(?:with|very) )?(?:kind|kindest|best|warm|warmest|friendly|many|good)? ?(?:regards|wishes|greetings)|best|all the best|(?:yours |most )?(?:sincerely|faithfully|respectfully|truly|cordially)(?: yours)?|(?:very truly|sincerely|respectfully) yours|yours|cheers|thanks(?: again)?|thank you|thanking you)[,!.]?\s*(?:\n[^\n]{0,60}){0,6}\s*$/i
const signature = /\n\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}]{1,4})?\s*$/u

/** Cuts a message into sentences on the retext tree, so that every place is a place in the source. */
export function readMessage(text: string): Reading {
  const source = text.replace(/^\uFEFF/, '')
  const sentences: Sentence[] = []
  let words = 0
  const greetingEnds = greeting.exec(source)?.[0].length ?? 0
  const closingAt = Math.min(closing.exec(source)?.index ?? source.length, signature.exec(source)?.index ?? source.length)
  for (const node of listSentences(parser.parse(source))) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const own = listWords(node, source)
    words += own.length
    const body = { start: Math.max(start, Math.min(greetingEnds, end)), end }
    const trimmed = source.slice(body.start, body.end)
    const lead = trimmed.length - trimmed.trimStart().length
    const inner = { start: body.start + lead, end: body.end }
    if (inner.start >= inner.end) continue
    const slice = source.slice(inner.start, inner.end)
    sentences.push({
      text: slice,
      ...inner,
      words: own.filter((word) => word.start >= inner.start),
      plain: plainForm(slice, inner.start),
      closing: inner.start >= closingAt + 2,
    })
  }
  return { source, sentences, words }
}

/** How many words a text has for the check. */
export const countWords = (text: string): number =>
  listSentences(parser.parse(text)).reduce((sum, node) => sum + listWords(node, text).length, 0)

function listSentences(node: Nodes): SentenceNode[] {
  if (node.type === 'SentenceNode') return [node]
  return 'children' in node ? node.children.flatMap(listSentences) : []
}

function listWords(node: Nodes, source: string): Word[] {
  if (node.type === 'WordNode') {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    return [{ text: source.slice(start, end), start, end }]
  }
  return 'children' in node ? node.children.flatMap((child) => listWords(child, source)) : []
}
