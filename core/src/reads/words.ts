import type { PromiseKind } from '../debriefs/index.ts'

export type SilenceFacts = {
  days: number
  late: number | undefined
  /** The promised day lies behind, if only by a weekend. */
  passed: boolean
  promisedBy: string | null
  promise: PromiseKind | null | undefined
}

const workingDays = (days: number) => (days === 1 ? 'One working day' : `${days} working days`)

const months = 'January February March April May June July August September October November December'.split(' ')
/** "17 March 2026": a date as a person says it. */
const sayDate = (date: string | null) =>
  date ? `${+date.slice(8, 10)} ${months[+date.slice(5, 7) - 1]} ${date.slice(0, 4)}` : ''

/** What these days of silence mean, calmly. */
export function saySilence({ days, late, promisedBy, promise, passed }: SilenceFacts): string {
  if (passed && late === 0)
    return `${sayDate(promisedBy)} has passed, but no working day since. Give it a day or two; dates slip.`
  if (late !== undefined && late <= 0) return `They named ${sayDate(promisedBy)}. Until then silence says nothing.`
  if (days <= 0) return 'Nobody could have answered yet.'
  if (late !== undefined) return sayLate(late, promisedBy, promise)
  if (days <= 3) return `${workingDays(days)} of silence says little: most answers take longer, whichever way they go.`
  if (days <= 7) return `${workingDays(days)} of silence leans a little against, no more. Many good answers come after this.`
  if (days <= 15) return `${workingDays(days)} of silence leans against. It is common, and it is not an answer yet.`
  return `${workingDays(days)} of silence leans clearly against this round. It may also mean that you are in reserve.`
}

function sayLate(late: number, promisedBy: string | null, promise: PromiseKind | null | undefined): string {
  const since = `${workingDays(late)} past ${sayDate(promisedBy)}`
  if (promise === 'vague') return `${since}, which was named loosely: this says only a little.`
  if (promise === 'only-if-yes') {
    if (late <= 1) return `${since}. They would write only with a yes, and dates slip by a day or two.`
    return `${since}. They would write only with a yes, so this leans against; being in reserve is silent too.`
  }
  if (late <= 2) return `${since}. Dates slip often, so this leans only a little against.`
  return `${since}. This leans against, though dates do slip.`
}

/** What is not known beside the signs. */
export const notKnown = {
  round: 'Which round it was is not known, so the range is wider.',
  with: 'Their part (recruiter, hiring manager, a future colleague) was not noted.',
  crowd: 'How many are in this round was not noted.',
  openings: 'How many openings there are was not noted.',
  at: 'When the interview took place was not noted, so silence cannot be counted.',
  promise: 'Whether they would answer everyone by that date, or only with a yes, is not clear.',
}
export const noClock = 'When it took place is not known, so the silence is not counted.'

/** Of ten, in words that do not pretend to know better. */
const ofTen = (share: number) => {
  const tenths = Math.round(share * 10)
  if (tenths <= 0) return 'hardly any'
  if (tenths >= 10) return 'nearly all'
  return `about ${tenths} in 10`
}

/** Where this wait lies, in one or two calm sentences. */
export function sayWait({ workingDays, yesBy, ahead }: { workingDays: number; yesBy: number; ahead: boolean }): string {
  if (workingDays <= 0) return 'Nobody could have answered yet. There is nothing to wonder about tonight.'
  if (ahead) return 'The day that they named is still ahead. Until then this wait means nothing.'
  const heard = `Of the yeses that come, ${ofTen(yesBy)} have come by now.`
  if (yesBy < 0.35) return `${heard} Most good answers take longer than this.`
  if (yesBy < 0.65) return `${heard} This is the middle of an ordinary wait, for a yes as much as for a no.`
  if (yesBy < 0.85) return `${heard} It may still come; your week is better spent on the others meanwhile.`
  return `${heard} Late yeses do happen, and so does being held in reserve. You may let this one go, and let it surprise you.`
}
