import { type InterviewId, idOf } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'

export const removeInterview = defineAction({
  name: 'interviews.remove',
  says: 'Delete an interview with its debrief; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('interview') }),
  output: z.object({ removed: z.boolean() }),
  async run(context, { id }) {
    await context.interviews.get(id)
    await removeInterviewRows(context, id)
    return { removed: true }
  },
})

/** The interview and what hangs on it. */
export async function removeInterviewRows({ interviews, debriefs, interpretations }: Context, id: InterviewId) {
  const debrief = await debriefs.findOfInterview(id)
  if (debrief) {
    for (const one of await interpretations.listOf(debrief.id)) await interpretations.remove(one.id)
    await debriefs.remove(debrief.id)
  }
  await interviews.remove(id)
}
