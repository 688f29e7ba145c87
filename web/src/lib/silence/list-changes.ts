import type { Read } from '@standout/core/reads'
import { dayInWords } from '../times.ts'
import { en } from '../words.ts'

const words = en.silence.one.changes
const most = 4

/** What would move a reading, most telling first; four at most. */
export function listChanges(read: Read, today: string): string[] {
  const ahead = read.promisedBy !== null && read.promisedBy >= today
  return [
    ...(ahead && read.promisedBy ? [words.promise(dayInWords(read.promisedBy, today))] : []),
    words.round,
    words.answer,
    ...(read.unknown.length > 0 ? [words.know] : []),
    ...(ahead ? [] : [words.time]),
  ].slice(0, most)
}
