import { z } from 'zod'
import { employerTraits } from '../opportunities/index.ts'
import { roles } from '../people/index.ts'
import { idOf, instant, localDate } from '../shared/index.ts'

export const processSigns = [
  'references',
  'background-check',
  'start-date',
  'relocation',
  'role-explained',
  'questionnaire',
  'spoke-of-me-in-role',
] as const
export type ProcessSign = (typeof processSigns)[number]
export const promises = ['for-all', 'only-if-yes', 'vague'] as const
export type PromiseKind = (typeof promises)[number]

/** 0 against, 2 neutral, 4 for; `unclear` is "could not tell"; null was not touched. */
export const tap = z.union([z.number().int().min(0).max(4), z.literal('unclear')]).nullable()
export type Tap = z.infer<typeof tap>
const words = z.string().max(20_000)

/** What one interviewer did and said. Words stay verbatim. */
export const debriefPerson = z.object({
  personId: idOf('person').nullable(),
  name: z.string().max(300),
  with: z.enum(roles).nullable(),
  decides: z.boolean().nullable(),
  /** S1.13: the one who decides may never have met me. */
  metMe: z.boolean().nullable(),
  firstFive: tap,
  rapport: tap,
  eyeContact: tap,
  smile: tap,
  leaning: tap,
  present: tap,
  /** 0–1: how much of the talk left the standard questions. */
  offScriptShare: z.number().min(0).max(1).nullable(),
  offScriptTopics: z.array(z.string().max(300)),
  /** S3.15: against the time that others got. */
  lengthAgainstOthers: z.enum(['shorter', 'same', 'longer']).nullable(),
  concernsAsked: z.boolean().nullable(),
  concernsWords: words,
  /** S1.4 */
  improveAsked: z.boolean().nullable(),
  improveWords: words,
  /** S1.8 */
  rolesAsked: z.boolean().nullable(),
  rolesWords: words,
  /** S0.18: "I liked them, but…", finished in their place. */
  likedBut: words,
})
export type DebriefPerson = z.infer<typeof debriefPerson>

/** The whole talk. */
export const debriefTalk = z.object({
  actualMinutes: z.number().int().min(0).max(1440).nullable(),
  processSigns: z.array(z.enum(processSigns)),
  nextStepsWords: words,
  promise: z.enum(promises).nullable(),
  promisedBy: localDate.nullable(),
  candidatesInRound: z.number().int().min(1).max(10_000).nullable(),
  openings: z.number().int().min(1).max(1000).nullable(),
  /** S0.13: where they are in the process, and what comes next, in their words. */
  processWords: words,
  employer: z.array(z.enum(employerTraits)),
  workToBeDone: words,
  theirProblems: words,
  common: words,
  betterAnswers: z.array(z.object({ question: words, answer: words })),
  notes: words,
})
export type DebriefTalk = z.infer<typeof debriefTalk>

/** What a person writes down that night; every field may stay empty. */
export const debriefContent = z.object({
  gut: z.number().int().min(0).max(4).nullable(),
  talk: debriefTalk,
  people: z.array(debriefPerson).max(20),
})
export type DebriefContent = z.infer<typeof debriefContent>

/** A debrief as kept. `version` counts the saves. */
export const debrief = debriefContent.extend({
  id: idOf('debrief'),
  interviewId: idOf('interview'),
  version: z.number().int(),
  /** Set by "that is all for tonight"; a debrief counts from its first save all the same. */
  finishedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Debrief = z.infer<typeof debrief>

/** What we make of someone's words; a row of its own, and a hand's correction wins for good. */
export const interpretation = z.object({
  id: idOf('interpretation'),
  debriefId: idOf('debrief'),
  personId: idOf('person').nullable(),
  field: z.enum(['promise', 'promised-by', 'next-steps', 'concerns']),
  value: z.string().max(200).nullable(),
  quote: words,
  by: z.enum(['program', 'hand']),
  at: instant,
})
export type Interpretation = z.infer<typeof interpretation>
