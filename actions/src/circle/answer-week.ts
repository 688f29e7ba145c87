import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'
import { weekIdOf } from './week.ts'

export const answerWeek = defineAction({
  name: 'circle.week',
  says: 'Whom did you really talk to this week? Nobody is an answer too',
  kind: 'change',
  may: 'candidate',
  input: z.object({ talked: z.array(idOf('person')).max(50) }),
  output: z.object({ talked: z.number().int() }),
  async run({ contacts, people, decisions, candidates, newId, now }, { talked }) {
    const whom = [...new Set(talked)]
    for (const personId of whom) {
      await people.get(personId)
      await contacts.add({
        id: newId('contact'),
        personId,
        opportunityId: null,
        direction: 'in',
        type: null,
        channel: null,
        move: null,
        moveId: null,
        note: null,
        format: 'talk',
        at: now,
        importId: null,
      })
    }
    const moveId = weekIdOf(await today(candidates, now))
    await decisions.save({ moveId, decision: 'done', until: null, at: now })
    return { talked: whom.length }
  },
})
