import { basename } from 'node:path'
import { readCalendarEvents, type Window } from '@standout/core/events'
import { readInvites } from '@standout/core/interviews'
import type { CalendarDocument } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { words } from './words.ts'

/** Reads a calendar file; what stands outside any VCALENDAR is no calendar. */
type Given = { name: string; zone: string; around: Window | null }

export const readCalendar = (text: string, { name, zone, around }: Given): CalendarDocument => {
  const read = readInvites(text, { file: basename(name), zone })
  if (!read.calendar) throw new Problem('documents.no_calendar', words.noCalendar(name), name)
  const invites = { kind: 'calendar' as const, invites: read.invites, skipped: read.skipped }
  if (!around) return invites
  return { ...invites, gatherings: readCalendarEvents(text, { file: basename(name), zone, window: around }) }
}
