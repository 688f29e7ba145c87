import type { Candidate } from '../../candidates/index.ts'
import type { DebriefPerson, DebriefTalk } from '../../debriefs/index.ts'
import type { Clipping } from '../clipping.ts'
import type { Channel, Kind } from '../kinds.ts'
import type { Attachment } from '../message.ts'

/** All that is known when a message is drafted; most of it may be missing. */
export type Occasion = {
  kind: Kind
  channel: Channel
  move: string | null
  to: { name: string; met: DebriefPerson | null } | null
  company: string | null
  role: string | null
  /** The local date of the talk. */
  talkedOn: string | null
  talk: DebriefTalk | null
  /** Names of the others who were there; what is said of them stays out. */
  others: readonly string[]
  me: Pick<Candidate, 'name' | 'links' | 'signature' | 'valueLine'>
  clippings: readonly Clipping[]
  attachments: readonly Attachment[]
  /** What went or will go to others of the same room. */
  panel: readonly string[]
}

/** What the check says of a text besides its blanks; handed in, because the check stands above. */
export type Judge = (text: string) => { amiss: readonly { start: number; end: number; stop: boolean }[]; sameness: number }
