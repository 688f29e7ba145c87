import type { Interview } from '../interviews/index.ts'
import { cutWords, oneLine } from './clean-words.ts'
import type { Kit } from './kit.ts'
import { words } from './words.ts'

const says = words.logistics
const address = /https?:\/\/[^\s<>"')]+/i
const bringing = /\b(bring|carry|photo id|identification|passport|mitbringen|ausweis|apporter|traer|portare)\b/i
const mostAsked = 3

type Talk = Pick<Interview, 'place' | 'notes' | 'scheduledMinutes' | 'round'>

/** Where, when, with whom, how long, and what they asked to bring, from the invite. */
export function findLogistics(talk: Talk, given: { when: readonly string[]; who: readonly string[] }): Kit['logistics'] {
  const link = address.exec(`${talk.place ?? ''} ${talk.notes ?? ''}`)?.[0]?.replace(/[.,;]+$/, '') ?? null
  const place = oneLine((talk.place ?? '').replace(address, '')).replace(/^[\s·,;-]+|[\s·,;-]+$/g, '')
  const line = (label: string, value: string, href: string | null = null) => (value ? [{ label, value, href }] : [])
  return [
    ...line(says.when, given.when.join('\n')),
    ...line(says.long, talk.scheduledMinutes ? says.minutes(talk.scheduledMinutes) : ''),
    ...line(says.round, talk.round ? says.rounds[talk.round] : ''),
    ...line(says.where, cutWords(place, 200)),
    ...line(says.link, link ?? '', link),
    ...line(says.who, given.who.join(', ')),
    ...line(says.asked, listAsked(talk.notes ?? '').join(' ')),
    ...line(says.bring, says.bringAlways),
  ]
}

const listAsked = (notes: string): string[] =>
  notes
    .split(/\r?\n|(?<=[.!?])\s/)
    .map((part) => oneLine(part.replace(/<[^>]{0,200}>/g, ' ')))
    .filter((part) => part.length < 300 && bringing.test(part))
    .slice(0, mostAsked)
    .map((part) => cutWords(part, 160))
