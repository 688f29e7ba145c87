import { countStreak, practiceEntry, sumWeeks } from '@standout/core/practice'
import { rhythms } from '@standout/core/punchlist'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'

const shownWeeks = 12

export const listPractice = defineAction({
  name: 'practice.list',
  says: 'What you practised, week by week, with what can be shown for it',
  kind: 'look',
  may: 'candidate',
  input: z.object({ itemId: idOf('item').optional() }),
  output: z.object({
    entries: z.array(
      practiceEntry.extend({ item: z.string(), proofFile: z.object({ name: z.string(), href: z.string() }).nullable() }),
    ),
    weeks: z.array(z.object({ week: z.string(), minutes: z.number().int(), times: z.number().int() })),
    /** What is in practice now, with how many days or weeks in a row. */
    active: z.array(
      z.object({
        id: idOf('item'),
        text: z.string(),
        rhythm: z.enum(rhythms),
        streak: z.number().int(),
        lastOn: z.string().nullable(),
      }),
    ),
  }),
  async run({ practice, punchlist, files, candidates, now }, { itemId }) {
    const day = await today(candidates, now)
    const entries = await practice.list(itemId ? { itemId } : {})
    const items = new Map((await punchlist.list()).map((item) => [item.id, item]))
    const kept = new Map((await files.list()).map((file) => [file.id, { name: file.name, href: `/api/files/${file.id}` }]))
    const daysOf = (id: string) => entries.flatMap((entry) => (entry.itemId === id ? [entry.on] : []))
    return {
      entries: entries.map((entry) => ({
        ...entry,
        item: items.get(entry.itemId)?.text ?? '',
        proofFile: kept.get(entry.proofFileId ?? 'fil_') ?? null,
      })),
      weeks: sumWeeks(entries, { today: day, weeks: shownWeeks }),
      active: [...items.values()].flatMap(({ id, text, rhythm, doneOn }) => {
        if (!rhythm || doneOn || (itemId && id !== itemId)) return []
        const days = daysOf(id)
        return [{ id, text, rhythm, streak: countStreak(days, { rhythm, today: day }), lastOn: days[0] ?? null }]
      }),
    }
  },
})
