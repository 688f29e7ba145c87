import { expect, it } from 'vitest'
import { isGivenIn } from './is-given-in.ts'

const linked = { title: 'Desks', url: 'https://journal.example/desks' }

it('finds an address only as a whole', () => {
  for (const text of [
    'https://journal.example/desks',
    'See (https://journal.example/desks/), it fits.',
    'https://journal.example/desks.\nRobin',
  ])
    expect(isGivenIn(text, linked), text).toBe(true)
  for (const text of [
    'https://journal.example/desks-and-chairs',
    'https://journal.example/desks/2',
    'https://journal.example/desks?page=2',
    'https://away.example/?to=https://journal.example/desks',
    'Desks',
  ])
    expect(isGivenIn(text, linked), text).toBe(false)
})

it('finds a title only in whole words', () => {
  const titled = { title: 'Art (1)', url: null }
  expect(isGivenIn('I read Art (1), and thought of you.', titled)).toBe(true)
  expect(isGivenIn('Smart (1) or Art (1)b or Art 1', titled)).toBe(false)
})
