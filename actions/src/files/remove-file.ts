import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { listHeld } from './let-go.ts'

const reasons = {
  message: 'goes along with a message. Take it out of the message first; what was sent keeps what it carried.',
  practice: 'shows what you practised. Delete that line of the log to let it go.',
  video: 'belongs to a video note. Delete the video note to let it go.',
}

export const removeFile = defineAction({
  name: 'files.remove',
  says: 'Let go of a file that you had kept; its bytes go too',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('file') }),
  output: z.object({ removed: z.boolean() }),
  async run(context, { id }) {
    const { files } = context
    const file = await files.find(id)
    if (!file) throw new Problem('files.not_found', 'That file is not among the ones Standout keeps.')
    if (file.importId) {
      throw new Problem('files.in_use', `${file.name} is the original of an import. Undo the import to let it go.`, file.name)
    }
    const holder = (await listHeld(context)).get(id)
    if (holder) throw new Problem('files.in_use', `${file.name} ${reasons[holder]}`, file.name)
    await files.remove(id)
    return { removed: true }
  },
})
