import { type FeedbackPiece, feedbackFieldsByHand, feedbackPiece } from '@standout/core/feedback'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { today } from '../today.ts'

const { words, personId, name, opportunityId, interviewId, saidOn } = feedbackFieldsByHand.shape

async function lookFor({ people, opportunities, interviews }: Context, about: Partial<FeedbackPiece>) {
  if (about.personId) await people.get(about.personId)
  if (about.opportunityId) await opportunities.get(about.opportunityId)
  if (about.interviewId) await interviews.get(about.interviewId)
}

export const keepFeedback = defineAction({
  name: 'feedback.keep',
  says: 'Keep what somebody told you, word for word',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    words,
    source: z.enum(['hand', 'mail']).default('hand'),
    personId: personId.default(null),
    name: name.default(''),
    opportunityId: opportunityId.default(null),
    interviewId: interviewId.default(null),
    saidOn: saidOn.optional(),
  }),
  output: feedbackPiece,
  async run(context, given) {
    const { feedback, interviews, candidates, newId, now } = context
    await lookFor(context, given)
    const about = given.interviewId ? (await interviews.get(given.interviewId)).opportunityId : given.opportunityId
    const on = given.saidOn ?? (await today(candidates, now))
    const how = { field: null, debriefId: null, opportunityId: about, saidOn: on, at: now }
    return feedback.add({ ...given, ...how, id: newId('feedback') })
  },
})

/** The words of a debrief are mended where they were written. */
async function ownPiece({ feedback }: Context, id: FeedbackPiece['id']) {
  const piece = await feedback.get(id)
  if (piece.debriefId === null) return piece
  throw new Problem(
    'feedback.in_debrief',
    'These words stand in the debrief of that talk. Change them there; they follow here by themselves.',
  )
}

export const editFeedback = defineAction({
  name: 'feedback.edit',
  says: 'Correct what you kept: the words, who it was, when',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('feedback'), ...feedbackFieldsByHand.partial().shape }),
  output: feedbackPiece,
  async run(context, { id, ...changes }) {
    await ownPiece(context, id)
    await lookFor(context, changes)
    return context.feedback.change(id, changes)
  },
})

export const removeFeedback = defineAction({
  name: 'feedback.remove',
  says: 'Delete a piece of feedback that you kept; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('feedback') }),
  output: z.object({ removed: z.boolean() }),
  async run(context, { id }) {
    await ownPiece(context, id)
    await context.feedback.remove(id)
    return { removed: true }
  },
})
