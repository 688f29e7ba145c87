import type { Reading } from '../read-message.ts'
import type { Given, Rule } from '../rule.ts'
import type { Span } from '../span.ts'

const places = (source: string, pattern: RegExp, group = 0): Span[] =>
  [...source.matchAll(pattern)].map((match) => {
    const text = match[group] ?? match[0]
    const start = match.index + match[0].lastIndexOf(text)
    return { start, end: start + text.length }
  })
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const slots =
  /\{\{[^{}\n]{0,60}\}\}|\[(?!\d+\])[^\][\n]{1,60}\](?!\()|<(?:[A-Z][\w ]{1,30}|(?:first|last|your|their|the|company|name|role|job)[\w ]{0,30})>|\{(?:[A-Za-z_ ]{2,40})\}|\b[Xx]{2,}(?:[ -]?[Xx]{2,})*\b|_{3,}|\b(?:COMPANY|INTERVIEWER|RECRUITER|HIRING MANAGER|YOUR|FIRST|LAST|JOB|POSITION) (?:NAME|TITLE)\b|\bINSERT [A-Z ]{3,30}|%[A-Z_]{3,30}%|\bTODO\b|\bTBD\b/g
const greeted =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))[ ]+((?:(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau|miss)\.?[ ]+)?[\p{Lu}][\p{L}'’-]*(?:[ ]+[\p{Lu}][\p{L}'’-]*){0,2})[ ]*(?:,|:|!|\n|\.|-|–|—|$)/imu
const nobody =
  /^(?:team|all|everyone|everybody|there|hiring|sir|madam|again|recruiter|recruiting|committee|folks|both|friends?|colleagues?)$/
const titles = /^(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau|miss|dear)$/
const short: Record<string, readonly string[]> = {
  bob: ['robert'],
  rob: ['robert'],
  bill: ['william'],
  will: ['william'],
  liz: ['elizabeth'],
  beth: ['elizabeth'],
  kate: ['katherine', 'catherine', 'katharine'],
  mike: ['michael'],
  jim: ['james'],
  peggy: ['margaret'],
  maggie: ['margaret'],
  dick: ['richard'],
  jack: ['john'],
  ted: ['edward', 'theodore'],
  tony: ['anthony'],
  chuck: ['charles'],
}

const sameName = (one: string, other: string) =>
  one === other ||
  (one.length >= 3 && other.startsWith(one)) ||
  (other.length >= 3 && one.startsWith(other)) ||
  (short[one] ?? []).includes(other) ||
  (short[other] ?? []).includes(one)

function findWrongPerson({ source }: Reading, given: Given): Span[] {
  const known = [given.to ?? '', ...(given.people ?? [])].flatMap(fold)
  const match = greeted.exec(source)
  if (!match?.[1] || known.length === 0) return []
  const names = fold(match[1]).filter((name) => !titles.test(name))
  if (names.length === 0 || names.some((name) => nobody.test(name))) return []
  if (names.some((name) => known.some((one) => sameName(name, one)))) return []
  const start = match.index + match[0].lastIndexOf(match[1])
  return [{ start, end: start + match[1].length }]
}

const joined =
  /\b(?:join(?:ing)?|(?:role|position|opportunity|team|opening|job|everyone|interview|interviewing|interviewed|conversation|future|career|be|being|working|work|people) (?:at|with|for)|part of|interest in|contribut\w+ to|excited about|visit(?:ing)? to) (?:the )?((?:[\p{Lu}][\p{L}\p{N}&'’.-]*)(?: (?:[\p{Lu}][\p{L}\p{N}&'’-]*|&|of|and))*)/gu
const mine = /\b(?:my|was|were|previous|former|years?|used to|when i|past|last|once|before|our)\b[^.!?]{0,40}$/i
const notCompanies =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|you|your|the|this|europe|germany|english|sales|marketing|engineering|design|product|hr|it|senior|junior|manager|analyst|associate|director|engineer)$/

