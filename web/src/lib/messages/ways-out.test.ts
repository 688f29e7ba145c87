import { expect, test } from 'vitest'
import { safeLink, waysOut } from './ways-out.ts'

test('a mail program gets the subject and the text with its lines', () => {
  const { mail, tooLong } = waysOut({ to: 'ruth@initech.example', subject: 'Berths & ice', text: 'Hi Ruth,\n\nthanks. 100 %?' })
  expect(mail).toBe('mailto:ruth@initech.example?subject=Berths%20%26%20ice&body=Hi%20Ruth%2C%0D%0A%0D%0Athanks.%20100%20%25%3F')
  expect(tooLong).toBe(false)
})

test('an address that brings headers along is left out', () => {
  for (const to of ['a@b.example?bcc=me@c.example', 'a@b.example&cc=x@y.example', 'a@b.example,c@d.example', 'nobody', null])
    expect(waysOut({ to, subject: '', text: '' }).mail).toBe('mailto:?subject=&body=')
})

test('a long letter is told to be long', () => {
  expect(waysOut({ to: null, subject: 'x', text: 'word '.repeat(300) }).tooLong).toBe(true)
})

test('only pages are opened from what was imported', () => {
  expect(safeLink('linkedin.com/in/ruth')).toBe('https://linkedin.com/in/ruth')
  expect(safeLink('javascript:alert(1)')).toBeNull()
  expect(safeLink('javascript://x%0aalert(1)')).toBeNull()
  expect(safeLink('')).toBeNull()
})
