import type { Debrief, DebriefPerson } from '@standout/core/debriefs'
import type { FeedbackPiece } from '@standout/core/feedback'
import type { Interview } from '@standout/core/interviews'
import { instantToDate } from '@standout/core/shared'
import type { Context } from '../action.ts'

const fields = [
  ['improve', 'improveWords'],
  ['concerns', 'concernsWords'],
  ['liked-but', 'likedBut'],
] as const

type Said = Pick<FeedbackPiece, 'field' | 'words' | 'personId' | 'name'>

const saidBy = (person: DebriefPerson): Said[] =>
  fields.flatMap(([field, from]) => {
    const words = person[from].trim()
    return words ? [{ field, words, personId: person.personId, name: person.personId ? '' : person.name.trim() }] : []
  })

const isSame = (one: Said, other: Said) => one.field === other.field && one.personId === other.personId && one.name === other.name

/** Keeps what was said at the end of a talk as feedback, once; it follows the debrief as that is written on. */
export async function hearDebrief({ feedback, newId, now }: Context, debrief: Debrief, interview: Interview) {
  const kept = await feedback.list({ debriefId: debrief.id })
  const said = debrief.people.flatMap(saidBy)
  const about = { opportunityId: interview.opportunityId, interviewId: interview.id, debriefId: debrief.id }
  const saidOn = instantToDate(interview.startsAt, interview.zone)
  for (const one of said) {
    const at = kept.findIndex((piece) => isSame(piece, one))
    const [known] = at < 0 ? [] : kept.splice(at, 1)
    if (known) await feedback.change(known.id, { words: one.words, saidOn })
    else await feedback.add({ ...one, ...about, id: newId('feedback'), source: 'debrief', saidOn, at: now })
  }
  for (const { id } of kept) await feedback.remove(id)
}