function findWrongCompany({ source }: Reading, given: Given): Span[] {
  if (!given.company) return []
  const known = [given.company, given.to ?? '', ...(given.people ?? []), given.talk ?? ''].flatMap(fold)
  const initials = fold(given.company)
    .map((word) => word[0])
    .join('')
  return [...source.matchAll(joined)].flatMap((match) => {
    const name = match[1]!.replace(/[.,'’]+s?$/, '')
    const words = fold(name).filter((word) => !/^(?:of|and|the)$/.test(word))
    if (words.length === 0 || words.every((word) => notCompanies.test(word))) return []
    if (mine.test(source.slice(Math.max(0, match.index - 60), match.index))) return []
    if (words.some((word) => word === initials || known.some((one) => sameName(word, one)))) return []
    const start = match.index + match[0].length - match[1]!.length
    return [{ start, end: start + name.length }]
  })
}

const honorific = /\b(mr|mrs|ms|miss|herr|frau)\b/i
const side = (title: string | undefined) => (title === undefined ? undefined : /^(?:mr|herr)$/i.test(title) ? 'he' : 'she')

function findWrongTitle({ source }: Reading, given: Given): Span[] {
  const meant = side(honorific.exec(given.to ?? '')?.[1])
  const match = greeted.exec(source)
  const used = honorific.exec(match?.[1] ?? '')?.[1]
  if (!meant || !match || !used || side(used) === meant) return []
  const start = match.index + match[0].indexOf(used)
  return [{ start, end: start + used.length }]
}

function findWrongDay({ source }: Reading, given: Given): Span[] {
  if (!given.at || !given.talkedAt) return []
  const between = Math.round((Date.parse(given.at.slice(0, 10)) - Date.parse(given.talkedAt.slice(0, 10))) / 86_400_000)
  const talked =
    '(?:thank[^.!?\\n]{0,80}|met[^.!?\\n]{0,40}|meeting[^.!?\\n]{0,40}|talk[^.!?\\n]{0,40}|spoke[^.!?\\n]{0,40}|speaking[^.!?\\n]{0,40}|chat[^.!?\\n]{0,40}|interview[^.!?\\n]{0,40}|conversation[^.!?\\n]{0,40}|time )'
  const today = new RegExp(`${talked}(\\btoday\\b|\\bthis (?:morning|afternoon)\\b)`, 'giu')
  const yesterday = new RegExp(`${talked}(\\byesterday\\b)`, 'giu')
  return [...(between === 0 ? [] : places(source, today, 1)), ...(between === 1 ? [] : places(source, yesterday, 1))]
}

/** Names that belong elsewhere, and blanks that were never filled. */
export const names: readonly Rule[] = [
  {
    id: 'names/slot',
    level: 'stop',
    find: ({ source }) => places(source, slots),
    why: 'A blank of a template was left in.',
    instead: 'Fill it, or take the sentence out.',
    basis: 'S0.4',
    catches: ['Dear [Name], thank you.', 'I like {{company}}.', 'Thank you for the talk at XX.'],
    allows: ['See note [1] and [the page](https://pages.example).'],
  },
  {
    id: 'names/wrong-person',
    level: 'stop',
    find: findWrongPerson,
    why: 'It greets someone else than the one whom it goes to.',
    instead: 'Put the right name, and read the rest once more for what was meant for the other.',
    basis: 'S0.4',
    catches: [{ text: 'Dear Anna,\nthank you.', given: { to: 'Ruth Keller' } }],
    allows: [
      { text: 'Hi Bob,\nthank you.', given: { to: 'Robert Stone' } },
      { text: 'Hi team,\nthank you.', given: { to: 'Ruth Keller' } },
    ],
  },
  {
    id: 'names/wrong-company',
    level: 'stop',
    find: findWrongCompany,
    why: 'It names another company than the one that it goes to.',
    instead: 'Put the right company, and look for more that was meant for the other.',
    basis: 'S0.4',
    catches: [{ text: 'I would love to join Globex.', given: { company: 'Initech' } }],
    allows: [
      { text: 'I would love to join Initech in March.', given: { company: 'Initech' } },
      { text: 'In my role at Globex I cut errors.', given: { company: 'Initech' } },
    ],
  },
  {
    id: 'names/wrong-address',
    level: 'stop',
    find: findWrongTitle,
    why: 'The form of address does not fit the name that it goes to.',
    instead: 'Use the form that they use themselves, or the full name without any.',
    basis: 'S0.4',
    catches: [{ text: 'Dear Mr. Keller,\nthank you.', given: { to: 'Ms. Keller' } }],
    allows: [{ text: 'Dear Ms. Keller,\nthank you.', given: { to: 'Mrs Ruth Keller' } }],
  },
  {
    id: 'names/wrong-day',
    level: 'change',
    find: findWrongDay,
    why: 'It names a day that fits neither the talk nor the hour of sending.',
    instead: 'Name the weekday; that stays true whenever it is read.',
    basis: 'S0.4',
    catches: [
      { text: 'Thank you for meeting me today.', given: { at: '2026-03-11T09:00:00Z', talkedAt: '2026-03-10T09:00:00Z' } },
    ],
    allows: [
      { text: 'Thank you for meeting me today.', given: { at: '2026-03-10T19:00:00Z', talkedAt: '2026-03-10T09:00:00Z' } },
    ],
  },
]
