import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Problem, wholeLetters } from '@standout/core/shared'
import type { Store } from '@standout/store'

/** What a browser may show by itself, in a page that has no rights; everything else is saved. */
const shown: Record<string, string> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}
const saved: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
}

type Asked = { id: string; owner: string; range: string | undefined; inline: boolean }

/** Sends a kept file, whole or in part: a player asks for the part that it wants next. */
export const createKeptFiles = (store: () => Promise<Store>) => ({
  async send({ id, owner, range, inline }: Asked): Promise<Response> {
    const { name, path, size } = await findBytes(await store(), owner, id)
    const part = readRange(range, size)
    if (part === 'outside') return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
    const { start, end } = part ?? { start: 0, end: size - 1 }
    const headers = {
      ...describeFile(name, inline),
      'accept-ranges': 'bytes',
      'content-length': String(end - start + 1),
      'content-security-policy': "sandbox; default-src 'none'",
      ...(part ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
    }
    const body = size === 0 ? null : (Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream)
    return new Response(body, { status: part ? 206 : 200, headers })
  },
})

export async function findBytes(store: Store, owner: string, id: string) {
  const file = await store.look(owner, ({ files }) => files.find(id))
  if (!file) throw new Problem('files.not_found', 'That file is not among the ones Standout keeps.')
  const path = store.files.pathOf(file.hash)
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Problem('files.not_found', `The bytes of ${file.name} are no longer kept.`, file.name)
  return { name: file.name, path, size: found.size }
}

/** RFC 9110, one range: `bytes=0-`, `bytes=10-19`, `bytes=-500`; anything else asks for the whole. */
function readRange(range: string | undefined, size: number): { start: number; end: number } | 'outside' | null {
  const [, from, to] = range?.match(/^bytes=(\d{0,15})-(\d{0,15})$/) ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start < size && start <= end ? { start, end } : 'outside'
}

export function describeFile(name: string, inline: boolean) {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const type = shown[ending] ?? saved[ending] ?? 'application/octet-stream'
  const how = inline && shown[ending] ? 'inline' : 'attachment'
  // RFC 6266: a plain name for old readers, and the true one beside it.
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(wholeLetters(name)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return { 'content-type': type, 'content-disposition': `${how}; filename="${plain}"; filename*=UTF-8''${whole}` }
}
