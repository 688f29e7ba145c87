import { basename } from 'node:path'
import { readInvites } from '@standout/core/interviews'
import type { CalendarDocument } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { words } from './words.ts'

/** Reads a calendar file; what stands outside any VCALENDAR is no calendar. */
export const readCalendar = (text: string, { name, zone }: { name: string; zone: string }): CalendarDocument => {
  const read = readInvites(text, { file: basename(name), zone })
  if (!read.calendar) throw new Problem('documents.no_calendar', words.noCalendar(name), name)
  return { kind: 'calendar', invites: read.invites, skipped: read.skipped }
}
