import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
import { fileInput } from '../records/file-input.ts'
import { addFile, endingOf, nameOf } from './keep-take.ts'
import { showVideo, videoShown } from './video-shown.ts'

export const convertVideo = defineAction({
  name: 'videos.convert',
  says: 'Make an mp4 of a video note, for players that know nothing else; needs ffmpeg, or the mp4 itself',
  kind: 'change',
  may: 'candidate',
  /** `file`: made by the browser already. */
  input: z.object({ id: idOf('video'), file: fileInput.optional() }),
  output: videoShown,
  async prepare({ ports, look, who }, { id, file }) {
    const hash = await look(async ({ videos, files }) => {
      const { cutFileId } = await videos.get(id)
      return cutFileId && (await files.find(cutFileId))?.hash
    })
    if (!hash) throw new Problem('videos.no_cut', 'There is nothing to convert yet. Record it and trim the ends first.')
    if (!file) return { ...(await ports.videos.convert(hash)), of: hash }
    endingOf(file.name, ['mp4'])
    const kept = await ports.documents.keep(file, who)
    await ports.documents.drop(file)
    return { ...kept, of: hash }
  },
  async run(context, { id }) {
    const { videos, files, candidates, prepared } = context
    const before = await videos.get(id)
    const cut = before.cutFileId && (await files.find(before.cutFileId))
    if (!cut || cut.hash !== prepared.of) {
      files.letGo(prepared.hash)
      throw new Problem('videos.conflict', 'The video was cut anew in the meantime. Make the mp4 once more.')
    }
    const mp4FileId = await addFile(context, before, `${nameOf((await candidates.get()).name)}.mp4`)
    const after = await videos.change(id, { mp4FileId })
    await letGo(context, [before.mp4FileId])
    return showVideo(context, after)
  },
})
