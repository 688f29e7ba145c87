import type { Candidate } from '../../candidates/index.ts'
import type { Channel } from '../kinds.ts'
import { cleanName, firstNameOf } from './clean-words.ts'
import { blanks } from './words.ts'

type Me = Pick<Candidate, 'name' | 'links' | 'signature'>

const signOffs = ['Kind regards,', 'Best regards,', 'Warm regards,', 'Best wishes,', 'Best,'] as const
const rank: Record<Candidate['links'][number]['kind'], number> = { resume: 0, portfolio: 1, blog: 2, profile: 3, other: 4 }
const mostLinks = 3
/** The check knows a closing by its first line and up to six short ones behind it. */
const mostLines = 6

const closes =
  /^\s*(?:(?:kind|best|warm|warmest|many)? ?(?:regards|wishes)|best|sincerely|yours|cheers|thanks|thank you|greetings)\b[^\n]{0,20}\n/i

/** Below every text: the name, and the links that lead to the rest (S0.11). The fuller one first; the last has no word of the user's own. */
export function listSignatures(me: Me, { channel, turn }: { channel: Channel; turn: number }): string[] {
  const signOff = signOffs[turn % signOffs.length] ?? signOffs[0]
  const links = me.links.toSorted((one, other) => rank[one.kind] - rank[other.kind])
  const name = cleanName(me.name) || `[[${blanks.me}]]`
  const bare = [signOff, name].join('\n')
  if (channel !== 'linkedin') return [...ownSignature(me, links, signOff), [bare, ...sayLinks(links)].join('\n'), bare]
  const short = [signOff, firstNameOf(me.name) ?? name].join('\n')
  return [...links.slice(0, 1).map(({ url }) => `${short}\n${url}`), short]
}

const sayLinks = (links: Me['links']) =>
  links.slice(0, mostLinks).map(({ kind, url }) => (kind === 'other' ? url : `${linkWords[kind]}: ${url}`))

/** What the user set, word for word; without a link in it, theirs are added. */
function ownSignature({ signature }: Me, links: Me['links'], signOff: string): string[] {
  const own = signature.replace(/\r/g, '').trim()
  const count = own.split('\n').length
  if (!own || count > mostLines) return []
  const added = own.includes('http') ? [] : sayLinks(links).slice(0, Math.max(1, mostLines - count))
  const block = [own, ...added].join('\n')
  return [closes.test(block) ? block : `${signOff}\n${block}`]
}

const linkWords = { resume: 'Resume', portfolio: 'Portfolio', blog: 'Blog', profile: 'Profile' } as const
