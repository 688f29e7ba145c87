import type { Kind } from '../../messages/index.ts'
import type { Reading } from '../read-message.ts'
import type { Given, Rule } from '../rule.ts'
import type { Span } from '../span.ts'

/** 150 words a minute is the natural rate of speaking. */
export const secondsOf = (words: number, wordsPerMinute = 150) => Math.round((words / wordsPerMinute) * 60)

const all = ({ source }: Reading): Span[] => [{ start: 0, end: source.length }]
const after = (reading: Reading, seconds: number, wordsPerMinute?: number): Span[] => {
  let words = 0
  for (const sentence of reading.sentences) {
    words += sentence.words.length
    if (secondsOf(words, wordsPerMinute) > seconds) return [{ start: sentence.start, end: reading.source.length }]
  }
  return all(reading)
}
const most: Partial<Record<Kind, number>> = {
  note: 250,
  followup: 200,
  gift: 250,
  'decline-thanks': 180,
  'accept-thanks': 120,
  'check-in': 180,
}
const is =
  (...kinds: Kind[]) =>
  ({ kind }: Given) =>
    kind !== undefined && kinds.includes(kind)
const link = /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|io|me|dev|de|eu|co|uk|at|ch|fr|app|page|site|info|example)\b(?:\/\S*)?/i
const profile =
  /linkedin\.com\/in\/|github\.(?:com|io)|gitlab\.com|behance\.net|dribbble\.com|about\.me|orcid\.org|medium\.com\/@|substack\.com|\b(?:resume|résumé|cv|lebenslauf|portfolio|folio|profile|blog)\b/i
