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
    const read: TextPage = { width: viewport.width, height: viewport.height, items: [] }
    for (const item of items) if ('str' in item) read.items.push(...placeText(item, viewport.transform))
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

/** A run as displayed, from the top left. What stands on its side is a margin note or a watermark and is left out. */
function placeText({ str, transform, width, fontName }: Run, view: number[]): TextPage['items'] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  if (Math.abs(along.y) > 0.2 * Math.abs(along.x)) return []
  return [{ text: str, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width, size: Math.hypot(c, d), font: fontName }]
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
