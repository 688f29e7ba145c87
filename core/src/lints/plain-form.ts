import type { Span } from './span.ts'

const endings: Record<string, string> = { ll: ' will', re: ' are', ve: ' have', d: ' would', t: ' not', m: ' am' }
const whole: Record<string, string> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "here's": 'here is',
  "what's": 'what is',
  "who's": 'who is',
  "where's": 'where is',
  "how's": 'how is',
  "anyone's": 'anyone is',
  dont: 'do not',
  didnt: 'did not',
  havent: 'have not',
  hasnt: 'has not',
  havnt: 'have not',
  cant: 'can not',
  wont: 'will not',
  ive: 'i have',
  im: 'i am',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your',
  asap: 'as soon as possible',
}

/** One stretch of text in small letters without contractions, and where each of its characters came from. */
export type Plain = { text: string; locate: (start: number, end: number) => Span }

const token = /[\p{L}\p{N}]+(?:['‘’ʼ`´][\p{L}]+)*|\s+|[^\s]/gu
/** What somebody else said stands between quotation marks and is not the writer's own pressing. */
const quoted = /“[^”\n]{12,300}”|"[^"\n]{12,300}"/g

/** The one form that the patterns know; what is kept and shown stays as it was written. */
export function plainForm(source: string, offset: number): Plain {
  const masked = source.replace(quoted, (speech) => (speech.split(/\s+/).length > 2 ? '¤'.repeat(speech.length) : speech))
  let text = ''
  const from: number[] = []
  const to: number[] = []
  for (const match of masked.matchAll(token)) {
    const plain = plainToken(match[0])
    text += plain
    for (let index = 0; index < plain.length; index++) {
      from.push(offset + match.index)
      to.push(offset + match.index + match[0].length)
    }
  }
  return {
    text,
    locate: (start, end) => ({ start: from[start] ?? offset, end: to[Math.max(start, end - 1)] ?? offset }),
  }
}

function plainToken(written: string): string {
  if (/^\s/.test(written)) return ' '
  if (/^[‐‑‒–—―]$/.test(written)) return '-'
  const word = written.toLowerCase().replace(/[‘’ʼ`´]/g, "'")
  const known = whole[word]
  if (known) return known
  const cut = word.indexOf("'")
  if (cut < 0) return word
  const ending = word.slice(cut + 1)
  if (ending === 't') return `${word.slice(0, cut - 1)} not`
  return endings[ending] ? `${word.slice(0, cut)}${endings[ending]}` : word
}
