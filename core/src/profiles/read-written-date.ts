/** The first letters of the months as LinkedIn writes them in its commonest languages, accents and dots removed. */
const months: Record<string, number> = {}
const spellings = [
  'jan ene gen sty oca',
  'feb fev lut sub',
  'mar mrz mrt',
  'apr abr avr kwi nis',
  'may mai mei mag maj',
  'jun giu juin cze haz',
  'jul lug juil lip tem',
  'aug ago aou sie',
  'sep set wrz eyl',
  'oct okt out ott paz eki',
  'nov lis kas',
  'dec dez dic des gru ara',
]
for (const [index, words] of spellings.entries()) for (const word of words.split(' ')) months[word] = index + 1

const monthOf = (word: string): number | undefined => {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return months[plain.slice(0, 4)] ?? months[plain.slice(0, 3)]
}

const two = (n: number) => String(n).padStart(2, '0')
const fullYear = (year: string): number => (year.length === 2 ? Number(year) + (Number(year) > 69 ? 1900 : 2000) : Number(year))

const makeDate = (year: number, month: number, day: number): string | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

const worded = /^(?:(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+)?)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b/u
const wordFirst = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u
const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[\sT,])/
const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\s,])/

const readSlashed = ([, a = '', mark, b = '', year = '']: RegExpExecArray): string | undefined => {
  // LinkedIn writes month/day/year whatever the language; a dot, or a first number over 12, means day first.
  const dayFirst = mark === '.' || Number(a) > 12
  return makeDate(fullYear(year), Number(dayFirst ? b : a), Number(dayFirst ? a : b))
}

const readIso = ([, year, month, day]: RegExpExecArray): string | undefined => {
  if (!month) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  return day ? makeDate(Number(year), Number(month), Number(day)) : `${year}-${two(Number(month))}`
}

const readWorded = (text: string): string | undefined => {
  const american = wordFirst.exec(text)
  const first = american ? monthOf(american[1] ?? '') : undefined
  if (american && first) return makeDate(Number(american[3]), first, Number(american[2]))
  const plain = worded.exec(text)
  const month = plain ? monthOf(plain[2] ?? '') : undefined
  if (!plain || !month) return undefined
  return plain[1] ? makeDate(Number(plain[3]), month, Number(plain[1])) : `${plain[3]}-${two(month)}`
}

/** Reads a date as people and exports write it (`05 Mar 2024`, `Apr 2021`, `7/8/26, 3:43 PM`, `2014`) as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const readWrittenDate = (written: string): string | undefined => {
  const text = written.trim()
  const iso = yearFirst.exec(text)
  if (iso) return readIso(iso)
  const numbers = slashed.exec(text)
  return numbers ? readSlashed(numbers) : readWorded(text)
}
