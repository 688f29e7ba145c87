import type { GrammarFind } from '@standout/core/lints'
import { Dialect, type Lint, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'

export type FindGrammarInput = { texts: string[]; known: string[] }

let ready: Promise<LocalLinter> | undefined

/** Loaded on first use; it goes away with the helper process, and its 300 MB with it. */
function open(): Promise<LocalLinter> {
  ready ??= (async () => {
    const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American })
    await linter.setup()
    return linter
  })()
  return ready
}

const toFind = (lint: Lint): GrammarFind => {
  const { start, end } = lint.span()
  return { kind: lint.lint_kind(), start, end, replacements: lint.suggestions().map((one) => one.get_replacement_text()) }
}

/** What harper finds in each text. A spelling that is right on one side of the Atlantic is right. */
export async function run({ texts, known }: FindGrammarInput): Promise<GrammarFind[][]> {
  const linter = await open()
  await linter.clearWords()
  await linter.importWords(known.flatMap((name) => name.split(/[^\p{L}\p{N}'’-]+/u)).filter(Boolean))
  const read = async (dialect: Dialect, text: string) => {
    if ((await linter.getDialect()) !== dialect) await linter.setDialect(dialect)
    return (await linter.lint(text, { language: 'plaintext' })).map(toFind)
  }
  const found: GrammarFind[][] = []
  for (const text of texts) found.push((await isForeign(linter, text)) ? [] : await read(Dialect.American, text))
  for (const [at, text] of texts.entries()) {
    if (!found[at]?.some(isSpelling)) continue
    const british = new Set((await read(Dialect.British, text)).filter(isSpelling).map(({ start }) => start))
    found[at] = found[at].filter((find) => !isSpelling(find) || british.has(find.start))
  }
  return found
}

const fewWords = 8

/** A few words with a slip in them are taken for foreign; many words that are foreign take seconds to look up. */
const isForeign = async (linter: LocalLinter, text: string) =>
  (text.match(/\p{L}+/gu)?.length ?? 0) > fewWords && !(await linter.isLikelyEnglish(text))

const isSpelling = ({ kind }: GrammarFind) => kind === 'Spelling'
