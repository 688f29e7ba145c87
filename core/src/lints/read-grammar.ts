import type { Lint } from './lint.ts'

/** One find of a grammar checker: its kind, its place in UTF-16 units, and what could stand there instead. */
export type GrammarFind = { kind: string; start: number; end: number; replacements: readonly string[] }

type GrammarRule = Pick<Lint, 'level' | 'why' | 'instead'>

const slip = 'It reads as written in a hurry, and this is a small text that somebody may keep.'

/** Kinds of finds that are worth a word in a short message; style, tone and layout belong to the writer. */
export const grammarRules: Readonly<Record<string, GrammarRule>> = {
  spelling: { level: 'change', why: slip, instead: 'Look the word up once more.' },
  typo: { level: 'change', why: slip, instead: 'Read the sentence aloud and mend it.' },
  repetition: { level: 'change', why: 'A word stands here twice.', instead: 'Take one of them out.' },
  agreement: { level: 'change', why: 'Subject and verb do not agree.', instead: 'Change one of the two.' },
  grammar: {
    level: 'consider',
    why: 'This may not be a whole English sentence.',
    instead: 'Read it aloud; change it if you stumble.',
  },
  miscellaneous: {
    level: 'consider',
    why: 'A small word looks wrong here.',
    instead: 'Read it aloud; change it if you stumble.',
  },
  'word-choice': { level: 'consider', why: 'Another word may be meant.', instead: 'Check which of the two you mean.' },
  usage: { level: 'consider', why: 'This is seldom said so.', instead: 'Check whether it says what you mean.' },
  eggcorn: {
    level: 'consider',
    why: 'A saying that sounds like this has other words.',
    instead: 'Say it plainly, or look the saying up.',
  },
  malapropism: { level: 'consider', why: 'Another word may be meant.', instead: 'Check which of the two you mean.' },
  nonstandard: { level: 'consider', why: 'This is heard more often than it is written.', instead: 'Write it out.' },
  'boundary-error': { level: 'consider', why: 'Two words may be meant, or one.', instead: 'Check the gap.' },
  punctuation: { level: 'consider', why: 'A mark looks wrong or missing here.', instead: 'Check comma, dash and full stop.' },
}

const kebab = (kind: string) => kind.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
const isNamed = /^\p{Lu}/u
const beginsSentence = /(?:^|[.!?:]["”’)]?\s+|\n\s*)$/u
/** Above this share of unknown words the text is in another language, of which the checker knows nothing. */
const mostUnknown = 0.3
const fewWords = 8

/**
 * What a grammar checker found, as finds of the message check. A word with a capital inside a sentence is a name, and
 * `known` words are right as they are.
 */
export function readGrammar(text: string, finds: readonly GrammarFind[], known: readonly string[] = []): Lint[] {
  const right = new Set(known.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)))
  if (isForeign(text, finds)) return []
  return finds.flatMap(({ kind, start, end, replacements }): Lint[] => {
    const name = kebab(kind)
    const rule = grammarRules[name]
    const quote = text.slice(start, end)
    if (!rule || right.has(quote.toLowerCase()) || isName(text, start, quote)) return []
    const choices = replacements.slice(0, 3).map((one) => matchCase(one, quote))
    return [
      {
        rule: `grammar/${name}`,
        family: 'grammar',
        ...rule,
        start,
        end,
        quote,
        instead: choices.some((one) => one.trim()) ? `Perhaps: ${choices.filter((one) => one.trim()).join(', ')}.` : rule.instead,
        basis: 'S0.12',
        ...(choices.length ? { replacements: choices } : {}),
      },
    ]
  })
}

function isForeign(text: string, finds: readonly GrammarFind[]): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const unknown = finds.filter(
    ({ kind, start, end }) => kind === 'Spelling' && !isName(text, start, text.slice(start, end)),
  ).length
  return words > fewWords && unknown / words > mostUnknown
}

const isName = (text: string, start: number, quote: string) => isNamed.test(quote) && !beginsSentence.test(text.slice(0, start))

const matchCase = (word: string, like: string) => (isNamed.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
