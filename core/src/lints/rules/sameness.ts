import { isEvening, measureSameness } from '../measure-sameness.ts'
import type { Rule } from '../rule.ts'

const stock =
  'Thank you for taking the time to meet with me. I enjoyed our conversation and I am excited about the opportunity. I look forward to hearing from you.'

/** Sameness makes invisible: words, neighbours, moment and format. */
export const sameness: readonly Rule[] = [
  {
    id: 'sameness/stock',
    level: 'change',
    find: (reading, given) => {
      const measured = measureSameness(reading, given)
      return measured.sameness > 0.6 && reading.words > 8
        ? measured.sentences.filter((one) => one.sameness > 0.6).slice(0, 3)
        : []
    },
    why: 'This sentence could stand in anybody’s note.',
    instead: 'Put one thing in its place that only the two of you know: what they said, what you tried since.',
    basis: 'S0.4',
    catches: [stock],
    allows: [
      'You said the night shift loses its notes. My uncle photographs his whiteboard at 5 a.m.; a camera above line 3 would do.',
    ],
  },
  {
    id: 'sameness/panel',
    level: 'change',
    find: (reading, given) => measureSameness(reading, given).shared.slice(0, 3),
    why: 'Nearly the same sentence goes to someone else of the panel, and notes are passed around.',
    instead: 'Give each of them what belongs to your talk with them.',
    basis: 'S0.4',
    catches: [{ text: stock, given: { panel: [stock] } }],
    allows: [{ text: stock, given: { panel: ['Your question about berths stayed with me all week.'] } }],
  },
  {
    id: 'sameness/evening',
    level: 'consider',
    when: ({ at, channel, kind, zone }) => isEvening(at, zone) && channel === 'email' && (kind === undefined || kind === 'note'),
    find: ({ source }) => [{ start: 0, end: source.search(/\n|$/) }],
    why: 'The evening of the day, by mail, is when everybody’s note arrives.',
    instead: 'Send it early next morning, within the 24 hours, or in another form.',
    basis: 'S0.4',
    catches: [{ text: 'Thank you.', given: { at: '2026-03-10T20:00:00+01:00', channel: 'email' } }],
    allows: [{ text: 'Thank you.', given: { at: '2026-03-11T07:30:00+01:00', channel: 'email' } }, 'Thank you.'],
  },
  {
    id: 'missing/specific',
    level: 'change',
    when: ({ kind, talk }) => Boolean(talk) || ['note', 'followup', 'video', 'gift', 'check-in'].includes(kind ?? ''),
    find: (reading, given) => {
      const { sentences } = measureSameness(reading, given)
      return sentences.length > 0 && sentences.every((one) => one.sameness > 0.45)
        ? [{ start: 0, end: reading.source.length }]
        : []
    },
    why: 'Nothing here comes from this conversation.',
    instead: 'Open with one thing that they said, in their words.',
    basis: 'S0.4',
    catches: [{ text: stock, given: { kind: 'note' } }],
    allows: [{ text: 'You said that ice breaks the ferry timetable.', given: { kind: 'note' } }],
  },
]
