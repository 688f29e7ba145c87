import type { RoomTap } from '@standout/core/kits'

/** What is marked in one room. */
export interface RoomContent {
  taps: RoomTap[]
}

/** Marks of two devices as one: each mark once, as it stands on this device. */
export function joinRooms(mine: RoomContent, theirs: RoomContent): RoomContent {
  const known = new Set(mine.taps.map(({ id }) => id))
  return { taps: [...mine.taps, ...theirs.taps.filter(({ id }) => !known.has(id))] }
}

type Target = Pick<RoomTap, 'on' | 'ref' | 'text' | 'mark'>

export const findTap = (taps: readonly RoomTap[], { on, ref, mark }: Pick<RoomTap, 'on' | 'ref' | 'mark'>) =>
  taps.find((one) => one.on === on && one.ref === ref && one.mark === mark)

/** One tap marks, the next one takes the mark away again. */
export function toggleTap(content: RoomContent, target: Target, personId: RoomTap['personId']) {
  const before = findTap(content.taps, target)
  if (before) content.taps = content.taps.filter(({ id }) => id !== before.id)
  else content.taps.push(newTap(target, personId))
}

export const newTap = (target: Target, personId: RoomTap['personId']): RoomTap => ({
  ...target,
  id: crypto.randomUUID(),
  personId,
  words: '',
  at: new Date().toISOString(),
})
