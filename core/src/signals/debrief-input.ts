import { z } from 'zod'
import { type PromiseKind, processSigns, promises } from '../debriefs/index.ts'
import { rounds } from '../interviews/index.ts'
import { employerTraits, routes } from '../opportunities/index.ts'
import { roles } from '../people/index.ts'
import { isZone } from '../shared/index.ts'
import { askFor } from './words.ts'

const either = <T extends string>(field: string, values: readonly [T, ...T[]]) =>
  z.enum(values, { error: askFor.oneOf(field, values) }).nullish()
const several = <T extends string>(field: string, values: readonly [T, ...T[]]) =>
  z
    .array(z.enum(values, { error: askFor.oneOf(field, values) }), { error: askFor.listOf(field, values) })
    .max(50)
    .nullish()
const yesNo = (field: string) => z.boolean({ error: askFor.yesNo(field) }).nullish()
const words = (field: string) =>
  z
    .string({ error: askFor.text(field) })
    .max(20_000, { error: askFor.shorter(field) })
    .nullish()
const count = (field: string, most: number) => {
  const error = askFor.count(field, most)
  return z.number({ error }).int({ error }).min(1, { error }).max(most, { error }).nullish()
}
const minutes = (field: string) => {
  const error = askFor.minutes(field)
  return z.number({ error }).min(0, { error }).max(1440, { error }).nullish()
}
const scale = (field: string) => {
  const error = askFor.tap(field)
  return z.union([z.number({ error }).min(0, { error }).max(4, { error }), z.literal('unclear')], { error }).nullish()
}
const anyWords = (field: string) =>
  z.union([z.string().max(20_000), z.array(z.unknown()).max(200)], { error: askFor.text(field) }).nullish()

const exists = (date: string) => {
  const [year, month, day] = [+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10)]
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
/** An instant; without an offset it is the person's own clock, a bare date is noon there. */
const moment = (field: string) => {
  const error = askFor.moment(field)
  return z
    .string({ error })
    .trim()
    .max(40, { error })
    .regex(/^[12]\d{3}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|z|[+-]\d\d(:?\d\d)?)?)?$/, { error })
    .refine(
      (text) => exists(text) && (text.length === 10 || !Number.isNaN(Date.parse(`${text.slice(0, 10)}T${text.slice(11, 16)}Z`))),
      { error },
    )
    .nullish()
}
const day = (field: string) => {
  const error = askFor.date(field)
  return z
    .string({ error })
    .trim()
    .max(40, { error })
    .regex(/^[12]\d{3}-\d\d-\d\d(T|$)/, { error })
    .transform((text) => text.slice(0, 10))
    .refine(exists, { error })
    .nullish()
}

const faceFields = {
  name: words('name'),
  with: either('with', roles),
  decides: yesNo('decides'),
  firstFive: scale('firstFive'),
  rapport: scale('rapport'),
  eyeContact: scale('eyeContact'),
  smile: scale('smile'),
  leaning: scale('leaning'),
  present: scale('present'),
  offScriptShare: z
    .number({ error: askFor.share('offScriptShare') })
    .min(0, { error: askFor.share('offScriptShare') })
    .max(1, { error: askFor.share('offScriptShare') })
    .nullish(),
  offScriptTopics: anyWords('offScriptTopics'),
  lengthAgainstOthers: either('lengthAgainstOthers', ['shorter', 'same', 'longer']),
  concernsAsked: yesNo('concernsAsked'),
  concernsWords: words('concernsWords'),
  /** A hand's own judgement of the words; it wins. */
  concernsGrade: either('concernsGrade', ['praise', 'objection', 'evasive', 'none', 'unclear']),
}
const face = z.object(faceFields, { error: askFor.interviewer })
/** What was seen of one interviewer. */
export type Face = z.infer<typeof face>

/**
 * One debrief as `reads try` takes it: everything may be missing or null, unknown fields are passed over. One
 * interviewer's fields may stand at the top level instead of in `interviewers`.
 */
export const debriefInput = z
  .object(
    {
      round: either('round', rounds),
      route: either('route', routes),
      at: moment('at'),
      zone: z.string({ error: askFor.zone }).max(64, { error: askFor.zone }).refine(isZone, { error: askFor.zone }).nullish(),
      country: z.string({ error: askFor.country }).max(60, { error: askFor.country }).nullish(),
      region: z.string({ error: askFor.country }).max(60, { error: askFor.country }).nullish(),
      scheduledMinutes: minutes('scheduledMinutes'),
      actualMinutes: minutes('actualMinutes'),
      gut: scale('gut'),
      openings: count('openings', 1000),
      candidatesInRound: count('candidatesInRound', 10_000),
      employer: several('employer', employerTraits),
      workToBeDone: anyWords('workToBeDone'),
      betterAnswers: anyWords('betterAnswers'),
      common: anyWords('common'),
      nextStepsWords: words('nextStepsWords'),
      /** A hand's own judgement of the words; it wins. */
      nextStepsGrade: either('nextStepsGrade', ['specific', 'vague', 'neither', 'unclear']),
      promise: either('promise', promises),
      promisedBy: day('promisedBy'),
      lastHeardAt: moment('lastHeardAt'),
      repliedAt: moment('repliedAt'),
      processSigns: several('processSigns', processSigns),
      interviewers: z.array(face, { error: askFor.interviewers }).max(50, { error: askFor.interviewers }).nullish(),
      ...faceFields,
    },
    { error: askFor.debrief },
  )
  .transform(({ interviewers, ...talk }) => ({ ...talk, interviewers: interviewers?.length ? interviewers : [talk as Face] }))

/** One debrief, read and ready: there is always at least one interviewer. */
export type DebriefInput = Partial<z.output<typeof debriefInput>> & {
  interviewers: Face[]
  /** What a hand corrected wins for good over what is read from words; null takes it away. */
  byHand?: { promise?: PromiseKind | null; promisedBy?: string | null }
}
/** The same as someone writes it down: anything may be left out. */
export type LooseDebrief = z.input<typeof debriefInput>
