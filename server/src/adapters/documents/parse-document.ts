import { basename } from 'node:path'
import { readPageEvents, type Window } from '@standout/core/events'
import { type Document, readLinkedinExport } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { readCalendar } from './read-calendar.ts'
import { readCsv } from './read-csv.ts'
import { type Progress, readLinkedinZip } from './read-linkedin-zip.ts'
import { tellKind } from './tell-kind.ts'
import { words } from './words.ts'

export type DocumentInput = { name: string; bytes: Buffer; whose: 'me' | 'person' | null; zone: string; around?: Window | null }

/** A saved page, as far as it describes events. */
const readPage = (text: string, { name, zone, around }: DocumentInput): Document => {
  const gatherings = around ? readPageEvents(text, { file: basename(name), zone, window: around }) : { events: [], skipped: [] }
  if (gatherings.events.length + gatherings.skipped.length === 0)
    throw new Problem('documents.unknown', words.unknown(name), name)
  return { kind: 'events-page', gatherings, skipped: [] }
}

const parse = async (input: DocumentInput, onProgress?: (progress: Progress) => void): Promise<Document> => {
  const { name, bytes, whose, zone } = input
  const limits = whose ? { whose } : {}
  const told = tellKind({ name, bytes, size: bytes.length })
  switch (told.kind) {
    case 'calendar':
      return readCalendar(told.text, { name, zone, around: input.around ?? null })
    case 'page':
      return readPage(told.text, input)
    case 'linkedin-export':
      return readLinkedinZip({ name, bytes, entries: told.entries, onProgress })
    case 'connections-csv':
      return readLinkedinExport({ connections: [readCsv(told.text, basename(name))] })
    case 'standout-export':
      return { kind: 'standout-export', skipped: [] }
    case 'pdf': {
      const { readPdfProfile } = await import('./read-pdf.ts')
      const read = await readPdfProfile(bytes, limits)
      const unread = read.profile.meta.unread ?? []
      return { ...read, skipped: unread.map((heading) => ({ where: `${name}: ${heading}`, because: words.unreadPart })) }
    }
    case 'docx': {
      const { readDocxProfile } = await import('./read-docx.ts')
      return { ...(await readDocxProfile(bytes, limits)), skipped: [] }
    }
    case 'json-resume': {
      const { readJsonResume } = await import('./read-profile.ts')
      return { ...readJsonResume(told.text, limits), skipped: [] }
    }
    default: {
      if (!whose) throw new Problem('documents.whose', words.whose(name), name)
      const { readPlainText } = await import('./read-profile.ts')
      return { ...readPlainText(told.text, limits), skipped: [] }
    }
  }
}

/** One sentence that names the file, whoever found the trouble. */
const nameFile = ({ code, message, file }: Problem, name: string): Problem =>
  new Problem(code, message.includes(name) ? message : `${name}: ${message}`, file ?? name)

/** Reads one file from its bytes; every failure is a `Problem` that names the file. Runs in the helper process. */
export const parseDocument = async (input: DocumentInput, onProgress?: (progress: Progress) => void): Promise<Document> => {
  try {
    return await parse(input, onProgress)
  } catch (error) {
    if (error instanceof Problem) throw nameFile(error, input.name)
    // A parser that stumbles over a damaged file is the file's trouble; the log keeps what it said.
    console.error(error)
    throw new Problem('documents.unreadable', words.unreadable(input.name), input.name)
  }
}
