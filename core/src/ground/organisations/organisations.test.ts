import { expect, it } from 'vitest'
import { normalOrganisation } from './normal-organisation.ts'
import { readSchool } from './normal-school.ts'

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
