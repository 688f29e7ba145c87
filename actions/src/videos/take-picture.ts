import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
import { fileInput } from '../records/file-input.ts'
import { addFile, endingOf, seconds } from './keep-take.ts'
import { showVideo, videoShown } from './video-shown.ts'

export const takePicture = defineAction({
  name: 'videos.picture',
  says: 'Choose the picture that stands there before the video plays',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video'), at: seconds, file: fileInput }),
  output: videoShown,
  async prepare({ ports, who }, { file }) {
    const ending = endingOf(file.name, ['jpg', 'jpeg', 'png', 'webp'])
    const kept = await ports.documents.keep(file, who)
    await ports.documents.drop(file)
    return { ...kept, ending }
  },
  async run(context, { id, at }) {
    const before = await context.videos.get(id)
    const posterFileId = await addFile(context, before, `picture.${context.prepared.ending}`)
    const after = await context.videos.change(id, { posterFileId, posterAt: at })
    await letGo(context, [before.posterFileId])
    return showVideo(context, after)
  },
})
