import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

/** Someone else may share the name; `leave` is neither good nor worth an hour. */
export const findingVerdicts = ['good', 'mend', 'not-me', 'leave'] as const

/** One thing that turned up about the user, and what is to be done about it. */
export const presenceFinding = z.object({
  id: idOf('finding'),
  checkId: idOf('presence'),
  /** The key of the search that showed it. */
  foundWith: z.string().max(200).nullable(),
  what: z.string().trim().min(1, 'Say in a few words what you found.').max(2000),
  url: z
    .url({ protocol: /^https?$/, error: 'The address has to begin with https:// or http://.' })
    .max(2000)
    .nullable(),
  verdict: z.enum(findingVerdicts),
  fix: z.string().max(2000),
  foundAt: instant,
  mendedAt: instant.nullable(),
})
export type PresenceFinding = z.infer<typeof presenceFinding>

/** One round of looking oneself up. `looked` holds the keys of the searches that were run. */
export const presenceCheck = z.object({
  id: idOf('presence'),
  startedAt: instant,
  finishedAt: instant.nullable(),
  repeatOn: localDate.nullable(),
  looked: z.array(z.string().max(200)).max(200),
})
export type PresenceCheck = z.infer<typeof presenceCheck>

export const searchKinds = ['name', 'pictures', 'news', 'profile', 'handle', 'mail', 'phone', 'link'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing to look for: words for a search engine, or an address to open while signed out. */
export const presenceSearch = z.object({
  key: z.string(),
  kind: z.enum(searchKinds),
  /** What goes into the search box; for `link` the address itself. */
  query: z.string(),
})
export type PresenceSearch = z.infer<typeof presenceSearch>
