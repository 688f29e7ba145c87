import { move, rankMoves } from '@standout/core/moves'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherSituation } from './gather-situation.ts'

export const listMoves = defineAction({
  name: 'moves.list',
  says: 'What to do next, in order; blocked ones last',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.array(move),
  async run(context) {
    const situation = await gatherSituation(context)
    const { country, region } = situation.candidate
    return rankMoves(situation, { now: context.now, isHoliday: context.ports.holidays(country, region) })
  },
})
