import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ActionInput, ActionName, ActionOutput } from '@standout/actions'
import { Problem, wholeLetters } from '@standout/core/shared'
import { pageScript, pageStyle, writePage } from '@standout/core/videos'
import type { Store } from '@standout/store'
import { findBytes } from './kept-files.ts'

type Call = <N extends ActionName>(name: N, input: ActionInput<N>) => Promise<ActionOutput<N>>
type Needs = { call: Call; store: () => Promise<Store>; owner: string }
type Found = Awaited<ReturnType<typeof findContent>>

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but what stands in the page itself: it plays with no network and asks nobody for anything. */
const policyOf = (media: string, images: string) =>
  `default-src 'none'; style-src ${hashOf(pageStyle)}; script-src ${hashOf(pageScript)}; media-src ${media}; img-src ${images}; base-uri 'none'; form-action 'none'`

const types: Record<string, string> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** The finished note as its recipient sees it: here, or as one file that holds everything. */
export function createVideoPages({ call, store, owner }: Needs) {
  return {
    async show(id: string): Promise<Response> {
      const { content, cut, poster } = await findContent(call, id)
      const policy = policyOf("'self'", "'self' data:")
      const [start, between, end] = writePage(content, policy)
      const page = [start, poster ? `${poster.href}?inline` : '', between, `${cut.href}?inline`, end].join('')
      return new Response(page, { headers: { ...html, 'content-security-policy': `${policy}; frame-ancestors 'none'` } })
    },
    async export(id: string): Promise<Response> {
      const { name } = await call('videos.export', { id: id as `vid_${string}`, as: 'page' })
      const found = await findContent(call, id)
      const kept = await store()
      const pathOf = async (file: Found['cut']) => (await findBytes(kept, owner, file.id)).path
      const body = writeWhole(found, pathOf)
      // The first part comes only when the files are there, so a missing one is a problem and not half a page.
      const first = await body.next()
      const whole = async function* () {
        yield Buffer.from(first.value as string)
        for await (const part of body) yield Buffer.from(part)
      }
      const shown = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
      const disposition = `attachment; filename="${shown}"; filename*=UTF-8''${encodeURIComponent(wholeLetters(name)).replace(/['()*]/g, '_')}`
      return new Response(Readable.toWeb(Readable.from(whole())) as ReadableStream, {
        headers: { ...html, 'content-disposition': disposition },
      })
    },
  }
}

const html = { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' }

async function findContent(call: Call, id: string) {
  const { video, me, person } = await call('videos.find', { id: id as `vid_${string}` })
  if (!video.cut) throw new Problem('videos.not_found', 'There is nothing to play yet. Record it and trim the ends first.')
  const content = { me: me.name, valueLine: me.valueLine, link: me.link, to: person?.name ?? null }
  return { content, cut: video.mp4 ?? video.cut, poster: video.poster }
}

async function* writeWhole({ content, cut, poster }: Found, pathOf: (file: Found['cut']) => Promise<string>) {
  const [video, picture] = [await pathOf(cut), poster && (await pathOf(poster))]
  const [start, between, end] = writePage(content, policyOf('data: blob:', 'data:'))
  yield start
  if (poster && picture) yield* inline(poster.name, picture)
  yield between
  yield* inline(cut.name, video)
  yield end
}

/** Read and written piece by piece: a minute of video never lies in memory as a whole. */
async function* inline(name: string, path: string): AsyncGenerator<string> {
  yield `data:${types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'};base64,`
  let rest = Buffer.alloc(0)
  for await (const part of createReadStream(path, { highWaterMark: 192 * 1024 }) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, part]) : part
    const whole = bytes.length - (bytes.length % 3)
    yield bytes.toString('base64', 0, whole)
    rest = Buffer.from(bytes.subarray(whole))
  }
  yield rest.toString('base64')
}
