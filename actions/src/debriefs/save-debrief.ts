import type { Debrief, DebriefContent, DebriefPerson } from '@standout/core/debriefs'
import type { InterviewId } from '@standout/core/shared'
import type { Context } from '../action.ts'
import { hearDebrief } from '../feedback/hear-debrief.ts'
import { nameAttendees } from '../interviews/name-attendees.ts'
import { refuseConflict } from '../refuse-conflict.ts'
import { interpretDebrief } from './interpret-debrief.ts'

type Save = { interviewId: InterviewId; content: DebriefContent; version: number; key: string; finished?: boolean | undefined }

/** One save: idempotent by key, refused when somebody else saved in between. */
export async function saveDebrief(context: Context, { interviewId, content, version, key, finished }: Save) {
  const { debriefs, saves, interviews, newId, now } = context
  const interview = await interviews.get(interviewId)
  const before = await debriefs.findOfInterview(interviewId)
  const earlier = await saves.find(key)
  if (earlier && before) return { debrief: before, repeated: true }
  refuseConflict({ word: 'debriefs', thing: 'debrief', kept: before?.version ?? 0, version })
  const people = await nameNewPeople(context, content.people, interviewId)
  const id = before?.id ?? newId('debrief')
  const written: Debrief = {
    ...content,
    people,
    id,
    interviewId,
    version: version + 1,
    finishedAt: finished ? now : (before?.finishedAt ?? null),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  }
  await debriefs.save(written)
  await saves.add({ key, debriefId: id, version: version + 1, at: now })
  if (interview.status === 'planned') await interviews.change(interviewId, { status: 'held', updatedAt: now })
  await interpretDebrief(context, written, interview)
  await hearDebrief(context, written, interview)
  return { debrief: written, repeated: false }
}

/** A name typed in the debrief becomes a person in the room, so that moves can be about them. */
async function nameNewPeople(context: Context, people: DebriefPerson[], interviewId: InterviewId): Promise<DebriefPerson[]> {
  const { interviews, opportunities, now } = context
  const interview = await interviews.get(interviewId)
  const { company } = await opportunities.get(interview.opportunityId)
  const attendees = [...interview.attendees]
  const named: DebriefPerson[] = []
  for (const one of people) {
    let personId = one.personId
    if (!personId && one.name.trim()) {
      const [attendee] = await nameAttendees(context, [{ name: one.name.trim(), with: one.with, decides: one.decides }], company)
      personId = attendee!.personId
      attendees.push(attendee!)
    }
    const at = attendees.findIndex((attendee) => attendee.personId === personId)
    // What the debrief says of someone's part confirms what the invite proposed.
    if (at >= 0)
      attendees[at] = {
        ...attendees[at]!,
        with: one.with ?? attendees[at]!.with,
        decides: one.decides ?? attendees[at]!.decides,
        proposed: false,
      }
    named.push({ ...one, personId })
  }
  if (JSON.stringify(attendees) !== JSON.stringify(interview.attendees))
    await interviews.change(interviewId, { attendees, updatedAt: now })
  return named
}
