import { countWords } from '@standout/core/lints'
import { findBlanks } from '@standout/core/messages'
import { idOf, Problem } from '@standout/core/shared'
import { MOST_SECONDS, measurePace, type Video } from '@standout/core/videos'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'
import { showVideo, videoShown } from './video-shown.ts'

/** The last picture of a minute may end a little after it. */
const slack = 1.5
const mostBytes = 400 * 1024 * 1024
export const seconds = z.number().min(0).max(600)

export const keepTake = defineAction({
  name: 'videos.keep',
  says: 'Keep one take of a video note; it takes the place of an earlier one',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video'), file: fileInput, seconds: seconds.positive() }),
  output: videoShown,
  async prepare({ ports, who }, { file }) {
    const ending = endingOf(file.name, ['webm', 'mp4'])
    const kept = await ports.documents.keep(file, who)
    await ports.documents.drop(file)
    return { ...kept, ending }
  },
  async run(context, { id, seconds: length }) {
    const { videos, candidates, prepared } = context
    const before = await videos.get(id)
    if (length > MOST_SECONDS + slack) throw tooLong()
    if (prepared.bytes > mostBytes)
      throw new Problem('videos.too_large', 'This take is over 400 MB. Record it again with a smaller picture.')
    await letGo(context, before, ['fileId', 'cutFileId', 'mp4FileId', 'posterFileId'])
    const { name } = await candidates.get()
    const fileId = await addFile(context, before, `${nameOf(name)}.${prepared.ending}`)
    const changes = {
      ...{ fileId, cutFileId: null, mp4FileId: null, posterFileId: null, watchedAt: null, shownTo: '', posterAt: 0 },
      ...{ seconds: length, trimStart: 0, trimEnd: Math.min(length, MOST_SECONDS), status: 'recorded' as const },
      wordsPerMinute: paceOf(before.script, length),
    }
    return showVideo(context, await videos.change(id, changes))
  },
})

export const tooLong = () =>
  new Problem('videos.too_long', 'A video note never runs over a minute. Cut it, or record it again a little shorter.')

export function endingOf(name: string, known: readonly string[]): string {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (known.includes(ending)) return ending
  throw new Problem('videos.wrong_kind', `${name} is none of the kinds that fit here: ${known.join(', ')}.`, name)
}

/** A script with blanks was not what was said. */
export const paceOf = (script: string, length: number) =>
  findBlanks(script).length > 0 ? null : measurePace(countWords(script), length)

/** As a file name: without what no file system takes. */
export function nameOf(name: string): string {
  const plain = name
    .replace(/[\\/<>:"|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain ? `A word from ${plain.slice(0, 80)}` : 'A word from me'
}

/** The bytes that `prepare` put on the disk get their row; whoever forgets the person lets them go as well. */
export async function addFile(
  { files, newId, now, prepared }: Context<{ hash: string; bytes: number }>,
  { personId }: Pick<Video, 'personId'>,
  name: string,
) {
  const id = newId('file')
  await files.add({ id, hash: prepared.hash, bytes: prepared.bytes, name, importId: null, personId, at: now })
  return id
}

type FileField = 'fileId' | 'cutFileId' | 'mp4FileId' | 'posterFileId'

/** Bytes that nothing needs any more. What a message carries stays, and so does a recording of which the cut is the whole. */
export async function letGo({ files }: Pick<Context, 'files'>, video: Video, fields: readonly FileField[]) {
  if (video.status === 'carried') return
  const ids = new Set(fields.map((field) => video[field]))
  if (!fields.includes('fileId')) ids.delete(video.fileId)
  for (const id of ids) if (id && (await files.find(id))) await files.remove(id)
}
