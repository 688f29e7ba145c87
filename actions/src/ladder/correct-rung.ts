import { exchangeLine, rungs, tie } from '@standout/core/ladder'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'

export const correctRung = defineAction({
  name: 'ladder.correct',
  says: 'Say yourself on which rung someone stands; null goes back to what the records show',
  kind: 'change',
  may: 'candidate',
  input: z.object({ personId: idOf('person'), rung: z.enum(rungs).nullable(), words: z.string().trim().max(500).nullish() }),
  output: tie,
  async run({ people, ties, candidates, now }, { personId, rung, words }) {
    await people.get(personId)
    const rungOn = rung ? await today(candidates, now) : null
    return ties.save(personId, { rung, rungWords: rung ? words || null : null, rungOn })
  },
})

const lines = z.array(exchangeLine).max(10, 'Ten lines are enough here. Take one away first.')

export const keepExchange = defineAction({
  name: 'ladder.exchange',
  says: 'Keep what you can do for someone beside what they can do for you',
  kind: 'change',
  may: 'candidate',
  input: z.object({ personId: idOf('person'), iCan: lines.optional(), theyCan: lines.optional() }),
  output: tie,
  async run({ people, ties }, { personId, iCan, theyCan }) {
    await people.get(personId)
    if (!iCan && !theyCan) throw new Problem('ladder.nothing_said', 'Say what you can do for them, or what they can do for you.')
    return ties.save(personId, { ...(iCan && { iCan }), ...(theyCan && { theyCan }) })
  },
})