const bare = (url: string) => url.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|[/#?]+$/g, '')

/** The user's own, or plainly a resume, portfolio or profile; while none of theirs is known, any link will do. */
function hasLink(source: string, links: readonly string[] | undefined): boolean {
  if (!link.test(source)) return false
  if (!links?.length) return true
  const text = source.toLowerCase()
  const written = source.match(/\S*(?:https?:\/\/|www\.|[\w-]+\.[a-z]{2,})\S*/gi) ?? []
  return links.some((one) => bare(one) !== '' && text.includes(bare(one))) || written.some((one) => profile.test(one))
}
const words = (count: number) => Array.from({ length: count }, () => 'berth').join(' ')

/** Length, speaking time and what is missing: only by kind. */
export const shape: readonly Rule[] = [
  {
    id: 'length/long',
    level: 'consider',
    find: (reading, { kind }) => {
      const limit = kind ? most[kind] : undefined
      return limit && reading.words > limit ? [{ start: reading.sentences.at(-1)?.start ?? 0, end: reading.source.length }] : []
    },
    why: 'It is longer than such a message is read for.',
    instead: 'Keep the one idea; the rest can be the next one.',
    basis: 'S0.4',
    catches: [{ text: words(260), given: { kind: 'note' } }],
    allows: [words(260), { text: words(90), given: { kind: 'note' } }],
  },
  {
    id: 'length/invite',
    level: 'stop',
    when: is('invite'),
    find: ({ source }) => (source.trim().length > 300 ? [{ start: 300, end: source.length }] : []),
    why: 'An invitation holds 300 characters; the rest would be cut.',
    instead: 'Name the one thing that you spoke of, and stop.',
    basis: 'S4.5',
    catches: [{ text: words(60), given: { kind: 'invite' } }],
    allows: [{ text: words(20), given: { kind: 'invite' } }],
  },
  {
    id: 'length/invite-free',
    level: 'consider',
    when: is('invite'),
    find: ({ source }) => (source.trim().length > 200 && source.trim().length <= 300 ? [{ start: 200, end: source.length }] : []),
    why: 'Accounts without a subscription have 200 characters for an invitation.',
    instead: 'Shorten it to 200, so that it goes from any account.',
    basis: 'S4.5',
    catches: [{ text: words(40), given: { kind: 'invite' } }],
    allows: [{ text: words(20), given: { kind: 'invite' } }],
  },
  {
    id: 'length/call',
    level: 'change',
    when: is('call'),
    find: (reading) => (secondsOf(reading.words) > 20 ? after(reading, 20) : []),
    why: 'Messages on the phone are deleted half-way; after 20 seconds nobody listens.',
    instead: 'Your name, one thing from the talk, thanks, goodbye: about 50 words.',
    basis: 'S0.19',
    catches: [{ text: words(80), given: { kind: 'call' } }],
    allows: [{ text: words(40), given: { kind: 'call' } }],
  },
  {
    id: 'video/over-sixty',
    level: 'stop',
    when: is('video'),
    find: (reading, { wordsPerMinute }) =>
      secondsOf(reading.words, wordsPerMinute) > 60 ? after(reading, 60, wordsPerMinute) : [],
    why: 'At a natural rate this runs over a minute.',
    instead: 'Cut it to 75 to 100 words: thanks, the work, your one idea.',
    basis: 'S0.9',
    catches: [{ text: words(170), given: { kind: 'video' } }],
    allows: [{ text: words(140), given: { kind: 'video' } }],
  },
  {
    id: 'video/over-forty',
    level: 'change',
    when: is('video'),
    find: (reading, { wordsPerMinute }) => {
      const seconds = secondsOf(reading.words, wordsPerMinute)
      return seconds > 40 && seconds <= 60 ? after(reading, 40, wordsPerMinute) : []
    },
    why: 'A video is watched to its end at 30 to 40 seconds; this one runs longer.',
    instead: 'Cut it to 100 words.',
    basis: 'S0.9',
    catches: [{ text: words(130), given: { kind: 'video' } }],
    allows: [{ text: words(90), given: { kind: 'video' } }],
  },
  {
    id: 'video/under-thirty',
    level: 'consider',
    when: is('video'),
    find: (reading, { wordsPerMinute }) => (secondsOf(reading.words, wordsPerMinute) < 30 ? all(reading) : []),
    why: 'Under 30 seconds there is rarely room for thanks and an idea.',
    instead: 'Add the one thing from the talk that you kept thinking about.',
    basis: 'S0.9',
    catches: [{ text: words(40), given: { kind: 'video' } }],
    allows: [{ text: words(90), given: { kind: 'video' } }],
  },
  {
    id: 'missing/link',
    level: 'consider',
    when: is('note', 'followup', 'gift', 'decline-thanks', 'check-in', 'brief'),
    find: (reading, { links }) =>
      hasLink(reading.source, links) ? [] : [{ start: reading.source.length, end: reading.source.length }],
    why: 'There is no link to your resume, profile or work.',
    instead: 'Put one under your name; your signature can carry it.',
    basis: 'S0.11',
    catches: [
      { text: 'Thank you for the tour of the berths.', given: { kind: 'note' } },
      { text: 'Here is the article: tides.example/rhine', given: { kind: 'gift', links: ['https://ruth.example'] } },
    ],
    allows: [
      'Thank you.',
      { text: 'Thank you. folio.example/ruth', given: { kind: 'note' } },
      { text: 'Thank you. linkedin.com/in/ruth', given: { kind: 'note', links: ['https://ruth.example'] } },
      { text: 'Thank you. www.ruth.example', given: { kind: 'note', links: ['https://ruth.example/'] } },
    ],
  },
  {
    id: 'missing/next-step',
    level: 'consider',
    when: is('note', 'followup'),
    find: (reading) =>
      /\b(?:will|'ll|’ll|would|could|next|forward|soon|until|again|attached|enclosed|below|link|here|hope|see you|ready|start)\b/i.test(
        reading.source,
      )
        ? []
        : [{ start: reading.source.length, end: reading.source.length }],
    why: 'It looks back only.',
    instead: 'Add what you do next yourself, such as "I will send the sketch on Monday".',
    basis: 'S0.6',
    catches: [{ text: 'Thank you for the tour of the berths.', given: { kind: 'note' } }],
    allows: [{ text: 'Thank you. I will draw the berths on Sunday.', given: { kind: 'note' } }],
  },
]
