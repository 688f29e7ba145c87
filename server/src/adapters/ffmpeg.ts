import { randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, mkdir, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Ports } from '@standout/actions'
import { Problem } from '@standout/core/shared'
import type { Store } from '@standout/store'
import type { Helper } from '../jobs/helper.ts'
import { patienceMs } from './convert-video-job.ts'

type Needs = { home: string; helper: Helper; store: () => Promise<Store>; path?: string | undefined }

const names = process.platform === 'win32' ? ['ffmpeg.exe'] : ['ffmpeg']

/** Where this machine keeps ffmpeg, if it does: looked for anew each time, since it may be installed meanwhile. */
async function findFfmpeg(path = process.env.PATH ?? ''): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) {
      const place = join(folder, name)
      const there = await access(place, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (there) return place
    }
  }
  return undefined
}

/** Makes an mp4 where ffmpeg is there; we do not bring it along. */
export function createConverter({ home, helper, store, path }: Needs): Ports['videos'] {
  return {
    canConvert: async () => (await findFfmpeg(path)) !== undefined,
    async convert(hash) {
      const ffmpeg = await findFfmpeg(path)
      if (!ffmpeg)
        throw new Problem(
          'videos.no_ffmpeg',
          'There is no ffmpeg on this machine, so no mp4 can be made here. Install ffmpeg, or send the page, which plays in any browser.',
        )
      const { files } = await store()
      const folder = join(home, 'staged')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const to = join(folder, `${randomUUID()}.mp4`)
      try {
        const input = { ffmpeg, from: files.pathOf(hash), to }
        const { bytes } = await helper.run('convert-video', input, { about: 'The video', timeoutMs: patienceMs + 10_000 })
        return { hash: await files.put(createReadStream(to)), bytes }
      } finally {
        await rm(to, { force: true })
      }
    },
  }
}
