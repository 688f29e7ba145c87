import { countForesight, listItem, lookOver, sayBack } from '@standout/core/punchlist'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { everyItem, gatherList } from './gather-list.ts'

const growth = z.object({ on: z.string(), asked: z.number().int(), foreseen: z.number().int() })

export const listPunchlist = defineAction({
  name: 'punchlist.list',
  says: 'Your list: what to work on, with a star for each interviewer who asked for it',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    open: z.array(listItem),
    done: z.array(listItem),
    letGo: z.array(listItem),
    warning: z.object({ rule: z.enum(['few', 'many', 'rest']), says: z.string() }).nullable(),
    /** The sentence to say back in the room; null while the list is empty. */
    sayBack: z.string().nullable(),
    foresight: z.object({ asked: z.number().int(), foreseen: z.number().int(), growth: z.array(growth) }),
    /** Whether the order is the user's own. */
    ordered: z.boolean(),
  }),
  async run(repos) {
    const { list } = await gatherList(repos)
    return {
      ...list,
      warning: lookOver(list.open),
      sayBack: sayBack(list.open),
      foresight: countForesight(everyItem(list)),
      ordered: list.open.some(({ place }) => place !== null),
    }
  },
})
