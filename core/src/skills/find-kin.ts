import { care } from './kin/care.ts'
import { crafts } from './kin/crafts.ts'
import { everywhere } from './kin/everywhere.ts'
import { office } from './kin/office.ts'
import { type Token, tokenize } from './stem-word.ts'

/** Words of one kind in a text: which kind, by which of its words, and how particular that word is to it. */
export type Kin = { group: number; stem: string; weight: number; start: number }

type Member = { stems: string[]; group: number }
type Table = { byFirst: Map<string, Member[]>; spread: Map<string, number> }
let table: Table | undefined

/** Read when it is first needed: 18,000 terms are too much for every start of the terminal. */
function readTable(): Table {
  const byFirst = new Map<string, Member[]>()
  const spread = new Map<string, number>()
  for (const [group, line] of [care, crafts, everywhere, office].join('\n').split('\n').filter(Boolean).entries()) {
    const terms = new Map(
      line.split(',').map((term) => {
        const stems = tokenize(term).map(({ stem }) => stem)
        return [stems.join(' '), stems]
      }),
    )
    for (const [key, stems] of terms) {
      const first = stems[0]
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, group }])
      spread.set(key, (spread.get(key) ?? 0) + 1)
    }
  }
  return { byFirst, spread }
}

/** What a text is about in the widest sense: "newly qualified", "trainee" and "junior" are one. */
export function findKin(tokens: readonly Token[]): Kin[] {
  table ??= readTable()
  const { byFirst, spread } = table
  return tokens.flatMap((token, at) =>
    (byFirst.get(token.stem) ?? []).flatMap(({ stems, group }) => {
      if (!stems.every((stem, step) => tokens[at + step]?.stem === stem)) return []
      const stem = stems.join(' ')
      return [{ group, stem, weight: 1 / Math.sqrt(spread.get(stem) ?? 1), start: token.start }]
    }),
  )
}

export const readKin = (text: string): Kin[] => findKin(tokenize(text))
