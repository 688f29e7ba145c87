import { z } from 'zod'

/** The prefix of each id says what it names. */
export const prefixes = {
  person: 'per',
  opportunity: 'opp',
  interview: 'int',
  debrief: 'deb',
  contact: 'con',
  fact: 'fac',
  read: 'rea',
  import: 'imp',
  file: 'fil',
  change: 'chg',
  stage: 'sta',
  interpretation: 'ipr',
  upload: 'upl',
  presence: 'prs',
  finding: 'fnd',
  video: 'vid',
  message: 'msg',
  version: 'ver',
  clipping: 'clp',
  brief: 'brf',
  need: 'ned',
  helper: 'hlp',
  hint: 'hnt',
  referral: 'ref',
  kit: 'kit',
  answer: 'ans',
  event: 'evt',
  feedback: 'fbk',
  ask: 'ask',
  item: 'itm',
  practice: 'prc',
  target: 'tgt',
  posting: 'pst',
} as const
export type IdKind = keyof typeof prefixes

/** Makes ids; handed in, so that tests can count instead of rolling dice. */
export type NewId = <K extends IdKind>(kind: K) => `${(typeof prefixes)[K]}_${string}`

export const idOf = <K extends IdKind>(kind: K) =>
  z
    .templateLiteral([`${prefixes[kind]}_`, z.string()])
    .refine((id) => id.length <= 64) as unknown as z.ZodType<`${(typeof prefixes)[K]}_${string}`>

export type PersonId = `per_${string}`
export type OpportunityId = `opp_${string}`
export type InterviewId = `int_${string}`
export type DebriefId = `deb_${string}`
export type ContactId = `con_${string}`
export type ImportId = `imp_${string}`
export type MessageId = `msg_${string}`
