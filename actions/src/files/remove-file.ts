import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeFile = defineAction({
  name: 'files.remove',
  says: 'Let go of a file that you had kept; its bytes go too',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('file') }),
  output: z.object({ removed: z.boolean() }),
  async run({ files }, { id }) {
    const file = await files.find(id)
    if (!file) throw new Problem('files.not_found', 'That file is not among the ones Standout keeps.')
    if (file.importId) {
      throw new Problem('files.in_use', `${file.name} is the original of an import. Undo the import to let it go.`, file.name)
    }
    await files.remove(id)
    return { removed: true }
  },
})
