import { DateTime, IANAZone } from 'luxon'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { type Component, findComponents } from './read-components.ts'
import { findText } from './read-property.ts'
import { readTimezone } from './read-timezone.ts'
import type { WallTime } from './read-wall-time.ts'

/** A zone of a file: turns wall time into an instant. `known` is false when the user's own zone had to stand in. */
export type FileZone = { name: string | null; known: boolean; toInstant: (wall: WallTime) => DateTime }

const windowsNames = new Map<string, string>()
for (const { windowsName, territory, iana } of WINDOWS_TO_IANA_MAP) {
  const key = windowsName.toLowerCase()
  if (iana[0] && (territory === '001' || !windowsNames.has(key))) windowsNames.set(key, iana[0])
}

const bare = (tzid: string): string => tzid.trim().replace(/^"(.*)"$/, '$1')

const isZone = (name: string): boolean => /^[\w+-]+(\/[\w+-]+)*$/.test(name) && IANAZone.isValidZone(name)

/** Mozilla and others write `/vendor/version/Europe/Berlin`: the longest tail that is a zone. */
const findTail = (tzid: string): string | undefined => {
  const steps = tzid.split('/').filter(Boolean)
  for (const count of [3, 2]) {
    const tail = steps.slice(-count).join('/')
    if (steps.length >= count && isZone(tail)) return tail
  }
  return undefined
}

const findWindowsName = (tzid: string): string | undefined => {
  const key = tzid.toLowerCase()
  return windowsNames.get(key) ?? windowsNames.get(`${key} standard time`)
}

const named = (name: string): FileZone => ({
  name,
  known: true,
  toInstant: ({ ms }) => DateTime.fromMillis(ms, { zone: 'utc' }).setZone(name, { keepLocalTime: true }),
})

/** Looks a TZID up as the contract says: a zone's own name, the file's VTIMEZONE, the Windows names, else the user's zone. */
export const createZoneFinder = (calendar: Component, userZone: string): ((tzid: string) => FileZone) => {
  const definitions = new Map<string, Component>()
  for (const zone of findComponents(calendar, 'VTIMEZONE').slice(0, 500)) {
    const tzid = findText(zone, 'TZID', 1000)
    if (tzid) definitions.set(bare(tzid), zone)
  }
  const define = (tzid: string): FileZone | undefined => {
    const definition = definitions.get(tzid)
    const offset = definition && readTimezone(definition)
    return offset && { name: null, known: true, toInstant: ({ ms }) => DateTime.fromMillis(ms - offset(ms), { zone: 'utc' }) }
  }
  const find = (tzid: string): FileZone => {
    if (isZone(tzid)) return named(tzid)
    const defined = define(tzid)
    if (defined) return defined
    const other = findWindowsName(tzid) ?? findTail(tzid)
    return other ? named(other) : { ...named(userZone), known: false }
  }
  const found = new Map<string, FileZone>()
  return (written) => {
    const tzid = bare(written)
    const zone = found.get(tzid) ?? find(tzid)
    found.set(tzid, zone)
    return zone
  }
}
