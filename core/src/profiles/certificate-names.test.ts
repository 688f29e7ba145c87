import { describe, expect, test } from 'vitest'
import { compareWithKnown } from './certificate-names.ts'
import { groupEntries } from './group-list.ts'

const narrow = (...texts: string[]) => texts.map((text) => ({ text, x: 21.6, end: 175, gap: 17.6 }))
const read = (...texts: string[]) => groupEntries(narrow(...texts), 176).map((group) => group.map((one) => one.text).join(' '))

describe('what usual names say of two lines', () => {
  test('two halves of one name belong together, whatever stands in brackets behind', () => {
    expect(compareWithKnown('Certified Supply Chain', 'Operations').one).toBe(false)
    expect(compareWithKnown('Certified Information', 'Systems Auditor (CISA)').one).toBe(true)
    expect(read('AWS Certified Solutions', 'Architect – Professional')).toEqual([
      'AWS Certified Solutions Architect – Professional',
    ])
  })

  test('two whole names stay two, even where the first left no room', () => {
    expect(read('Certified ScrumMaster Deep Learning', 'Public Speaking')).toHaveLength(2)
    expect(read('Machine Learning', 'Specialization')).toEqual(['Machine Learning Specialization'])
    expect(read('Financial Accounting', 'Machine Learning')).toHaveLength(2)
  })
})
