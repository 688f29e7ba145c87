import { idOf } from '@standout/core/shared'
import { video } from '@standout/core/videos'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { refuseConflict } from '../refuse-conflict.ts'
import { showVideo, videoShown } from './video-shown.ts'

export const writeVideo = defineAction({
  name: 'videos.write',
  says: 'Save a script while it is being written; the same save sent twice counts once',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('video'),
    content: z.object({ script: video.shape.script }),
    /** The version that this save builds on. */
    version: z.number().int().min(0),
    /** The same for every try of one save. */
    key: z.string().min(8).max(100),
  }),
  output: z.object({ video: videoShown, repeated: z.boolean() }),
  async run(context, { id, content: { script }, version, key }) {
    const before = await context.videos.get(id)
    if (before.saveKey === key) return { video: await showVideo(context, before), repeated: true }
    refuseConflict({ word: 'videos', thing: 'script', kept: before.version, version })
    const written = await context.videos.change(id, { script, version: version + 1, saveKey: key })
    return { video: await showVideo(context, written), repeated: false }
  },
})
