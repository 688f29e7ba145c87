import { isCraft } from './crafts.ts'
import type { Phrase } from './cut-phrases.ts'

const heads =
  /^(?:testing|sales|skills|welding|systems?|licences?|licenses?|care|therapy|nursing|engineering|law|teaching|marketing|design|drawings?)$/
const isHead = (low: string) => isCraft(low) || heads.test(low)
const isJoined = ({ led }: Phrase) => /^(?:,|and|or|&)$/.test(led)

/** "Sterility and endotoxin testing" is two kinds of testing: the last one lends its head to the single words before it. */
export function shareHeads(phrases: readonly Phrase[]): Phrase[] {
  const shared = [...phrases]
  for (const [at, phrase] of phrases.entries()) {
    const head = headOf(phrase)
    for (let before = at - 1; head && before >= 0; before--) {
      const one = shared[before]
      const word = one && aloneIn(one)
      if (!one || !word) break
      shared[before] = { ...one, words: [word, { ...head, start: word.start, end: word.end }] }
      if (!isJoined(one)) break
    }
  }
  return shared
}

const headOf = ({ words, led }: Phrase) => {
  const head = words.at(-1)
  return words.length === 2 && /^(?:and|or|&)$/.test(led) && head && isHead(head.low) ? head : undefined
}

const aloneIn = ({ words, asked }: Phrase) => {
  const [word] = words
  return asked && word && words.length === 1 && /^\p{L}{4,}$/u.test(word.text) && !isHead(word.low) ? word : undefined
}
