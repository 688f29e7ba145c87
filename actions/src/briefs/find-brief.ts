import { brief, briefAround, countNews } from '@standout/core/briefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { describeAround } from './describe-around.ts'
import { gatherFacts } from './gather-facts.ts'

export const findBrief = defineAction({
  name: 'briefs.find',
  says: 'One work brief, what stands around it, and what was noted since',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('brief') }),
  output: z.object({
    brief,
    around: briefAround,
    role: z.string(),
    /** What a revision would bring; talks that are not in it yet, even if they bring no new point. */
    news: z.number(),
    newTalks: z.number(),
    /** Good to remember while writing; none of it stands on the page. */
    reminders: z.array(z.object({ kind: z.enum(['concern', 'liked-but', 'topic']), words: z.string(), name: z.string() })),
    /** Whose names may stand in it, for the check. */
    people: z.array(z.string()),
    /** The words of the talks, for the check. */
    said: z.string(),
  }),
  async run(context, { id }) {
    const found = await context.briefs.get(id)
    const opportunity = await context.opportunities.get(found.opportunityId)
    const { facts, reminders, said } = await gatherFacts(context, opportunity)
    const around = await describeAround(context, found, context.now)
    const attendees = (await context.interviews.list({ opportunityId: found.opportunityId })).flatMap((one) => one.attendees)
    const met = await context.people.listByIds([...new Set(attendees.map(({ personId }) => personId))])
    return {
      brief: found,
      around,
      role: opportunity.role,
      news: countNews(found, facts),
      newTalks: facts.talks.filter(({ debriefId }) => !found.talks.includes(debriefId)).length,
      reminders,
      people: [...new Set([...met.map(({ name }) => name), around.candidate.name].filter(Boolean))],
      said: said.slice(0, 40_000),
    }
  },
})
