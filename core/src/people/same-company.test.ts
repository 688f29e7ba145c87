import { describe, expect, it } from 'vitest'
import { isSameCompany } from './same-company.ts'

describe('one company', () => {
  it.each([
    ['Google', 'Google LLC'],
    ['Google', 'Google Germany GmbH'],
    ['Google', 'GOOGLE INC.'],
    ['Siemens AG', 'Siemens'],
    ['Oracle', 'Oracle Deutschland B.V. & Co. KG'],
    ['The Lakeside Company', 'Lakeside'],
    ['Nestlé', 'Nestle S.A.'],
    ['Ernst & Young', 'EY'],
    ['PwC Deutschland', 'PricewaterhouseCoopers GmbH'],
    ['Spotify', 'Spotify | Stockholm'],
    ['Harbour Walks (sample)', 'Harbour Walks'],
  ])('%s is %s', (one, other) => expect(isSameCompany(one, other)).toBe(true))
})

describe('two companies', () => {
  it.each([
    ['Plan', 'Plan A'],
    ['Plan International', 'Plan A'],
    ['Siemens', 'Siemens Energy'],
    ['Air France', 'Air India'],
    ['Bank of China', 'Bank of Ireland'],
    ['Deutsche Telekom', 'Deutsche Bank'],
    ['Amazon', 'Amazon Web Services'],
    ['Meta', 'Metaphor'],
    ['', ''],
    ['!!!', '???'],
  ])('%s is not %s', (one, other) => expect(isSameCompany(one, other)).toBe(false))
})
