import { findGrammar, type Given, type GrammarFind, type GrammarReader, readGrammar } from '@standout/core/lints'
import { Dialect, type Lint, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import { listBlanks } from './blank-places.ts'
import type { Ask } from './check-worker.ts'
import type { Find } from './find-order.ts'
import { toFinds } from './list-finds.ts'

const worker = globalThis as unknown as {
  onmessage: (event: { data: Ask }) => void
  postMessage: (told: Find[]) => void
}
const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American })
const dialects = { american: Dialect.American, british: Dialect.British }

const toFind = (lint: Lint): GrammarFind => {
  const { start, end } = lint.span()
  return { kind: lint.lint_kind(), start, end, replacements: lint.suggestions().map((one) => one.get_replacement_text()) }
}

const reader: GrammarReader = {
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

/** Names of the people and places that the user wrote of are words, too. */
const namesIn = ({ to, company, people, talk, ownNames }: Given): string[] =>
  [to, company, talk, ...(people ?? []), ...(ownNames ?? [])].flatMap((words) => words?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])

async function check({ text, given }: Ask) {
  const known = namesIn(given)
  const [found = []] = await findGrammar(reader, { texts: [text], known })
  const blanks = listBlanks(text)
  // What stands beside a blank is half a sentence.
  const whole = found.filter(({ start, end }) => blanks.every((blank) => end + 1 < blank.start || blank.end + 1 < start))
  return readGrammar(text, whole, known)
}

worker.onmessage = async ({ data }) => worker.postMessage(toFinds(await check(data), data))
