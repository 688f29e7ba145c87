import { readHtmlProfile } from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { finish, type ReadLimits, type ReadProfile } from './read-pdf.ts'

const most = 60_000_000

/** Reads a resume written with a word processor. Pictures are left aside. */
export async function readDocxProfile(bytes: Uint8Array, limits: ReadLimits = {}): Promise<ReadProfile> {
  const html = await readDocxHtml(bytes)
  const text = html
    .replace(/<\/(?:p|li|h\d|tr)>/g, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Problem('documents.no_text', 'This document holds no text. Check that it is the right file and save it again.')
  return finish(
    { kind: 'resume-docx', profile: readHtmlProfile(html), text: text.slice(0, limits.maxCharacters ?? 400_000) },
    limits.whose ?? 'me',
  )
}

/** The document as simple HTML. */
export async function readDocxHtml(bytes: Uint8Array): Promise<string> {
  checkSize(bytes)
  return toHtml(bytes)
}

/** A small zip can unfold into gigabytes: what its directory promises is added up before anything is unpacked. */
function checkSize(bytes: Uint8Array) {
  let sum = 0
  let parts = 0
  let document = false
  try {
    unzipSync(bytes, {
      filter: (file) => {
        sum += file.originalSize
        parts += 1
        document ||= file.name === 'word/document.xml'
        return false
      },
    })
  } catch {
    throw damaged()
  }
  if (sum > most || parts > 3000)
    throw new Problem(
      'documents.too_large',
      'This document unfolds into more than can be read. Save it again without pictures and attachments.',
    )
  if (!document) throw damaged()
}

async function toHtml(bytes: Uint8Array) {
  try {
    const image = mammoth.images.imgElement(async () => ({ src: '' }))
    return (
      await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: image, externalFileAccess: false })
    ).value.slice(0, 2_000_000)
  } catch {
    throw damaged()
  }
}

const damaged = () =>
  new Problem(
    'documents.damaged',
    'This document is damaged, cut off or locked with a password. Open it in your word processor and save it again as .docx.',
  )
