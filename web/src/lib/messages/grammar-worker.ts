import type { Lint } from '@standout/core/lints'
import { Dialect, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import { listBlanks } from './blank-places.ts'
import type { Ask } from './check-worker.ts'
import type { Find } from './find-order.ts'
import type { Known } from './known.ts'
import { toFinds } from './list-finds.ts'

const worker = globalThis as unknown as {
  onmessage: (event: { data: Ask }) => void
  postMessage: (told: Find[]) => void
}
const dialects: Record<string, Dialect> = {
  'en-GB': Dialect.British,
  'en-AU': Dialect.Australian,
  'en-CA': Dialect.Canadian,
  'en-IN': Dialect.Indian,
}
const linter = new LocalLinter({ binary: slimBinary, dialect: dialects[navigator.language] ?? Dialect.American })
const known = new Set<string>()

/** Names of the people and places that the user wrote of are words, too. */
async function learn({ to, company, people, talk, ownNames }: Known) {
  const told = [to, company, talk, ...(people ?? []), ...(ownNames ?? [])].flatMap(
    (words) => words?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [],
  )
  const fresh = told.filter((word) => !known.has(word))
  if (fresh.length === 0) return
  for (const word of fresh) known.add(word)
  await linter.importWords(fresh)
}

const isName = (quote: string) => quote.split(/\s+/).every((word) => known.has(word.replace(/['’]s$/, '')))

/** It counts letters; the editor counts UTF-16 units. */
function toUnits(text: string): number[] {
  const units = [0]
  for (const letter of text) units.push(units.at(-1)! + letter.length)
  return units
}

async function check({ text, given }: Ask): Promise<Lint[]> {
  await learn(given)
  const units = toUnits(text)
  const blanks = listBlanks(text)
  const found = await linter.lint(text, { language: 'plaintext' })
  return found.flatMap((one) => {
    const span = one.span()
    const start = units[span.start] ?? 0
    const end = units[span.end] ?? text.length
    const quote = text.slice(start, end)
    // What stands beside a blank is half a sentence; and a name is spelt as its bearer spells it.
    if (blanks.some((blank) => start <= blank.end + 1 && blank.start <= end + 1) || isName(quote)) return []
    const words = one.suggestions().map((suggestion) => suggestion.get_replacement_text())
    const offered = words.filter((word) => word.length > 0 && word.length < 40).slice(0, 3)
    const kind = one.lint_kind().toLowerCase()
    return [
      {
        rule: `grammar/${kind}`,
        family: 'grammar' as const,
        level: 'consider' as const,
        start,
        end,
        quote,
        why: one.message().replace(/`([^`]*)`/g, '“$1”'),
        instead: offered.length > 0 ? `Perhaps: ${offered.join(', ')}.` : 'Read it once more aloud.',
        basis: 'S0.12',
      },
    ]
  })
}

worker.onmessage = async ({ data }) => worker.postMessage(toFinds(await check(data), data))
