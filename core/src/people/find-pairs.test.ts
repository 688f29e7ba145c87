import { describe, expect, it } from 'vitest'
import { findPairs, type PersonKey } from './find-pairs.ts'

const someone = (id: string, known: Partial<PersonKey>): PersonKey => ({
  id: `per_${id}`,
  name: 'Jane Roe',
  email: null,
  url: null,
  company: null,
  position: null,
  ...known,
})
const paired = (one: Partial<PersonKey>, other: Partial<PersonKey>) =>
  findPairs([someone('1', one), someone('2', other)]).length === 1

describe('who may be one person', () => {
  it.each([
    [
      'the invite knows a mail, the export an address',
      { email: 'jane@acme.test' },
      { url: 'https://linkedin.com/in/jane', company: 'Acme GmbH' },
      true,
    ],
    ['the same name at the same company', { company: 'Acme Inc.' }, { company: 'ACME' }, true],
    ['the same name and nothing else', {}, { company: 'Acme' }, true],
    ['the same mail under two names', { name: 'J. Roe', email: 'j@a.test' }, { email: 'J@a.test' }, true],
    ['accents and titles', { name: 'Dr. Jané Roe, PhD' }, {}, true],
    ['two profile addresses', { url: 'https://linkedin.com/in/jane' }, { url: 'https://linkedin.com/in/jane-2' }, false],
    ['two companies', { company: 'Acme' }, { company: 'Globex' }, false],
    ['two mail addresses', { email: 'jane@acme.test' }, { email: 'jane@globex.test' }, false],
    ['a first name alone', { name: 'Jane' }, { name: 'Jane' }, false],
    ['another name', { name: 'John Roe' }, {}, false],
  ])('%s', (_, one, other, expected) => {
    expect(paired(one, other)).toBe(expected)
  })
})
