import { z } from 'zod'
import { proof } from '../practice/index.ts'
import { idOf, instant, zoneName } from '../shared/index.ts'

/** The parts of a kit in the order of the paper; each may be left out of one interview's kit. */
export const kitSections = ['people', 'account', 'answers', 'posting', 'proof', 'cards', 'list', 'logistics', 'resume'] as const
export type KitSection = (typeof kitSections)[number]

export const tapMarks = ['circle', 'arrow', 'star'] as const

/** One mark made in the room: on a line of the resume, on what is missing there, or on an item of the list. */
export const tap = z.object({
  /** Made on the device, so that the same mark sent twice is one. */
  id: z.string().min(8).max(64),
  personId: idOf('person').nullable(),
  on: z.enum(['resume-line', 'list-item']),
  ref: z.string().max(100),
  /** The line or the item as it stood there; empty for what is missing. */
  text: z.string().max(2000),
  /** S1.5: a circle says PUNCH THIS UP, an arrow NEXT FOCUS. S1.7: a star, move it up. */
  mark: z.enum(tapMarks),
  words: z.string().max(2000),
  at: instant,
})
export type RoomTap = z.infer<typeof tap>
export const mostTaps = 200

/** An answer prepared once for all interviews; the account is the 60 seconds on oneself (S4.6). */
export const preparedAnswer = z.object({
  id: idOf('answer'),
  kind: z.enum(['answer', 'account']),
  question: z.string().max(500),
  answer: z.string().max(4000),
  createdAt: instant,
  updatedAt: instant,
})
export type PreparedAnswer = z.infer<typeof preparedAnswer>

/** What was chosen for one kit, what is ticked, and what was tapped in its room. */
export const keptKit = z.object({
  id: idOf('kit'),
  interviewId: idOf('interview'),
  leftOut: z.array(z.enum(kitSections)),
  /** Null: we choose. */
  answers: z.array(z.string().max(80)).max(30).nullable(),
  openers: z.array(z.string().max(120)).max(30).nullable(),
  ticks: z.array(z.string().max(40)).max(30),
  /** Where they sit, when that is another zone. */
  theirZone: zoneName.nullable(),
  taps: z.array(tap).max(mostTaps),
  version: z.number().int(),
  savedKey: z.string().nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type KeptKit = z.infer<typeof keptKit>

export const kitOpener = z.object({
  key: z.string(),
  label: z.string(),
  mine: z.string(),
  noticed: z.string(),
  question: z.string(),
  /** The prepared answer that it can ride on. */
  ridesOn: z.string(),
  chosen: z.boolean(),
})
export type KitOpener = z.infer<typeof kitOpener>

export const kitPerson = z.object({
  id: idOf('person'),
  name: z.string(),
  about: z.string(),
  /** How others describe them (S4.2). */
  quotes: z.array(z.object({ text: z.string(), by: z.string() })),
  openers: z.array(kitOpener),
  hasProfile: z.boolean(),
})
export type KitPerson = z.infer<typeof kitPerson>

export const kitAnswer = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  /** S0.14: one that one would give better now, from an earlier talk; otherwise prepared by hand. */
  from: z.enum(['prepared', 'better-now']),
  /** Where it comes from, for people; empty for what was prepared. */
  label: z.string(),
  chosen: z.boolean(),
})
export type KitAnswer = z.infer<typeof kitAnswer>

export const resumeLine = z.object({ ref: z.string(), number: z.number(), text: z.string() })
export type ResumeLine = z.infer<typeof resumeLine>
export const resumeSheet = z.object({
  name: z.string(),
  about: z.string(),
  contact: z.string(),
  sections: z.array(
    z.object({
      title: z.string(),
      entries: z.array(z.object({ head: z.string(), about: z.string(), when: z.string(), lines: z.array(resumeLine) })),
    }),
  ),
})
export type ResumeSheet = z.infer<typeof resumeSheet>

export const kitListItem = z.object({ id: z.string(), text: z.string(), stars: z.number() })
export type KitListItem = z.infer<typeof kitListItem>

/** What the posting asks for, and the line of the resume that shows it (S2.4). */
export const kitPoint = z.object({ asks: z.string(), evidence: z.string().nullable() })
export type KitPoint = z.infer<typeof kitPoint>

export const checkItem = z.object({ id: z.string(), says: z.string(), how: z.string(), done: z.boolean(), byHand: z.boolean() })
export type CheckItem = z.infer<typeof checkItem>

/** Everything for one interview, before anything is cut for paper. */
export const kit = z.object({
  interviewId: idOf('interview'),
  opportunityId: idOf('opportunity'),
  company: z.string(),
  role: z.string(),
  startsAt: instant,
  minutes: z.number().nullable(),
  /** "Thursday 12 March, 10:00–11:00 (Berlin)", first in the user's own zone. */
  when: z.array(z.string()),
  people: z.array(kitPerson),
  account: z.object({ lines: z.array(z.string()), edited: z.boolean(), seconds: z.number() }),
  answers: z.array(kitAnswer),
  /** S0.18: "I liked them, but…", to be met by an answer this time; what they said needs doing. */
  reminders: z.array(
    z.object({
      kind: z.enum(['liked-but', 'concern', 'work']),
      id: idOf('person').nullable(),
      name: z.string(),
      label: z.string(),
      text: z.string(),
    }),
  ),
  posting: z.array(kitPoint),
  /** What was finished or practised, to be shown when somebody asks. */
  proof: z.array(proof),
  list: z.array(kitListItem),
  logistics: z.array(z.object({ label: z.string(), value: z.string(), href: z.string().nullable() })),
  resume: resumeSheet.nullable(),
  checklist: z.array(checkItem),
  /** Nobody has been debriefed yet, so the whole guide is shown. */
  firstTime: z.boolean(),
  leftOut: z.array(z.enum(kitSections)),
  theirZone: zoneName.nullable(),
})
export type Kit = z.infer<typeof kit>
