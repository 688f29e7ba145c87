import type { PromiseKind } from '../debriefs/index.ts'
import type { EmployerTrait } from '../opportunities/index.ts'
import { countWorkingDays, dateToDay, type IsHoliday, msToDay } from '../shared/index.ts'
import type { Read } from './read.ts'
import { weighSilence } from './silence.ts'
import { noClock, saySilence } from './words.ts'

export type Waiting = {
  zone: string
  now: number
  /** When they were last heard, or the talk itself. */
  heardAt: number | undefined
  repliedAt: number | undefined
  promisedBy: string | null
  promise: PromiseKind | null
  employer: readonly EmployerTrait[]
  isHoliday: IsHoliday
}

/** The silence in a person's own working days, what it weighs and what it means. A reply starts the clock again. */
export function readSilence(waiting: Waiting): Read['silence'] {
  const { zone, now, heardAt, repliedAt, promisedBy, promise, employer, isHoliday } = waiting
  if (heardAt === undefined) return { workingDays: 0, logit: 0, says: noClock }
  const today = msToDay(now, zone)
  const heardOn = msToDay(heardAt, zone)
  const workingDays = countWorkingDays(heardOn, today, isHoliday)
  const startsOn = repliedAt === undefined ? heardOn : Math.max(heardOn, msToDay(repliedAt, zone))
  const days = startsOn === heardOn ? workingDays : countWorkingDays(startsOn, today, isHoliday)
  const promisedOn = promisedBy === null ? undefined : dateToDay(promisedBy)
  // They were heard after the promised date: that promise is kept, and the usual clock runs.
  const open = promisedOn !== undefined && promisedOn >= startsOn
  const late = open ? countWorkingDays(promisedOn, today, isHoliday) : undefined
  return {
    workingDays,
    logit: weighSilence({ days, late, promise, employer }),
    says: saySilence({ days, late, promisedBy, promise, passed: open && promisedOn < today }),
  }
}
