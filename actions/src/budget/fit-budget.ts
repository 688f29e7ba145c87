import { askAbout, askForOuting, mostOutings, outingInput, readOuting } from '@standout/core/budget'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const limit = (error: string, most: number) => z.number({ error }).min(0, { error }).max(most, { error })
const { currency, fewer, hours, money } = askForOuting

export const fitBudgetOfEvents = defineAction({
  name: 'budget.fit',
  says: 'Which events bring the most real conversations for your money and hours, and why',
  kind: 'look',
  may: 'anyone',
  input: z.object({
    events: z.array(outingInput).max(mostOutings, { error: fewer(mostOutings) }),
    money: limit(money, 1e9),
    hours: limit(hours, 1e5),
    /** Only for the words. */
    currency: z
      .string({ error: currency })
      .regex(/^[A-Z]{3}$/, { error: currency })
      .nullish(),
  }),
  output: z.object({
    /** By start. */
    chosen: z.array(z.string()),
    spend: z.number(),
    hours: z.number(),
    conversations: z.number(),
    optimal: z.boolean(),
    gap: z.number(),
    why: z.array(z.object({ id: z.string(), in: z.boolean(), because: z.string() })),
  }),
  async run({ ports }, { events, money, hours, currency }) {
    const outings = events.map((event) => readOuting(event, ports.zone))
    const questions = askAbout(outings)
    if (questions.length > 0) throw new Problem('budget.unclear', questions.slice(0, 3).join(' '))
    return ports.budget.fit(outings, { money, hours }, { currency: currency ?? null })
  },
})
