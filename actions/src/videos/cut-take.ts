import { idOf, Problem } from '@standout/core/shared'
import { MOST_SECONDS } from '@standout/core/videos'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
import { fileInput } from '../records/file-input.ts'
import { addFile, endingOf, listFiles, nameOf, paceOf, seconds, tooLong } from './keep-take.ts'
import { showVideo, videoShown } from './video-shown.ts'

export const cutTake = defineAction({
  name: 'videos.cut',
  says: 'Trim the ends of a take; without a file the whole of it stays',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video'), trimStart: seconds, trimEnd: seconds, file: fileInput.optional() }),
  output: videoShown,
  async prepare({ ports, who }, { file }) {
    if (!file) return null
    const ending = endingOf(file.name, ['webm', 'mp4'])
    const kept = await ports.documents.keep(file, who)
    await ports.documents.drop(file)
    return { ...kept, ending }
  },
  async run(context, { id, trimStart, trimEnd }) {
    const { videos, candidates, prepared } = context
    const before = await videos.get(id)
    if (!before.fileId) throw new Problem('videos.no_take', 'There is no recording to cut yet. Record one first.')
    const length = trimEnd - trimStart
    if (!(length > 0)) throw new Problem('videos.empty_cut', 'The end has to come after the beginning. Move one of the two.')
    if (length > MOST_SECONDS + 0.05) throw tooLong()
    if (!prepared && (trimStart > 0 || trimEnd < before.seconds - 0.05))
      throw new Problem('videos.no_cut', 'The trimmed file is missing. Trim it on its page, which makes the file.')
    const { name } = await candidates.get()
    const cutFileId = prepared
      ? await addFile({ ...context, prepared }, before, `${nameOf(name)}.${prepared.ending}`)
      : before.fileId
    const changes = {
      ...{ trimStart, trimEnd, cutFileId, mp4FileId: null, posterFileId: null, posterAt: 0, watchedAt: null, shownTo: '' },
      ...{ wordsPerMinute: paceOf(before.script, length), status: 'recorded' as const },
    }
    const after = await videos.change(id, changes)
    await letGo(context, listFiles(before))
    return showVideo(context, after)
  },
})
