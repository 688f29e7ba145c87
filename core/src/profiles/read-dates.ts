import { fold } from './fold-words.ts'
import { monthNames, presentWords, rangeWords } from './month-names.ts'

export type DateSpan = {
  startDate?: string
  endDate?: string
  present: boolean /** Two ends were printed, the second perhaps "present". */
  range: boolean
  from: number
  to: number
}
type Found = { date: string; from: number; to: number }

const months = new Map<string, number>()
for (const [pass, sizes] of [
  ['full', [0]],
  ['short', [4, 3, 5, 6]],
] as const)
  for (const names of Object.values(monthNames))
    names.split(' ').forEach((forms, at) => {
      for (const form of forms.split('/'))
        for (const size of sizes) {
          const key = pass === 'full' ? form : form.slice(0, size)
          if (!months.has(key)) months.set(key, at + 1)
        }
    })
// Three letters of these stand for two months of one language.
for (const unsure of ['jui', 'cer', 'чер']) months.delete(unsure)
months.set('sept', 9)

const seasons: Record<string, string> = {
  spring: '03',
  summer: '06',
  fall: '09',
  autumn: '09',
  winter: '12',
  printemps: '03',
  ete: '06',
  automne: '09',
  hiver: '12',
  fruhjahr: '03',
  fruhling: '03',
  sommer: '06',
  herbst: '09',
  primavera: '03',
  verano: '06',
  otono: '09',
  estate: '06',
  autunno: '09',
  inverno: '12',
  verao: '06',
  outono: '09',
}

const year = '(?:19[4-9]\\d|20[0-5]\\d)'
const pattern = new RegExp(
  [
    `(?<iso>(?<isoYear>${year})[-/.](?<isoMonth>0?[1-9]|1[0-2])(?:[-/.](?<isoDay>0?[1-9]|[12]\\d|3[01]))?(?!\\d))`,
    `(?<dmy>(?<dmyDay>0?[1-9]|[12]\\d|3[01])[./-](?<dmyMonth>0?[1-9]|1[0-2]|[12]\\d|3[01])[./-](?<dmyYear>${year}))`,
    `(?<my>(?<myMonth>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<myYear>${year}))`,
    `(?<cjk>(?<cjkYear>${year})\\s?[年년](?:\\s?(?<cjkMonth>1[0-2]|0?[1-9])\\s?[月월])?)`,
    `(?<word>(?:(?<wordDay>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de |d')?)?(?<wordName>[\\p{L}]{3,14})\\.?,?\\s*(?:(?<wordLate>\\d{1,2})(?:st|nd|rd|th)?,\\s*)?(?:de |del |of )?(?:(?<wordYear>${year})|['’](?<wordShort>\\d{2}))(?!\\d))`,
    `(?<quarter>q(?<q>[1-4])\\s*[-/ ]?\\s*(?<qYear>${year}))`,
    `(?<last>(?<lastYear>${year})\\s+(?<lastName>[\\p{L}]{3,14})(?![\\p{L}]))`,
    `(?<only>(?<![\\d.,$€£#])${year}(?![\\d%+]|[.,]\\d))`,
  ].join('|'),
  'gu',
)

/** Every date in a folded text. */
function findDates(folded: string): Found[] {
  const found: Found[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const read = matchToDate(match.groups ?? {})
    if (!read) {
      pattern.lastIndex = match.index + Math.max(1, skip(match))
      continue
    }
    const start = match.index + (read.skip ?? 0)
    found.push({ date: read.date, from: start, to: match.index + match[0].length - (read.cut ?? 0) })
    if (read.cut) pattern.lastIndex = match.index + match[0].length - read.cut
  }
  return found
}

const skip = (match: RegExpExecArray) =>
  match.groups?.wordName ? match[0].indexOf(match.groups.wordName) + match.groups.wordName.length : match[0].length

/** Folded letter by letter, so that places in it are places in the text. */
function foldSameLength(text: string) {
  return [...text].map((letter) => (letter.length === 1 ? (fold(letter)[0] ?? ' ') : '  ')).join('')
}

type Groups = Record<string, string | undefined>
type Read = { date: string; skip?: number; cut?: number }
const two = (value: string | number | undefined) => String(value ?? '').padStart(2, '0')

const readers: Record<string, (groups: Groups) => Read | undefined> = {
  iso: ({ isoYear, isoMonth }) => ({ date: `${isoYear}-${two(isoMonth)}` }),
  dmy: ({ dmyDay, dmyMonth, dmyYear }) => {
    // 05/31/2021 names the month first.
    const [first, second] = [Number(dmyDay), Number(dmyMonth)]
    return { date: `${dmyYear}-${two(second <= 12 ? second : first <= 12 ? first : 1)}` }
  },
  my: ({ myMonth, myYear }) => ({ date: `${myYear}-${two(myMonth)}` }),
  cjk: ({ cjkMonth, cjkYear }) => ({ date: cjkMonth ? `${cjkYear}-${two(cjkMonth)}` : `${cjkYear}` }),
  word: wordToDate,
  quarter: ({ q, qYear }) => ({ date: `${qYear}-${two(Number(q) * 3 - 2)}` }),
  last: ({ last = '', lastName = '', lastYear }) => {
    const month = monthOf(lastName)
    return month ? { date: `${lastYear}-${month}` } : { date: `${lastYear}`, cut: last.length - 4 }
  },
  only: ({ only }) => ({ date: `${only}` }),
}

