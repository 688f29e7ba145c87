import { nextLook, presenceCheck } from '@standout/core/presence'
import { localDate, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { today } from '../today.ts'

const key = z.string().min(1).max(200)

/** The round that is under way, begun when there is none. */
export async function currentRound({ presence, now, newId }: Pick<Context, 'presence' | 'now' | 'newId'>) {
  const open = (await presence.list()).find(({ finishedAt }) => finishedAt === null)
  return open ?? presence.add({ id: newId('presence'), startedAt: now, finishedAt: null, repeatOn: null, looked: [] })
}

export const markLooked = defineAction({
  name: 'presence.look',
  says: 'Note that you ran one of the searches for yourself, or that you did not',
  kind: 'change',
  may: 'candidate',
  input: z.object({ search: key, looked: z.boolean().default(true) }),
  output: presenceCheck,
  async run(context, { search, looked }) {
    const round = await currentRound(context)
    const others = round.looked.filter((one) => one !== search)
    return context.presence.change(round.id, { looked: looked ? [...others, search] : others })
  },
})

export const finishLooking = defineAction({
  name: 'presence.finish',
  says: 'End this round of looking yourself up, with the day on which to look again',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    /** Three months from today unless said otherwise; null: not again. */
    repeatOn: localDate.nullish(),
  }),
  output: presenceCheck,
  async run(context, { repeatOn }) {
    const { presence, candidates, now } = context
    const day = await today(candidates, now)
    if (repeatOn && repeatOn <= day) {
      throw new Problem('presence.in_the_past', 'The day to look again has to be after today. Choose a later one.')
    }
    const round = await currentRound(context)
    return presence.change(round.id, { finishedAt: now, repeatOn: repeatOn === undefined ? nextLook(day) : repeatOn })
  },
})
