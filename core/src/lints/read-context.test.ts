import { expect, test } from 'vitest'
import { contextInput, contextToGiven } from './read-context.ts'

test('a context may leave out whatever was not told', () => {
  expect(contextToGiven(contextInput.parse({}))).toEqual({})
  expect(contextToGiven(contextInput.parse({ company: 'Tern & Co', people: ['Marta'] }))).toEqual({
    company: 'Tern & Co',
    people: ['Marta'],
  })
})
