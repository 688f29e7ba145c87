import type { RoomTap } from '@standout/core/kits'
import { expect, test } from 'vitest'
import { joinRooms, toggleTap } from './room-marks.ts'

const line = { on: 'resume-line' as const, ref: '5d1e', text: 'Led four people', mark: 'circle' as const }
const tap = (id: string): RoomTap => ({ ...line, id, personId: null, words: '', at: '2026-03-12T09:00:00Z' })

test('a tap marks, and the same tap again takes it back', () => {
  const room = { taps: [] as RoomTap[] }
  toggleTap(room, line, 'per_ana')
  expect(room.taps).toMatchObject([{ ...line, personId: 'per_ana', words: '' }])
  toggleTap(room, { ...line, mark: 'arrow' }, null)
  toggleTap(room, line, null)
  expect(room.taps).toMatchObject([{ mark: 'arrow' }])
})

test('marks of two devices are put together once', () => {
  expect(joinRooms({ taps: [tap('one'), tap('two')] }, { taps: [tap('two'), tap('three')] }).taps.map(({ id }) => id)).toEqual([
    'one',
    'two',
    'three',
  ])
})
