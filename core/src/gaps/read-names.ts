import { tokenize } from '../skills/index.ts'
import { business } from './names/business.ts'
import { care } from './names/care.ts'
import { everyday } from './names/everyday.ts'
import { making } from './names/making.ts'
import { technology } from './names/technology.ts'

/** A skill as postings call it; `key` is one for all names of the same thing. */
export type Known = { text: string; words: string[]; key: string; tool: boolean }

/** A word in one spelling and one number: "moulding" is "molding", "surveys" are "survey". */
export const flatWord = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/is(ation|e|ed|ing)(s?)$/, 'iz$1$2')
    .replace(/our(?=s?$|ing|al)/, 'or')
    .replace(/^mould/, 'mold')
    .replace(/^paed/, 'ped')
    .replace(/^anaesth/, 'anesth')
    .replace(/programmes?$/, 'program')
    .replace(/cent(?:re|er)s?$/, 'center')
    .replace(/enrolment/, 'enrollment')
    .replace(/licence/, 'license')
    .replace(/([dgm]e)?ll(ing|ed)$/, '$1l$2')
    .replace(/([^aeious])ies$/, '$1y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^sui])s$/, '$1')

export const flatWords = (text: string) => tokenize(text).map(({ word }) => flatWord(word))

const isTool = (term: string) => /[\p{Lu}\d]/u.test(term)

const readLine = (line: string): Known[] =>
  line.split(/,\s+/).flatMap((entry) => {
    const texts = entry.split('=').map((one) => one.trim())
    const key = flatWords(texts[0] ?? '').join(' ')
    return texts.filter((text) => text !== '').map((text) => ({ text, words: flatWords(text), key, tool: isTool(text) }))
  })

const byFirst = new Map<string, Known[]>()
for (const one of [technology, business, care, making, everyday].flatMap((table) => table.trim().split('\n').flatMap(readLine))) {
  const [first] = one.words
  if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), one])
}

/** What may begin with this word. */
export const namesFrom = (word: string): readonly Known[] => byFirst.get(flatWord(word)) ?? []

const findName = (words: readonly string[]) =>
  (byFirst.get(words[0] ?? '') ?? []).find(
    (one) => one.words.length === words.length && one.words.every((word, at) => word === words[at]),
  )

/** The same key for every name of a thing, known or not. */
export function nameKey(name: string): string {
  const words = flatWords(name)
  return findName(words)?.key ?? words.join(' ')
}

export const isKnownName = (name: string) => findName(flatWords(name)) !== undefined
