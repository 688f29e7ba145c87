import type { FileZone } from './find-zone.ts'
import type { Property } from './read-property.ts'
import { readWallTime, type WallTime } from './read-wall-time.ts'

/** A point in time as a file gives it: the instant, and the clock and zone that it was written in. */
export type Moment = { at: number; zone: FileZone; wall: WallTime; tzid: string | undefined }

export const readMoment = (
  property: Property | undefined,
  findZone: (tzid: string) => FileZone,
  userZone: string,
): Moment | undefined => {
  const wall = property && readWallTime(property.value)
  if (!wall) return undefined
  const tzid = property.params.tzid?.trim()
  const zone = findZone(wall.utc ? 'UTC' : (tzid ?? userZone))
  const at = wall.utc ? wall.ms : zone.toInstant(wall).toMillis()
  return { at, zone, wall, tzid: wall.utc ? undefined : tzid }
}
