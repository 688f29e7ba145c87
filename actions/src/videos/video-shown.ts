import { keptFile } from '@standout/core/records'
import { leftToDo, listLeft, type Video, video } from '@standout/core/videos'
import { z } from 'zod'
import type { Context } from '../action.ts'
import { describeFile } from '../files/keep-file.ts'

/** A video note with the files that it still has: bytes that were let go are no recording, whatever the row says. */
export const videoShown = video.omit({ saveKey: true }).extend({
  recording: keptFile.nullable(),
  cut: keptFile.nullable(),
  mp4: keptFile.nullable(),
  poster: keptFile.nullable(),
  left: z.array(z.enum(leftToDo)),
})
export type VideoShown = z.infer<typeof videoShown>

export async function showVideo({ files }: Pick<Context, 'files'>, { saveKey: _, ...kept }: Video): Promise<VideoShown> {
  const find = async (id: Video['fileId']) => {
    const file = id && (await files.find(id))
    return file ? describeFile(file) : null
  }
  const recording = await find(kept.fileId)
  const cut = recording && (await find(kept.cutFileId))
  const there = {
    ...kept,
    fileId: recording?.id ?? null,
    cutFileId: cut?.id ?? null,
    status: recording ? kept.status : ('draft' as const),
  }
  return {
    ...there,
    recording,
    cut,
    mp4: await find(kept.mp4FileId),
    poster: await find(kept.posterFileId),
    left: listLeft(there),
  }
}
