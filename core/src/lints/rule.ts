import type { Channel, Kind } from '../messages/index.ts'
import type { Family, Level } from './lint.ts'
import type { Reading } from './read-message.ts'
import type { Span } from './span.ts'

/** What is known besides the words; only what is given is judged. */
export type Given = {
  to?: string | undefined
  company?: string | undefined
  /** Names of people who may be spoken of: from the debrief. */
  people?: readonly string[] | undefined
  /** Words of the talk: what was to be done, what was in common, notes, topics. */
  talk?: string | undefined
  /** When the interview was; without a zone its date is taken as it is written. */
  talkedAt?: string | undefined
  /** The clock on which days and evenings are told. */
  zone?: string | undefined
  panel?: readonly string[] | undefined
  kind?: Kind | undefined
  at?: string | undefined
  channel?: Channel | undefined
  /** The user's own: resume, portfolio, profile. */
  links?: readonly string[] | undefined
  /** The user's name and what stands in the signature: nobody else's. */
  ownNames?: readonly string[] | undefined
  /** How fast the user speaks; a natural rate when it is not known. */
  wordsPerMinute?: number | undefined
}

export type Example = string | { text: string; given: Given }

/** One rule as data: its examples are its tests and its line in docs/lints.md. */
export type Rule = {
  id: `${Family}/${string}`
  level: Level
  /** Patterns over one sentence in its plain form; see `write-pattern.ts`. */
  patterns?: readonly string[]
  /** A sentence that matches one of these is let through. */
  unless?: readonly string[]
  /** Speaks even in a sentence that takes the pressure away ("no need to reply"). */
  always?: boolean
  when?: (given: Given) => boolean
  /** For what no pattern can say. */
  find?: (reading: Reading, given: Given) => readonly Span[]
  why: string
  instead: string
  basis: `S${number}.${number}`
  catches: readonly Example[]
  allows: readonly Example[]
}
