import type { DebriefInput, Signal } from '../signals/index.ts'
import { notKnown } from './words.ts'

/** Everything that would sharpen the reading and is not known, widest first. */
export function listUnknown(input: DebriefInput, signals: readonly Signal[], promiseUnclear: boolean): string[] {
  const unknown: string[] = []
  if (!input.round) unknown.push(notKnown.round)
  if (!input.interviewers.some((face) => face.with)) unknown.push(notKnown.with)
  if (!input.candidatesInRound) unknown.push(notKnown.crowd)
  if (!input.openings) unknown.push(notKnown.openings)
  if (!input.at) unknown.push(notKnown.at)
  if (promiseUnclear) unknown.push(notKnown.promise)
  for (const signal of signals) if (signal.leans === 'unknown') unknown.push(signal.because)
  return unknown
}
