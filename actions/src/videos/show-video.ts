import { idOf, Problem } from '@standout/core/shared'
import { video } from '@standout/core/videos'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { showVideo, videoShown } from './video-shown.ts'

const nothingYet = () => new Problem('videos.no_cut', 'There is nothing to watch yet. Record it and trim the ends first.')

export const watchedVideo = defineAction({
  name: 'videos.watched',
  says: 'Note that you watched your video note to its end',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video') }),
  output: videoShown,
  async run(context, { id }) {
    const before = await context.videos.get(id)
    if (!before.cutFileId) throw nothingYet()
    return showVideo(context, await context.videos.change(id, { watchedAt: before.watchedAt ?? context.now }))
  },
})

export const shownVideo = defineAction({
  name: 'videos.shown',
  says: 'Note whom you showed your video note before it goes out; an empty name takes it back',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video'), to: video.shape.shownTo }),
  output: videoShown,
  async run(context, { id, to }) {
    const before = await context.videos.get(id)
    if (!before.cutFileId) throw nothingYet()
    return showVideo(context, await context.videos.change(id, { shownTo: to.trim() }))
  },
})
