import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
import { listFiles } from './keep-take.ts'

export const removeVideo = defineAction({
  name: 'videos.remove',
  says: 'Delete a video note; the recording is gone for good, only the script comes back with undo',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video') }),
  output: z.object({ removed: z.boolean() }),
  async run(context, { id }) {
    const before = await context.videos.get(id)
    await context.videos.remove(id)
    await letGo(context, listFiles(before))
    return { removed: true }
  },
})
