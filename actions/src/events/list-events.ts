import { estimateTalks, event } from '@standout/core/events'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const estimated = z.object({ talks: z.number(), own: z.boolean(), because: z.string() })
const mostPast = 100

export const listEvents = defineAction({
  name: 'events.list',
  says: 'Where you could go, the next first, and where you were, the latest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    coming: z.array(event.extend({ estimate: estimated })),
    past: z.array(event),
  }),
  async run({ events, now }) {
    const all = await events.list()
    const isOver = ({ endsAt }: { endsAt: string }) => Date.parse(endsAt) <= Date.parse(now)
    const past = all.filter(isOver)
    return {
      coming: all.filter((one) => !isOver(one)).map((one) => ({ ...one, estimate: estimateTalks(one, past) })),
      past: past.reverse().slice(0, mostPast),
    }
  },
})
