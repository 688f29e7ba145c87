const contractions: Record<string, string> = {
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
  "he's": 'he is',
  "she's": 'she is',
  "who's": 'who is',
  "i'm": 'i am',
  dont: 'do not',
  cant: 'can not',
  wont: 'will not',
  gonna: 'going to',
  wanna: 'want to',
}
const endings: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', d: 'would', t: 'not', m: 'am' }
const numbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}

const small = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth'
const large = 'sixteenth|seventeenth|eighteenth|nineteenth|twentieth'
const ordinals = `${small}|${large}`.split('|')
const tens: Record<string, number> = { twenty: 20, thirty: 30 }
const anyOrdinal = `(?:twenty|thirty)[- ](?:${ordinals.slice(0, 9).join('|')})|thirtieth|${ordinals.join('|')}`
const anyMonth = 'january|february|march|april|may|june|july|august|september|october|november|december'
/** "The fifteenth" as a day: beside a month, or where nothing but a day can stand ("the second round" is none). */
const dayInWords = new RegExp(
  `\\b(?:${anyOrdinal})(?= of (?:${anyMonth})\\b)|(?<=\\b(?:${anyMonth}) (?:the )?)(?:${anyOrdinal})\\b|(?<=\\b(?:by|on|before|until|around) the )(?:${anyOrdinal})(?=[.,;!?]|$)`,
  'g',
)
const toDigits = (word: string): string => {
  const [first = '', last] = word.split(/[- ]/)
  const day = first === 'thirtieth' ? 30 : (last ? (tens[first] ?? 0) : 0) + ordinals.indexOf(last ?? first) + 1
  return `${day}th`
}

/** Only so much of a text is graded; a promise stands near its start or is not one. */
const most = 4000

const inner = new RegExp(
  `[a-z]+'[a-z]+|\\b(?:${[...Object.keys(numbers), ...Object.keys(contractions)].filter((word) => !word.includes("'")).join('|')})\\b`,
  'g',
)
const oneWord = (word: string): string => {
  const whole = contractions[word] ?? numbers[word]
  if (whole !== undefined) return `${whole}`
  const cut = word.indexOf("'")
  const ending = word.slice(cut + 1)
  if (ending === 't') return `${word.slice(0, cut - 1)} not`
  const long = endings[ending]
  return long ? `${word.slice(0, cut)} ${long}` : word
}

const markOf = (mark: string) => {
  if (/[‘’ʼ`´]/.test(mark)) return "'"
  return /[‐‑‒–—―]/.test(mark) ? '-' : ' '
}

/**
 * Someone's words in the one form that the patterns know: small letters, plain apostrophes and dashes, no contractions,
 * numbers as digits. Only for grading; what is kept and shown stays as it was said.
 */
export const normaliseWords = (words: string): string =>
  words
    .slice(0, most)
    .toLowerCase()
    .replace(/[‘’ʼ`´‐‑‒–—―“”„"]|\s{2,}|[\t\n\r]/g, markOf)
    .replace(dayInWords, toDigits)
    .replace(inner, oneWord)
    .trim()
