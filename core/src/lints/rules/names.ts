import { dateToDay } from '../../shared/index.ts'
import { dateOn } from '../clock-of.ts'
import { findWrongCompany } from '../find-wrong-company.ts'
import { findWrongPeople, findWrongTitle } from '../find-wrong-people.ts'
import type { Reading } from '../read-message.ts'
import type { Given, Rule } from '../rule.ts'
import type { Span } from '../span.ts'

const places = (source: string, pattern: RegExp, group = 0): Span[] =>
  [...source.matchAll(pattern)].map((match) => {
    const text = match[group] ?? match[0]
    const start = match.index + match[0].lastIndexOf(text)
    return { start, end: start + text.length }
  })
const slots =
  /\[\[[^[\]\n]{1,200}\]\]|\{\{[^{}\n]{0,60}\}\}|\[(?!\d+\])[^\][\n]{1,60}\](?!\()|<(?:[A-Z][\w ]{1,30}|(?:first|last|your|their|the|company|name|role|job)[\w ]{0,30})>|\{(?:[A-Za-z_ ]{2,40})\}|\bX{2,}(?:[ -]?X{2,})*\b|(?<=\b(?:at|for|the|to|of|with|dear|hi) )x{2,}\b|_{3,}|\b(?:COMPANY|INTERVIEWER|RECRUITER|HIRING MANAGER|YOUR|FIRST|LAST|JOB|POSITION) (?:NAME|TITLE)\b|\bINSERT [A-Z ]{3,30}|%[A-Z_]{3,30}%|\bTODO\b|\bTBD\b/g

const talked =
  '(?:thank[^.!?\\n]{0,80}|met[^.!?\\n]{0,40}|meeting[^.!?\\n]{0,40}|talk[^.!?\\n]{0,40}|spoke[^.!?\\n]{0,40}|speaking[^.!?\\n]{0,40}|chat[^.!?\\n]{0,40}|interview[^.!?\\n]{0,40}|conversation[^.!?\\n]{0,40}|time )'
const today = new RegExp(`${talked}(\\btoday\\b|\\bthis (?:morning|afternoon|evening)\\b|\\bearlier today\\b)`, 'giu')
const yesterday = new RegExp(`${talked}(\\byesterday\\b|\\blast night\\b)`, 'giu')
const tomorrow = /\b(?:see|meet|talk to|speak (?:to|with)|interview(?: with)?) you (tomorrow)\b/giu

/** Between the day of the talk and the day of sending, on the clock of the debrief. */
function findWrongDay({ source }: Reading, { at, talkedAt, zone }: Given): Span[] {
  if (!at || !talkedAt) return []
  const between = dateToDay(dateOn(at, zone)) - dateToDay(dateOn(talkedAt, zone))
  if (Number.isNaN(between)) return []
  return [
    ...(between === 0 ? [] : places(source, today, 1)),
    ...(between === 1 ? [] : places(source, yesterday, 1)),
    ...(between === -1 || between > 1 ? [] : between < 0 ? places(source, tomorrow, 1) : []),
  ]
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
    catches: [
      'Dear [Name], thank you.',
      'I liked [[one thing they said]].',
      'Hello {name}, hello <Company>.',
      'I like {{company}}.',
      'Thank you for the talk at XX.',
    ],
    allows: ['See note [1] and [the page](https://pages.example).'],
  },
  {
    id: 'names/wrong-person',
    level: 'stop',
    find: findWrongPeople,
    why: 'It speaks to someone else than the one whom it goes to.',
    instead: 'Put the right name, and read the rest once more for what was meant for the other.',
    basis: 'S0.4',
    catches: [
      { text: 'Dear Anna,\nthank you.', given: { to: 'Ruth Keller' } },
      { text: 'Hi Ruth,\nthe yard was a joy. Thanks again, Anna!', given: { to: 'Ruth Keller' } },
      { text: 'Subject: Thank you, Anna\n\nHi Ruth,\nthe yard was a joy.', given: { to: 'Ruth Keller' } },
    ],
    allows: [
      { text: 'Hi Bob,\nthank you.', given: { to: 'Robert Stone' } },
      { text: 'Hi team,\nthank you.', given: { to: 'Ruth Keller' } },
      { text: 'Hi Ruth,\nthanks to Lena for the tour.\n\nBest,\nAmir', given: { to: 'Ruth Keller' } },
      { text: 'Hi Ruth,\nit was a joy. All the best, Amir', given: { to: 'Ruth Keller', ownNames: ['Amir Haddad'] } },
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
    catches: [
      { text: 'Dear Mr. Keller,\nthank you.', given: { to: 'Ms. Keller' } },
      'Dear Mr. Keller,\nthank you. Please greet the cat of Ms. Keller from me, Ms. Keller.',
    ],
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
      {
        text: 'Thank you for meeting me today.',
        given: { at: '2026-03-11T03:00:00Z', talkedAt: '2026-03-10T18:00:00Z', zone: 'America/New_York' },
      },
    ],
  },
]
