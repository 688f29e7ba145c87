import { expect, it } from 'vitest'
import { normalCompany } from '../../people/index.ts'
import { listSpellings, normalOrganisation } from './normal-organisation.ts'
import { readSchool } from './normal-school.ts'
import { isSameHouse } from './read-organisation.ts'

it.each([
  ['Facebook', 'Meta Platforms, Inc.'],
  ['Google Germany GmbH', 'Google'],
  ['Siemens AG', 'Siemens'],
  ['Ernst & Young', 'EY'],
  ['PricewaterhouseCoopers', 'PwC'],
  ['AWS', 'Amazon Web Services (AWS)'],
  ['P&G', 'Procter and Gamble'],
  ['Queen City Payments', 'Queen City Payments LLC'],
  ['The Boston Consulting Group', 'BCG'],
])('%s is %s', (one, other) => expect(normalOrganisation(one)?.key).toBe(normalOrganisation(other)?.key))

it.each([
  ['Plan A', 'Plan'],
  ['Apple Bank', 'Apple'],
  ['Total Wine', 'Total'],
  ['Siemens Energy', 'Siemens'],
])('%s is not %s', (one, other) => expect(normalOrganisation(one)?.key).not.toBe(normalOrganisation(other)?.key))

it('knows a part from the whole, and no firm in "Freelance"', () => {
  expect(normalOrganisation('AWS')?.parents).toEqual([normalOrganisation('Amazon')?.key])
  expect(normalOrganisation('Freelance')).toBeUndefined()
  expect(normalOrganisation('Stealth Startup')).toBeUndefined()
})

const school = (name: string) => readSchool(name, true)
it.each([
  ['Universidade do Porto', 'University of Porto'],
  ['UCLA', 'University of California, Los Angeles'],
  ['UC San Diego', 'University of California San Diego'],
  ['MIT', 'Massachusetts Institute of Technology'],
  ['TU München', 'Technical University of Munich'],
  ['Technical University of Munich (TUM)', 'TUM'],
  ['Universität Wien', 'University of Vienna'],
  ['Oxford University', 'University of Oxford'],
  ['Hochschule München', 'Munich University of Applied Sciences'],
  ['ETH', 'ETH Zürich'],
  ['Università degli Studi di Milano', 'University of Milan'],
])('%s is %s', (one, other) => expect(school(one)?.key).toBe(school(other)?.key))

it.each([
  ['Miami University', 'University of Miami'],
  ['University of Washington', 'Washington University in St. Louis'],
  ['University of York', 'York University'],
  ['Ohio State University', 'Ohio University'],
  ['Boston University', 'Boston College'],
  ['Penn State', 'University of Pennsylvania'],
])('%s is not %s', (one, other) => expect(school(one)?.key).not.toBe(school(other)?.key))

it.each([
  ['Harvard Business School', 'Harvard University'],
  ['University of Cincinnati - Carl H. Lindner College of Business', 'University of Cincinnati'],
  ['College of Engineering, University of Michigan', 'University of Michigan'],
  ['Stanford University Graduate School of Business', 'Stanford University'],
])('%s is a part of %s', (part, whole) => expect(school(part)?.parents).toContain(school(whole)?.key))

it.each([
  ['Google', 'Google LLC'],
  ['Google', 'Google Germany GmbH'],
  ['Northwind', 'Northwind Germany GmbH'],
  ['Siemens AG', 'Siemens'],
  ['Oracle', 'Oracle Deutschland B.V. & Co. KG'],
  ['The Lakeside Company', 'Lakeside'],
  ['Nestlé', 'Nestle S.A.'],
  ['Ernst & Young', 'EY'],
  ['PwC Deutschland', 'PricewaterhouseCoopers GmbH'],
  ['Facebook', 'Meta Platforms, Inc.'],
  ['Spotify', 'Spotify | Stockholm'],
  ['Wren Tools', 'Ora Mills (formerly Wren Tools)'],
  ['Harbour Walks (sample)', 'Harbour Walks'],
])('%s is %s', (one, other) => expect(isSameHouse(one, other)).toBe(true))

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
])('%s is not %s', (one, other) => expect(isSameHouse(one, other)).toBe(false))

it.each(['Google Germany GmbH', 'Meta', 'EY', 'Northwind Germany GmbH', 'The Lakeside Company', 'PricewaterhouseCoopers'])(
  'whatever way %s is written, the words looked for are in it',
  (name) => expect(listSpellings(name).some((words) => normalCompany(name).includes(words))).toBe(true),
)
