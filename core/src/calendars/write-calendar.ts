/** One date as it goes out to somebody's own calendar. */
export type Entry = {
  uid: string
  title: string
  startsAt: string
  endsAt: string
  /** The days themselves where no hours are known, the last one not included. */
  days?: { from: string; to: string } | undefined
  place?: string | null | undefined
  url?: string | null | undefined
  told?: string | null | undefined
  changedAt: string
}

const octetsOf = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
const mostBytes = 73

/** RFC 5545, 3.1: no line is longer than 75 octets, and a letter is never torn. */
function fold(line: string): string {
  const parts: string[] = ['']
  let bytes = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (bytes + size > mostBytes) {
      parts.push('')
      bytes = 0
    }
    parts[parts.length - 1] += letter
    bytes += size
  }
  return parts.join('\r\n ')
}

// Everything below a blank but the line feed, which is written out.
const controls = /(?!\n)\p{Cc}/gu
const escapeText = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
const stamp = (at: string) => `${new Date(Date.parse(at)).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
const day = (date: string) => date.replaceAll('-', '')

function writeEntry(one: Entry): string[] {
  const { days, place, url, told } = one
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(one.uid)}`,
    `DTSTAMP:${stamp(one.changedAt)}`,
    days ? `DTSTART;VALUE=DATE:${day(days.from)}` : `DTSTART:${stamp(one.startsAt)}`,
    days ? `DTEND;VALUE=DATE:${day(days.to)}` : `DTEND:${stamp(one.endsAt)}`,
    `SUMMARY:${escapeText(one.title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(url && /^https?:\/\/\S+$/.test(url) ? [`URL:${url.replace(controls, '')}`] : []),
    ...(told ? [`DESCRIPTION:${escapeText(told)}`] : []),
    'END:VEVENT',
  ]
}

/** A calendar file that any calendar takes in; the same entry again updates the one that is there. */
export const writeCalendar = (entries: readonly Entry[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Standout//Going out//EN',
    'METHOD:PUBLISH',
    ...entries.flatMap(writeEntry),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
