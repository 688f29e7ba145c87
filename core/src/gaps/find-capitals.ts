import { empty, largeWords } from './phrase-words.ts'
import type { Part } from './posting.ts'
import { nameKey } from './read-names.ts'

type Capital = { name: string; key: string; start: number; end: number }

// "European Pharmacopoeia" is a name as a whole.
const national = /^(?:European|American|British|Canadian|Australian|Irish|Indian|International|National)$/
const large = /(?<![\p{L}\p{N}@./-])\p{Lu}[\p{L}\p{N}&+#.'’/-]*[\p{L}\p{N}+#]|(?<![\p{L}\p{N}@./-])\p{Ll}+\p{Lu}\p{Ll}[\p{L}]+/gu
const isLoud = (word: string) => /^(?:[\p{Lu}\d&/.-]{2,}s?|\p{L}+\p{Ll}\p{Lu}.*|\p{Lu}\p{L}*\d.*)$/u.test(word)

/** "BSA/AML" is two, "CI/CD" is one. */
function splitSigns(match: RegExpMatchArray): { text: string; start: number }[] {
  const text = match[0].replace(/['’]s$/, '')
  const start = match.index ?? 0
  const [first = '', second] = text.split('/')
  return second === undefined || first.length < 3 || !/^\p{Lu}/u.test(second)
    ? [{ text, start }]
    : [
        { text: first, start },
        { text: second, start: start + first.length + 1 },
      ]
}

/** Names of tools, products and laws, by their being written large where words are small. */
export function findCapitals(clause: string, { part, title }: { part: Part; title: string }): Capital[] {
  if (part === 'plain' || part === 'none') return []
  const words = [...clause.matchAll(large)].flatMap(splitSigns)
  const small = clause.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu)?.length ?? 0
  // A line all in large letters says nothing by them.
  if (small === 0 && (/\b(?:OR|AND)\b/.test(clause) || (words.length > 3 && !/\p{Ll}{2}/u.test(clause)))) return []
  const chains: (typeof words)[] = []
  for (const word of words) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last && /^[ ]$/.test(clause.slice(last.start + last.text.length, word.start))) chain.push(word)
    else chains.push([word])
  }
  return chains.flatMap((chain) => toCapital(chain, { clause, title }))
}

type Loose = { text: string; start: number }

const isNothing = ({ text, start }: Loose, clause: string) => largeWords.has(text) || (!isLoud(text) && isFirst(clause, start))

/** Without the large words at both ends that name nothing. */
function trim(given: Loose[], clause: string): Loose[] {
  const from = given.findIndex((word, at) => !isNothing(word, clause) || (at < given.length - 1 && national.test(word.text)))
  const until = given.findLastIndex(({ text }) => !largeWords.has(text))
  return from < 0 || empty.has(given.at(-1)?.text.toLowerCase() ?? '') ? [] : given.slice(from, until + 1)
}

function toCapital(given: Loose[], { clause, title }: { clause: string; title: string }): Capital[] {
  const chain = trim(given, clause)
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last || chain.length > 4) return []
  if (chain.every(({ text }) => title.includes(text)) || /\b(?:at|near|from|across)\s+$/iu.test(clause.slice(0, first.start)))
    return []
  const end = last.start + last.text.length
  const name = clause.slice(first.start, end)
  return name.length > 1 && name.length < 45 ? [{ name, key: nameKey(name), start: first.start, end }] : []
}

const isFirst = (clause: string, start: number) => /(?:^|[.!?:]\s*)["“(]?$/u.test(clause.slice(0, start))
