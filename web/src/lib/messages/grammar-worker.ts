import { type Given, type GrammarFind, readGrammar } from '@standout/core/lints'
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

/** Names of the people and places that the user wrote of are words, too. */
const namesIn = ({ to, company, people, talk, ownNames }: Given): string[] =>
  [to, company, talk, ...(people ?? []), ...(ownNames ?? [])].flatMap((words) => words?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])

const toFind = (lint: Lint): GrammarFind => {
  const { start, end } = lint.span()
  return { kind: lint.lint_kind(), start, end, replacements: lint.suggestions().map((one) => one.get_replacement_text()) }
}

async function read(dialect: Dialect, text: string): Promise<GrammarFind[]> {
  if ((await linter.getDialect()) !== dialect) await linter.setDialect(dialect)
  return (await linter.lint(text, { language: 'plaintext' })).map(toFind)
}

const isSpelling = ({ kind }: GrammarFind) => kind === 'Spelling'

/** A spelling that is right on one side of the Atlantic is right; what stands beside a blank is half a sentence. */
async function check({ text, given }: Ask) {
  const names = namesIn(given)
  await linter.clearWords()
  await linter.importWords(names)
  const american = await read(Dialect.American, text)
  const british = american.some(isSpelling) ? await read(Dialect.British, text) : []
  const blanks = listBlanks(text)
  const found = american
    .filter((find) => !isSpelling(find) || british.some((other) => isSpelling(other) && other.start === find.start))
    .filter(({ start, end }) => blanks.every((blank) => end + 1 < blank.start || blank.end + 1 < start))
  return readGrammar(text, found, names)
}

worker.onmessage = async ({ data }) => worker.postMessage(toFinds(await check(data), data))
