import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const undoImport = defineAction({
  name: 'records.undo',
  says: 'Take a whole import back; what a hand changed since stays',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('import') }),
  output: z.object({ undone: z.boolean(), kept: z.array(z.string()) }),
  async run({ imports, changes }, { id }) {
    const { status } = await imports.get(id)
    if (status === 'undone') throw new Problem('records.already_undone', 'This import was taken back already.')
    const brought = await changes.findOfImport(id)
    if (!brought)
      throw new Problem('records.not_undoable', 'What this import changed is no longer on record, so it cannot be taken back.')
    const { kept } = await changes.undo(brought.id, { keep: true })
    await imports.change(id, { status: 'undone' })
    return { undone: true, kept: kept.map(({ name }) => name) }
  },
})
