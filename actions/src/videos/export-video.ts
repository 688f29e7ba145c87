import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { nameOf } from './keep-take.ts'
import { showVideo, type VideoShown } from './video-shown.ts'

const sentences: Record<VideoShown['left'][number], string> = {
  record: 'There is no recording yet.',
  cut: 'Trim the ends first; what is left over is what goes out.',
  watch: 'Watch it once from the beginning to the end before it goes out.',
  show: 'Show it to one person before it goes out, and note whom.',
}

export const exportVideo = defineAction({
  name: 'videos.export',
  says: 'Where to fetch the finished video note: as one page that plays anywhere, or as a file',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('video'), as: z.enum(['page', 'video', 'mp4']).default('page') }),
  output: z.object({ name: z.string(), href: z.string() }),
  async run(context, { id, as }) {
    const video = await getReady(context, id)
    if (as === 'page') return { name: `${nameOf((await context.candidates.get()).name)}.html`, href: `/api/videos/${id}/page` }
    const file = as === 'mp4' ? video.mp4 : video.cut
    if (!file) throw new Problem('videos.no_mp4', 'There is no mp4 of it yet. Make one on the page of the video first.')
    return { name: file.name, href: file.href }
  },
})

export async function getReady(context: Pick<Context, 'videos' | 'files'>, id: string): Promise<VideoShown> {
  const video = await showVideo(context, await context.videos.get(id))
  if (video.left[0]) throw new Problem('videos.not_ready', sentences[video.left[0]])
  return video
}
