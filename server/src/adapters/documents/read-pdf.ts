import type { Profile } from '@standout/core/profiles'
import {
  dropSensitive,
  dropSensitiveText,
  isLinkedInPdf,
  readLinkedIn,
  readResume,
  type TextPage,
  type Whose,
} from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { getDocumentProxy } from 'unpdf'

export type ReadProfile = {
  kind: 'linkedin-pdf' | 'resume-pdf' | 'resume-docx' | 'json-resume' | 'text'
  profile: Profile
  text: string
}
export type ReadLimits = { maxPages?: number; maxCharacters?: number; whose?: Whose }
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Reads a LinkedIn profile or a resume saved as PDF. */
export async function readPdfProfile(bytes: Uint8Array, limits: ReadLimits = {}): Promise<ReadProfile> {
  const pages = await readPdfPages(bytes, limits)
  const linkedIn = isLinkedInPdf(pages)
  const profile = linkedIn ? readLinkedIn(pages) : readResume(pages)
  return finish(
    { kind: linkedIn ? 'linkedin-pdf' : 'resume-pdf', profile, text: pagesToText(pages) },
    limits.whose ?? (linkedIn ? 'person' : 'me'),
  )
}

/** Third persons' sensitive facts stay behind as soon as a document is read; of one's own, the street and the date of birth. */
export function finish(read: ReadProfile, whose: Whose): ReadProfile {
  return { ...read, profile: dropSensitive(read.profile, whose), text: dropSensitiveText(read.text, { whose }).text }
}

/** The text of a PDF with its places, page by page. Nothing is run, rendered or fetched. */
export async function readPdfPages(
  bytes: Uint8Array,
  { maxPages = 60, maxCharacters = 400_000 }: ReadLimits = {},
): Promise<TextPage[]> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > maxPages)
      throw new Problem(
        'documents.too_long',
        `This PDF has ${pdf.numPages} pages; up to ${maxPages} can be read. Save the pages about the person as a file of their own.`,
      )
    const pages: TextPage[] = []
    let left = maxCharacters
    for (let number = 1; number <= pdf.numPages && left > 0; number++) {
      const page = await readPage(pdf, number)
      left -= page.items.reduce((sum, item) => sum + item.text.length, 0)
      pages.push(page)
    }
    if (!pages.some((page) => page.items.some((item) => /[\p{L}\p{N}]/u.test(item.text))))
      throw new Problem(
        'documents.no_text',
        'This PDF holds no text, only pictures of it, as a scan does. Save it from the program that wrote it, or run text recognition first.',
      )
    return pages
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js keeps the buffer that it is given, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Problem('documents.encrypted', 'This PDF asks for a password. Save a copy without one and read that.')
    throw new Problem('documents.damaged', 'This PDF is damaged or cut off and cannot be opened. Download or save it again.')
  }
}

async function readPage(pdf: Pdf, number: number): Promise<TextPage> {
  try {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const read = placeTexts(
      items.filter((item) => 'str' in item),
      viewport,
    )
    page.cleanup()
    return read
  } catch {
    throw new Problem(
      'documents.damaged',
      `Page ${number} of this PDF is damaged and cannot be read. Download or save the file again.`,
    )
  }
}

type Run = { str: string; transform: number[]; width: number; fontName: string }
type View = { width: number; height: number; transform: number[] }
type Way = 'right' | NonNullable<TextPage['turned']>

/** The runs as displayed, from the top left, and turned upright with the page when most of it stands on its side or its head. */
function placeTexts(runs: readonly Run[], view: View): TextPage {
  const placed = runs.map((run) => placeText(run, view.transform))
  const letters = { right: 0, down: 0, left: 0, up: 0 }
  for (const { way, text } of placed) letters[way] += text.trim().length
  const ways: Way[] = ['right', 'down', 'left', 'up']
  const main = ways.reduce((most, way) => (letters[way] > letters[most] ? way : most))
  const { width, height } = view
  // What then still stands on its side is a margin note or a watermark and is left out.
  const items = placed.filter(({ way }) => way === main).map(({ way: _, ...item }) => ({ ...item, ...upright(item, main, view) }))
  if (main === 'right') return { width, height, items }
  return main === 'left' ? { width, height, items, turned: main } : { width: height, height: width, items, turned: main }
}

function upright({ x, y }: { x: number; y: number }, way: Way, { width, height }: View) {
  if (way === 'down') return { x: y, y: width - x }
  if (way === 'left') return { x: width - x, y: height - y }
  return way === 'up' ? { x: height - y, y: x } : { x, y }
}

function placeText({ str, transform, width, fontName }: Run, view: number[]): TextPage['items'][number] & { way: Way } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  const lies = Math.abs(along.y) <= 0.2 * Math.abs(along.x)
  const way: Way = lies ? (along.x < 0 ? 'left' : 'right') : along.y < 0 ? 'up' : 'down'
  return { text: str, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width, size: Math.hypot(c, d), font: fontName, way }
}

function pagesToText(pages: readonly TextPage[]): string {
  return pages
    .map((page) => {
      let last: number | undefined
      return page.items.reduce((text, item) => {
        const glue = last === undefined ? '' : Math.abs(item.y - last) > 0.3 * item.size ? '\n' : ''
        last = item.y
        return text + glue + item.text
      }, '')
    })
    .join('\n\n')
}
