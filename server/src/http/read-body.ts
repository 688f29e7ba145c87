import { Problem } from '@standout/core/shared'

const mostBytes = 16 * 1024 * 1024
const mostDepth = 64

/** The JSON body of a call, limited in size and depth. */
export async function readBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const text = await readText(request)
  if (text.trim() === '') return {}
  if (deeper(text, mostDepth)) throw new Problem('input.too_deep', 'The input is nested too deeply to be a real one.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('input.not_json', 'The body of the call is not JSON. Send one JSON object.')
  }
}

const tooLarge = () =>
  new Problem('input.too_large', 'The input is over 16 MB. Send larger files as an upload (PUT /api/uploads).')

async function readText(request: Request): Promise<string> {
  if (!request.body) return ''
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > mostBytes) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Counts brackets outside strings, so that a deep body is refused before anything recursive sees it. */
function deeper(text: string, most: number): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > most) return true
  }
  return false
}
