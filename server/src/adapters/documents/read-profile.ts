import { isJsonResume, jsonToProfile, readTextProfile } from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { finish, type ReadLimits, type ReadProfile } from './read-pdf.ts'

export { readDocxProfile } from './read-docx.ts'
export { type ReadLimits, type ReadProfile, readPdfProfile } from './read-pdf.ts'

/** Reads a JSON Resume. */
export function readJsonResume(text: string, limits: ReadLimits = {}): ReadProfile {
  const value = parse(text)
  if (!isJsonResume(value))
    throw new Problem(
      'documents.no_resume',
      'This JSON is no JSON Resume: it names neither basics, work nor education. See jsonresume.org for its shape.',
    )
  return finish({ kind: 'json-resume', profile: jsonToProfile(value), text }, limits.whose ?? 'me')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Problem('documents.damaged', 'This JSON is damaged or cut off and cannot be read. Export it again.')
  }
}

/** Reads notes about a person, or a resume as plain text. */
export function readPlainText(text: string, limits: ReadLimits = {}): ReadProfile {
  const plain = text.slice(0, limits.maxCharacters ?? 400_000)
  if (!/[\p{L}\p{N}]/u.test(plain))
    throw new Problem('documents.no_text', 'There is no text in here. Check that it is the right file.')
  return finish({ kind: 'text', profile: readTextProfile(plain), text: plain }, limits.whose ?? 'me')
}
