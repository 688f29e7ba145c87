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

const steps: Record<string, number> = { '[': 1, '{': 1, ']': -1, '}': -1 }

/** Counts brackets outside strings, in one pass whatever they hold: a deep body is refused before anything recursive sees it. */
function deeper(text: string, most: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length && depth <= most; at++) {
    const mark = text[at]!
    if (mark === '"') at = endOfString(text, at)
    else depth += steps[mark] ?? 0
  }
  return depth > most
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
