import { largeWords } from './phrase-words.ts'
import type { Part } from './posting.ts'
import { nameKey } from './read-names.ts'

type Capital = { name: string; key: string; start: number; end: number }

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

function toCapital(given: { text: string; start: number }[], { clause, title }: { clause: string; title: string }): Capital[] {
  let chain = given
  const isNothing = (word: { text: string; start: number } | undefined) =>
    word !== undefined && (largeWords.has(word.text) || (!isLoud(word.text) && isFirst(clause, word.start)))
  while (chain.length > 0 && isNothing(chain[0])) chain = chain.slice(1)
  while (chain.length > 0 && largeWords.has(chain.at(-1)?.text ?? '')) chain = chain.slice(0, -1)
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
