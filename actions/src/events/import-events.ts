import type { EventsRead } from '@standout/core/events'
import { type Document, importSummary } from '@standout/core/records'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'
import { readFile } from '../records/read-file.ts'
import { bringEvents } from './bring-events.ts'

/** The gatherings of a file: a calendar or a saved page. */
export function gatheringsOf(document: Document, file: string): EventsRead {
  const read = document.kind === 'calendar' || document.kind === 'events-page' ? document.gatherings : undefined
  if (read) return read
  throw new Problem(
    'events.no_calendar',
    `${file} is no calendar and no page with events. Choose an .ics file, or a page of an event saved as HTML.`,
    file,
  )
}

export const importEvents = defineAction({
  name: 'events.import',
  says: 'Bring in events from a calendar file (.ics) or a saved page; the same file again only updates',
  kind: 'change',
  may: 'candidate',
  input: z.object({ file: fileInput }),
  output: importSummary.extend({ id: idOf('import').nullable() }),
  async prepare(outside, { file }) {
    const { document, hash } = await readFile(outside, file, 'me')
    await outside.ports.documents.drop(file)
    return { read: gatheringsOf(document, file.name), hash }
  },
  run: (context, { file }) => bringEvents(context, { ...context.prepared, file: file.name }),
})
