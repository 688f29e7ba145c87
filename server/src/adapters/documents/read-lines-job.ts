import {
  htmlToResumeLines,
  jsonToResumeLines,
  type ResumeLine,
  readResumeLines,
  textToResumeLines,
} from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { tellKind } from './tell-kind.ts'
import { words } from './words.ts'

export type ReadLinesInput = { name: string; bytes: Uint8Array }
export type ReadLinesOutput = { kind: 'pdf' | 'docx' | 'json-resume' | 'text'; lines: ResumeLine[] }

async function read(name: string, bytes: Buffer): Promise<ReadLinesOutput> {
  const told = tellKind({ name, bytes, size: bytes.length })
  switch (told.kind) {
    case 'pdf': {
      const { readPdfPages } = await import('./read-pdf.ts')
      return { kind: 'pdf', lines: readResumeLines(await readPdfPages(bytes)) }
    }
    case 'docx': {
      const { readDocxHtml } = await import('./read-docx.ts')
      return { kind: 'docx', lines: htmlToResumeLines(await readDocxHtml(bytes)) }
    }
    case 'json-resume':
      return { kind: 'json-resume', lines: jsonToResumeLines(JSON.parse(told.text)) }
    case 'text':
      return { kind: 'text', lines: textToResumeLines(told.text) }
    default:
      throw new Problem('documents.no_resume', words.noResume(name), name)
  }
}

/** The job: the lines of a resume that can be marked. */
export async function run({ name, bytes }: ReadLinesInput): Promise<ReadLinesOutput> {
  try {
    return await read(name, Buffer.from(bytes))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.code, error.message.includes(name) ? error.message : `${name}: ${error.message}`, error.file ?? name)
  }
}