const matchToDate = (groups: Groups): Read | undefined => {
  const kind = Object.keys(readers).find((name) => groups[name] !== undefined)
  return kind ? readers[kind]?.(groups) : undefined
}

function wordToDate(groups: Groups): Read | undefined {
  const name = groups.wordName ?? ''
  const full = groups.wordYear ?? (Number(groups.wordShort) > 50 ? `19${groups.wordShort}` : `20${groups.wordShort}`)
  const month = monthOf(name)
  if (month) return { date: `${full}-${month}` }
  // "Corp 2019": the word is no month, the year stands alone.
  return groups.wordYear ? { date: full, skip: (groups.word ?? '').length - 4 } : undefined
}

const monthOf = (name: string) => {
  const at = months.get(name) ?? (name.length > 3 && name.length < 6 ? months.get(name.slice(0, 3)) : undefined)
  const exact = months.has(name)
    ? months.get(name)
    : at && [...months.keys()].some((key) => key.length > name.length && key.startsWith(name))
      ? at
      : undefined
  return exact ? two(exact) : seasons[name]
}

const between = new RegExp(`^\\s*(?:[-–—−‐‑~→➔/|]|&ndash;|${rangeWords.map((word) => `${word}(?=\\s)`).join('|')})\\s*`, 'u')
const escaped = presentWords.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
const present = new RegExp(`^(?:(?:${rangeWords.join('|')}|la|le|l'|the|il|o)\\s+)?(?:${escaped.join('|')})(?![\\p{L}])`, 'u')
const since = /(?:^|[\s(])(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf|od|с)\s*$/u

type At = { folded: string; date: Found; next: Found | undefined; after: number }

/** The first date or range of dates in a text, with where it stands. */
export function findDateSpan(text: string): DateSpan | undefined {
  const folded = foldSameLength(text)
  const dates = findDates(folded)
  const first = dates[0]
  if (!first) return undefined
  const opened = since.exec(folded.slice(0, first.from))
  if (opened && dates.length === 1) return { startDate: first.date, present: true, range: true, from: opened.index, to: first.to }
  for (const [at, date] of dates.entries()) {
    const gap = between.exec(folded.slice(date.to))
    const where = { folded, date, next: dates[at + 1], after: date.to + (gap?.[0].length ?? 0) }
    const span = gap ? (closed(where) ?? shortYear(where) ?? open(where)) : undefined
    if (span) return span
  }
  return monthsOfOneYear(folded, first) ?? { endDate: first.date, present: false, range: false, from: first.from, to: first.to }
}

const ranged = { present: false, range: true }

function closed({ folded, date, next, after }: At): DateSpan | undefined {
  const near = next && next.from >= after && folded.slice(after, next.from).trim().length <= 3
  return near ? ordered({ startDate: date.date, endDate: next.date, ...ranged, from: date.from, to: next.to }) : undefined
}

/** "2019-21". */
function shortYear({ folded, date, after }: At): DateSpan | undefined {
  const tail = /^\d{2}(?![\d/.])/.exec(folded.slice(after))
  if (!tail || !/^\d{4}$/.test(date.date)) return undefined
  return ordered({ startDate: date.date, endDate: date.date.slice(0, 2) + tail[0], ...ranged, from: date.from, to: after + 2 })
}

function open({ folded, date, after }: At): DateSpan | undefined {
  const rest = folded.slice(after)
  const now = present.exec(rest)
  if (now) return { startDate: date.date, present: true, range: true, from: date.from, to: after + now[0].length }
  return /^(?:…|\.{3}|\s*$)/.test(rest)
    ? { startDate: date.date, present: true, range: true, from: date.from, to: folded.length }
    : undefined
}

/** "May – August 2021": the first month borrows the year of the second. */
function monthsOfOneYear(folded: string, date: Found): DateSpan | undefined {
  const before = /(?<![\p{L}])(\p{L}{3,14})\.?\s*(?:[-–—−]|to|bis)\s*$/u.exec(folded.slice(0, date.from))
  const month = before && date.date.length > 4 ? monthOf(before[1] ?? '') : undefined
  return month && before
    ? { startDate: `${date.date.slice(0, 4)}-${month}`, endDate: date.date, ...ranged, from: before.index, to: date.to }
    : undefined
}

function ordered(span: DateSpan): DateSpan {
  const { startDate, endDate } = span
  return startDate && endDate && endDate.slice(0, 7) < startDate.slice(0, endDate.length)
    ? { ...span, startDate: endDate, endDate: startDate }
    : span
}
