import type { DebriefInput, Face } from './debrief-input.ts'
import { gradeConcerns } from './grade-concerns.ts'
import { notSeen, seen, toTexts } from './make-signal.ts'
import { rememberWords } from './remember-words.ts'
import type { Signal } from './signal.ts'
import { againstOthers, concerns, offScript, type TapName, tapNames, taps, voice } from './weights.ts'
import { because, quote, unknown } from './words.ts'

const recallConcerns = rememberWords(gradeConcerns)

type Seen = { face: Face; who: string; round: DebriefInput['round'] }

/** In the screening talk the gatekeeper decides; later their warmth is said of many. */
const voiceOf = (face: Face, round: DebriefInput['round']) => {
  if (face.decides != null) return face.decides ? voice.decides : voice.notDeciding
  const gatekeeper = face.with === 'recruiter' || face.with === 'screener'
  return gatekeeper && round && round !== 'screen' ? voice.notDeciding : voice.decides
}

/** Adds what one interviewer showed to `found`. */
export function findFaceSignals(found: Signal[], { face, who, round }: Seen): void {
  const weight = voiceOf(face, round)
  for (const cue of tapNames) found.push(tapSignal(face, cue, { who, weight }))
  found.push(offScriptSignal(face, who, weight))
  const than = face.lengthAgainstOthers
  if (than) found.push(seen('length-against-others', againstOthers[than] * weight, because.againstOthers(than, who)))
  found.push(concernsSignal(face, who, weight))
}

function tapSignal(face: Face, cue: TapName, { who, weight }: { who: string; weight: number }): Signal {
  const { signal, perTap } = taps[cue]
  const tap = face[cue]
  if (tap == null) return notSeen(signal, unknown.tap(cue, who))
  if (tap === 'unclear') return notSeen(signal, unknown.tapUnclear(cue, who))
  return seen(signal, (tap - 2) * perTap * weight, because.tap(cue, tap, who))
}

function offScriptSignal(face: Face, who: string, weight: number): Signal {
  const topics = toTexts(face.offScriptTopics)
  const share = face.offScriptShare
  if (share == null) {
    if (!topics.length) return notSeen('off-script', unknown.offScript(who))
    return seen('off-script', offScript.topicsAlone * weight, because.topics(topics, who))
  }
  const pull = Math.max(offScript.least, Math.min(offScript.most, (share - offScript.neutral) * offScript.perShare))
  return seen('off-script', pull * weight, because.offScript(share, topics, who))
}

function concernsSignal(face: Face, who: string, weight: number): Signal {
  const said = face.concernsWords?.trim() ?? ''
  const grade = face.concernsGrade ?? (said ? recallConcerns(said) : undefined)
  if (!said && !face.concernsGrade) {
    return notSeen('concerns', unknown.concerns(face.concernsAsked, who))
  }
  if (!grade || grade === 'unclear') return notSeen('concerns', unknown.concernsUnclear(quote(said), who))
  return seen('concerns', concerns[grade] * weight, because.concerns[grade](quote(said), who))
}
