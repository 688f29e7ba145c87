import { type DebriefPerson, emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import { interview } from '@standout/core/interviews'
import { instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { saveDebrief } from './save-debrief.ts'
import { pastInterview, startPast } from './start-past.ts'

export const startLate = defineAction({
  name: 'debriefs.late',
  says: 'Start from the silence with three questions: who and when, what they said about next steps, what you sent since',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    past: pastInterview,
    gut: z.number().int().min(0).max(4).nullable().default(null),
    nextStepsWords: z.string().max(20_000).default(''),
    sent: z.enum(['nothing', 'thank-you', 'thank-you-and-more']),
    sentAt: instant.optional(),
  }),
  output: z.object({ interview }),
  async run(context, { past, gut, nextStepsWords, sent, sentAt }) {
    const started = await startPast(context, past, false)
    const { attendees } = started.interview
    const names = new Map(
      (await context.people.listByIds(attendees.map(({ personId }) => personId))).map(({ id, name }) => [id, name]),
    )
    const people: DebriefPerson[] = attendees.map((one) =>
      emptyDebriefPerson({ personId: one.personId, with: one.with, decides: one.decides, name: names.get(one.personId) ?? '' }),
    )
    await saveDebrief(context, {
      interviewId: started.interview.id,
      content: { gut, talk: { ...emptyDebriefTalk(), nextStepsWords }, people },
      version: 0,
      key: context.newId('debrief'),
    })
    if (sent !== 'nothing') {
      const to = attendees.length ? attendees.map(({ personId }) => personId) : [null]
      for (const personId of to) {
        const touch = {
          personId,
          opportunityId: started.opportunityId,
          direction: 'out' as const,
          channel: null,
          moveId: null,
          note: null,
          importId: null,
          at: sentAt ?? past.startsAt,
        }
        await context.contacts.add({ ...touch, id: context.newId('contact'), type: 'action', move: 'thank-you' })
        if (sent === 'thank-you-and-more')
          await context.contacts.add({ ...touch, id: context.newId('contact'), type: 'gift', move: null })
      }
    }
    return { interview: started.interview }
  },
})
