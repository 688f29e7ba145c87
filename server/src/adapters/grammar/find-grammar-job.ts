import { findGrammar, type GrammarFind, type GrammarReader } from '@standout/core/lints'
import { Dialect, type Lint, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'

export type FindGrammarInput = { texts: string[]; known: string[] }

const dialects = { american: Dialect.American, british: Dialect.British }
let ready: Promise<GrammarReader> | undefined

/** Loaded on first use; it goes away with the helper process, and its 300 MB with it. */
async function open(): Promise<GrammarReader> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American })
  await linter.setup()
  return {
    async know(words) {
      await linter.clearWords()
      await linter.importWords(words)
    },
    isEnglish: (text) => linter.isLikelyEnglish(text),
    async read(text, spelling) {
      if ((await linter.getDialect()) !== dialects[spelling]) await linter.setDialect(dialects[spelling])
      return (await linter.lint(text, { language: 'plaintext' })).map(toFind)
    },
  }
}

const toFind = (lint: Lint): GrammarFind => {
  const { start, end } = lint.span()
  return { kind: lint.lint_kind(), start, end, replacements: lint.suggestions().map((one) => one.get_replacement_text()) }
}

/** What harper finds in each text. */
export async function run(input: FindGrammarInput): Promise<GrammarFind[][]> {
  ready ??= open()
  return findGrammar(await ready, input)
}
