import type { DebriefInput, Face } from './debrief-input.ts'
import { findFaceSignals } from './find-face-signals.ts'
import { notSeen, seen, toTexts } from './make-signal.ts'
import type { NextSteps } from './read-next-steps.ts'
import type { Signal } from './signal.ts'
import { commonGround, length, nextSteps, reply, signWeights } from './weights.ts'
import { because, quote, unknown } from './words.ts'

/** Every sign in one debrief, each with its own pull before they are weighed together; what was not seen is in the list as unknown. */
export function findSignals(input: DebriefInput, steps: NextSteps | undefined, replied: boolean): Signal[] {
  const found: Signal[] = []
  const alone = input.interviewers.length < 2
  input.interviewers.forEach((face, index) => {
    findFaceSignals(found, { face, who: alone ? '' : nameOf(face, index), round: input.round })
  })
  found.push(lengthSignal(input), nextStepsSignal(input, steps))
  if (input.processSigns)
    for (const sign of new Set(input.processSigns)) found.push(seen(sign, signWeights[sign], because.sign(sign)))
  else found.push(notSeen('process-signs', unknown.signs))
  if (replied) found.push(seen('reply', reply, because.reply))
  const common = toTexts(input.common)
  if (common.length) found.push(seen('common-ground', commonGround, because.common(quote(common.join(', ')))))
  return found
}

const nameOf = (face: Face, index: number) => face.name?.trim().slice(0, 60) || `person ${index + 1}`

function lengthSignal({ scheduledMinutes, actualMinutes }: DebriefInput): Signal {
  if (scheduledMinutes == null || actualMinutes == null || scheduledMinutes <= 0) return notSeen('length', unknown.length)
  const share = actualMinutes / scheduledMinutes
  let logit = 0
  if (share >= 1.5) logit = length.farOver
  else if (share >= 1.15) logit = length.over
  else if (share <= 0.5) logit = length.cutOff
  else if (share <= 0.75) logit = length.short
  return seen('length', logit, because.length(actualMinutes, scheduledMinutes))
}

function nextStepsSignal(input: DebriefInput, steps: NextSteps | undefined): Signal {
  const words = quote(input.nextStepsWords ?? '')
  const byHand = input.nextStepsGrade
  if (byHand === 'unclear') return notSeen('next-steps', unknown.nextStepsUnclear(words))
  if (byHand) {
    const says = input.nextStepsWords?.trim() ? because.nextSteps[byHand](words) : because.nextSteps.byHand[byHand]
    return seen('next-steps', nextSteps[byHand], says)
  }
  if (!steps) return notSeen('next-steps', unknown.nextSteps)
  const kind = steps.no ? 'no' : steps.grade
  return seen('next-steps', nextSteps[kind], because.nextSteps[kind](words))
}
