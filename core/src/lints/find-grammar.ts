import type { GrammarFind } from './read-grammar.ts'

/** What a grammar checker has to be able to do; it is loaded where it runs, never here. */
export type GrammarReader = {
  know: (words: string[]) => Promise<void>
  isEnglish: (text: string) => Promise<boolean>
  read: (text: string, spelling: 'american' | 'british') => Promise<GrammarFind[]>
}

const fewWords = 8
const isSpelling = ({ kind }: GrammarFind) => kind === 'Spelling'

/** What it finds in each text. A spelling that is right on one side of the Atlantic is right; names in `known` are words. */
export async function findGrammar(
  reader: GrammarReader,
  { texts, known }: { texts: readonly string[]; known: readonly string[] },
): Promise<GrammarFind[][]> {
  await reader.know(known.flatMap((name) => name.split(/[^\p{L}\p{N}'’-]+/u)).filter(Boolean))
  const found: GrammarFind[][] = []
  for (const text of texts) found.push((await isForeign(reader, text)) ? [] : await reader.read(text, 'american'))
  // Changing sides takes a while, so it is done once.
  for (const [place, text] of texts.entries()) {
    const some = found[place] ?? []
    if (!some.some(isSpelling)) continue
    const british = new Set((await reader.read(text, 'british')).filter(isSpelling).map(({ start }) => start))
    found[place] = some.filter((find) => !isSpelling(find) || british.has(find.start))
  }
  return found
}

/** A few words with a slip in them are taken for foreign; many words that are foreign take seconds to look up. */
const isForeign = async ({ isEnglish }: GrammarReader, text: string) =>
  (text.match(/\p{L}+/gu)?.length ?? 0) > fewWords && !(await isEnglish(text))
