import type { Given, Lint } from '@standout/core/lints'
import { en } from '$lib/words.ts'

/** One tap that mends one find. */
export interface Fix {
  label: string
  change: { from: number; to: number; insert: string }
  /** Where to look for the blank to fill next. */
  at?: number
}
interface Found {
  text: string
  find: Lint
  given: Given
}

const words = en.messages.fixes
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentenceAround(text: string, { start, end }: { start: number; end: number }) {
  const segments = [...segmenter.segment(text)].map(({ segment, index }) => ({ from: index, to: index + segment.length }))
  const from = segments.findLast((one) => one.from <= start)?.from ?? 0
  const to = segments.find((one) => one.to >= end)?.to ?? text.length
  return { from, to: from + text.slice(from, to).trimEnd().length }
}

/** A sentence leaves with the blanks around it; a paragraph that was only this sentence leaves no hole. */
function takeOut(text: string, { from, to }: { from: number; to: number }) {
  const lineStart = from === 0 || text[from - 1] === '\n'
  const lineEnd = to === text.length || text[to] === '\n'
  const after = text.slice(to).match(lineStart && lineEnd ? /^\s+/ : /^[^\S\n]+/)?.[0].length ?? 0
  const before = lineEnd && !lineStart ? (text.slice(0, from).match(/[^\S\n]+$/)?.[0].length ?? 0) : 0
  return { from: from - before, to: to + after, insert: '' }
}

const withoutSentence = ({ text, find }: Found): Fix[] => [
  { label: words.takeOut, change: takeOut(text, sentenceAround(text, find)) },
]

const firstName = (name: string | undefined) => name?.replace(/^(?:mr|mrs|ms|mx|dr|prof)\.? /i, '').split(/\s+/)[0]

function replaceBy(find: Lint, insert: string | undefined): Fix[] {
  return insert && insert !== find.quote ? [{ label: words.put(insert), change: { from: find.start, to: find.end, insert } }] : []
}

/** `[Name]` and `{{company}}` say themselves what belongs there; any other blank is the user's to fill. */
function fillSlot({ text, find, given }: Found): Fix[] {
  const hint = find.quote.toLowerCase()
  const known = /company|organi[sz]ation/.test(hint)
    ? given.company
    : /name|interviewer|recruiter/.test(hint)
      ? firstName(given.to)
      : undefined
  const fill: Fix = { label: words.fill, change: { from: find.start, to: find.start, insert: '' }, at: find.start }
  return [...replaceBy(find, known), ...(find.quote.startsWith('[[') ? [fill] : []), ...withoutSentence({ text, find, given })]
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

function nameDay({ find, given }: Found): Fix[] {
  const day = given.talkedAt?.slice(0, 10)
  return day ? replaceBy(find, `on ${weekday.format(new Date(`${day}T12:00:00Z`))}`) : []
}

const closing =
  /\n\s*(?:(?:kind|best|warm|warmest|many)? ?(?:regards|wishes)|best|sincerely|yours|cheers|thanks|thank you)[^\n]{0,40}\n/i

function makeRoom(text: string, { at, hint }: { at: number; hint: string }): Fix[] {
  const gap = (part: string | undefined) => (part === undefined || /\n/.test(part) ? '' : ' ')
  const insert = `${gap(text[at - 1])}[[${hint}]]${gap(text[at])}`
  return [{ label: words.makeRoom, change: { from: at, to: at, insert }, at }]
}

const afterGreeting = (text: string) => /^\s*(?:dear|hi|hello|hey|good)\b[^\n]{0,60}[,:!]?\n+/i.exec(text)?.[0].length ?? 0
const beforeClosing = (text: string) => closing.exec(text)?.index ?? text.trimEnd().length

function addLinks({ text, given }: Found): Fix[] {
  const at = text.trimEnd().length
  return (given.links ?? [])
    .slice(0, 3)
    .map((link) => ({ label: words.addLink(link), change: { from: at, to: text.length, insert: `\n${link}` } }))
}

/** The blank before a word goes with it, unless the find brought one along. */
function takeWordOut(text: string, { start, end }: Lint) {
  const between = /\s/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '')
  return { from: start, to: between ? end + 1 : end, insert: '' }
}

/** What the check offers in place of the quote; nothing in its place is an offer, too. */
const takeOffer = ({ find, text }: Found): Fix[] =>
  (find.replacements ?? [])
    .slice(0, 3)
    .flatMap((word) =>
      word.trim() === '' ? [{ label: words.takeWordOut, change: takeWordOut(text, find) }] : replaceBy(find, word),
    )

const byRule: Record<string, (found: Found) => Fix[]> = {
  'names/slot': fillSlot,
  'names/wrong-person': ({ find, given }) => replaceBy(find, firstName(given.to)),
  'names/wrong-company': ({ find, given }) => replaceBy(find, given.company),
  'names/wrong-day': nameDay,
  'missing/link': addLinks,
  'missing/specific': ({ text }) => makeRoom(text, { at: afterGreeting(text), hint: words.hints.specific }),
  'missing/next-step': ({ text }) => makeRoom(text, { at: beforeClosing(text), hint: words.hints.nextStep }),
  'sameness/stock': withoutSentence,
  'sameness/panel': withoutSentence,
}
const sentenceFamilies = new Set(['pressure', 'asks', 'attitude'])

/** What one tap can do about a find; empty where only the writer can know. */
export function fixesOf(found: Found): Fix[] {
  const { find } = found
  const own = byRule[find.rule]
  if (own) return own(found)
  if (find.replacements) return takeOffer(found)
  return sentenceFamilies.has(find.family) ? withoutSentence(found) : []
}
