import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findComponents, findProperty, readComponents } from './index.ts'
import { type Entry, writeCalendar } from './write-calendar.ts'

const entry: Entry = {
  uid: 'evt_1@standout',
  title: 'Supper; quay, “Nørre”',
  startsAt: '2026-03-05T18:00:00.000Z',
  endsAt: '2026-03-05T20:00:00.000Z',
  place: 'Quay 4\nsecond door',
  url: 'https://town.example/supper',
  changedAt: '2026-03-01T08:00:00Z',
}
const readBack = (text: string) => findComponents(readComponents(text), 'VEVENT')

it('what is written is read again, word for word', () => {
  const [read] = readBack(writeCalendar([entry]))
  expect(findProperty(read!, 'SUMMARY')?.value).toBe(entry.title)
  expect(findProperty(read!, 'LOCATION')?.value).toBe(entry.place)
  expect(findProperty(read!, 'URL')?.value).toBe(entry.url)
  expect(findProperty(read!, 'DTSTART')?.value).toBe('2026-03-05T18:00:00Z')
})

it('a day without hours stays a day', () => {
  const text = writeCalendar([{ ...entry, days: { from: '2026-03-05', to: '2026-03-06' } }])
  expect(text).toContain('DTSTART;VALUE=DATE:20260305\r\nDTEND;VALUE=DATE:20260306')
})

it('whatever a title holds, it makes no line of its own, and none is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const text = writeCalendar([{ ...entry, title }])
      expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
  )
})
