import { person } from '@standout/core/people'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const filled = ['headline', 'company', 'position', 'email', 'url', 'phone', 'notes', 'profile', 'connectedOn'] as const

export const mergePeople = defineAction({
  name: 'people.merge',
  says: 'These two are the same person: keep one, with everything of both',
  kind: 'change',
  may: 'candidate',
  input: z.object({ keep: idOf('person'), drop: idOf('person') }),
  output: person,
  async run({ people, facts, contacts, interviews, debriefs, now }, { keep, drop }) {
    if (keep === drop) throw new Problem('people.same', 'Choose two different people to merge.')
    const [kept, dropped] = [await people.get(keep), await people.get(drop)]
    // What a hand entered of the one that goes wins over what was only filled in on the one that stays.
    const enteredOn = (rows: { field: string; source: string }[]) =>
      new Set(rows.filter(({ source }) => source === 'entered').map(({ field }) => field))
    const [keptFacts, droppedFacts] = [await facts.listOf(keep), await facts.listOf(drop)]
    const [mine, theirs] = [enteredOn(keptFacts), enteredOn(droppedFacts)]
    const takes = filled.filter(
      (field) => dropped[field] !== null && (kept[field] === null || (theirs.has(field) && !mine.has(field))),
    )
    await people.change(keep, { ...Object.fromEntries(takes.map((field) => [field, dropped[field]])), updatedAt: now })
    for (const row of droppedFacts) await facts.change(row.id, { subject: keep })
    for (const row of await contacts.list({ personId: drop })) await contacts.change(row.id, { personId: keep })
    for (const row of await interviews.list({ personId: drop })) {
      const already = row.attendees.some(({ personId }) => personId === keep)
      const attendees = already
        ? row.attendees.filter(({ personId }) => personId !== drop)
        : row.attendees.map((one) => (one.personId === drop ? { ...one, personId: keep } : one))
      await interviews.change(row.id, { attendees, updatedAt: now })
      const debrief = await debriefs.findOfInterview(row.id)
      if (debrief?.people.some(({ personId }) => personId === drop))
        await debriefs.save({
          ...debrief,
          people: debrief.people.map((one) => (one.personId === drop ? { ...one, personId: keep } : one)),
        })
    }
    await people.remove(drop)
    return people.get(keep)
  },
})
