import type { KeptKit } from '@standout/core/kits'
import type { InterviewId } from '@standout/core/shared'
import type { Context } from '../action.ts'

/** The kept part of a kit, begun when something is first chosen, ticked or tapped. */
export async function keepKit({ kits, interviews, newId }: Context, interviewId: InterviewId): Promise<KeptKit> {
  const kept = await kits.findOfInterview(interviewId)
  if (kept) return kept
  await interviews.get(interviewId)
  const nothing = { leftOut: [], answers: null, openers: null, ticks: [], theirZone: null, taps: [], version: 0, savedKey: null }
  return kits.add({ ...nothing, id: newId('kit'), interviewId })
}
