import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { showVideo, videoShown } from './video-shown.ts'

export const listVideos = defineAction({
  name: 'videos.list',
  says: 'The video notes, newest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({ opportunityId: idOf('opportunity').optional(), personId: idOf('person').optional() }),
  output: z.array(videoShown),
  async run(context, asked) {
    return Promise.all((await context.videos.list(asked)).map((one) => showVideo(context, one)))
  },
})
