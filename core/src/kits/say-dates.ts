import { DateTime } from 'luxon'
import { words } from './words.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** "March 2021", "2021". */
export const sayMonth = (date: string): string => {
  const month = months[Number(date.slice(5, 7)) - 1]
  return month ? `${month} ${date.slice(0, 4)}` : date.slice(0, 4)
}

export function sayMonths(from: string | undefined, to: string | undefined): string {
  if (!from) return to ? sayMonth(to) : ''
  if (from === to) return sayMonth(from)
  return `${sayMonth(from)} – ${to ? sayMonth(to) : words.today}`
}

const placeOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

const startIn = (at: string, zone: string) => DateTime.fromISO(at, { zone }).setLocale('en-GB')

/** "10:00–11:00 (Berlin)". */
function sayHours(at: string, minutes: number | null, zone: string): string {
  const start = startIn(at, zone)
  const end = minutes ? `–${start.plus({ minutes }).toFormat('HH:mm')}` : ''
  return `${start.toFormat('HH:mm')}${end} (${placeOf(zone)})`
}

/** "Thursday 12 March 2026, 10:00–11:00 (Berlin)". */
export const saySlot = (at: string, minutes: number | null, zone: string): string =>
  `${startIn(at, zone).toFormat('cccc d LLLL yyyy')}, ${sayHours(at, minutes, zone)}`

/** The same moment in each zone; one line where the clocks agree, and the day once where it is the same. */
export function sayWhen(at: string, minutes: number | null, zones: readonly string[]): string[] {
  const offsets = new Set<number>()
  return zones
    .filter((zone) => {
      const { offset } = DateTime.fromISO(at, { zone })
      return offsets.has(offset) ? false : offsets.add(offset)
    })
    .map((zone, nth, all) =>
      nth > 0 && startIn(at, zone).hasSame(startIn(at, all[0]!).setZone(zone, { keepLocalTime: true }), 'day')
        ? sayHours(at, minutes, zone)
        : saySlot(at, minutes, zone),
    )
}
