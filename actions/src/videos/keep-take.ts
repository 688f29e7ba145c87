import { countWords } from '@standout/core/lints'
import { findBlanks } from '@standout/core/messages'
import { idOf, Problem, wholeLetters } from '@standout/core/shared'
import { MOST_SECONDS, measurePace, type Video } from '@standout/core/videos'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
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
    const { name } = await candidates.get()
    const fileId = await addFile(context, before, `${nameOf(name)}.${prepared.ending}`)
    const changes = {
      ...{ fileId, cutFileId: null, mp4FileId: null, posterFileId: null, watchedAt: null, shownTo: '', posterAt: 0 },
      ...{ seconds: length, trimStart: 0, trimEnd: Math.min(length, MOST_SECONDS), status: 'recorded' as const },
      wordsPerMinute: paceOf(before.script, length),
    }
    const after = await videos.change(id, changes)
    await letGo(context, listFiles(before))
    return showVideo(context, after)
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

const said = 'A word from'

/** As a file name: without what no file system takes. */
export function nameOf(name: string): string {
  const plain = name
    .replace(/[\\/<>:"|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain ? `${said} ${wholeLetters(plain.slice(0, 80))}` : `${said} me`
}

/** Whether a file is called like the recording of a video note. */
export const isTake = (name: string) => name.startsWith(`${said} `) && /\.(?:webm|mp4)$/.test(name)

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

export const listFiles = ({ fileId, cutFileId, mp4FileId, posterFileId }: Video) => [fileId, cutFileId, mp4FileId, posterFileId]
