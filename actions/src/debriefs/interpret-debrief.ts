import type { Debrief } from '@standout/core/debriefs'
import type { Interview } from '@standout/core/interviews'
import { interpretWords } from '@standout/core/signals'
import type { Context } from '../action.ts'

/** Writes what we make of the words beside them; what a hand corrected stays as it is. */
export async function interpretDebrief({ interpretations, newId, now }: Context, debrief: Debrief, interview: Interview) {
  const rows = interpretWords(debrief, { at: interview.startsAt, zone: interview.zone })
  await interpretations.replaceProgram(
    debrief.id,
    rows.map((row) => ({ ...row, id: newId('interpretation'), debriefId: debrief.id, by: 'program' as const, at: now })),
  )
}
