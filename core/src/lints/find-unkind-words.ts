import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import retextEquality from 'retext-equality'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Lint } from './lint.ts'
import { remember } from './remember.ts'

const parser = new ParseEnglish()
const processor = unified().use(retextEquality)
/** Words of trades and of daily talk that the list takes for slights. */
const passed = new Set([
  'host',
  'hosts',
  'master',
  'masters',
  'crazy',
  'execute',
  'native',
  'natives',
  'invalid',
  ...['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'man', 'woman', 'men', 'women'],
])

/** What may leave somebody out, after retext-equality; one paragraph at a time, since most stay as they were. */
export function findUnkindWords(source: string): Lint[] {
  return [...source.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    findOnce(line).map((one) => ({ ...one, start: one.start + index, end: one.end + index })),
  )
}

const findOnce = remember(200, findInParagraph, (line: string) => line)

function findInParagraph(source: string): Lint[] {
  const file = new VFile(source)
  processor.runSync(parser.parse(source) as Root, file)
  return file.messages.flatMap((message) => {
    const span = placeOf(message.place)
    if (!span) return []
    const quote = source.slice(span.start, span.end)
    if (passed.has(quote.toLowerCase())) return []
    const expected = (message.expected ?? []).slice(0, 3)
    return [
      {
        rule: `inclusive/${message.ruleId ?? 'words'}`,
        family: 'inclusive',
        level: 'consider',
        ...span,
        quote,
        why: 'Some readers hear a slight or an exclusion in this word.',
        instead: expected.length ? `Perhaps: ${expected.join(', ')}.` : 'Leave it out, or say it in another way.',
        basis: 'S0.12',
        ...(expected.length ? { replacements: expected } : {}),
      },
    ]
  })
}

function placeOf(place: VFile['messages'][number]['place']): { start: number; end: number } | undefined {
  if (!place || !('start' in place)) return undefined
  const { start, end } = place
  return start.offset === undefined || end.offset === undefined ? undefined : { start: start.offset, end: end.offset }
}
