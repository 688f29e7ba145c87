import { interpretation } from '@standout/core/debriefs'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const correctSignal = defineAction({
  name: 'signals.correct',
  says: 'Correct what we made of their words; your correction wins for good',
  kind: 'change',
  may: 'candidate',
  input: interpretation.pick({ debriefId: true, personId: true, field: true, value: true }),
  output: interpretation,
  async run({ debriefs, interpretations, now, newId }, { debriefId, personId, field, value }) {
    await debriefs.get(debriefId)
    if (field === 'promised-by' && value !== null && !z.iso.date().safeParse(value).success)
      throw new Problem('signals.bad_date', 'Give the promised day as year-month-day, such as 2026-03-17.')
    const rows = (await interpretations.listOf(debriefId)).filter((row) => row.field === field && row.personId === personId)
    const quote = rows.find(({ by }) => by === 'program')?.quote ?? ''
    for (const row of rows.filter(({ by }) => by === 'hand')) await interpretations.remove(row.id)
    const id = newId('interpretation')
    await interpretations.add({ id, debriefId, personId, field, value, quote, by: 'hand', at: now })
    return interpretations.get(id)
  },
})
