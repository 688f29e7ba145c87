import { expect, it } from 'vitest'
import { profile } from '../profiles/index.ts'
import { type Acquaintance, knowAnyone, listShared } from './know-anyone.ts'

let count = 0
const someone = (name: string, changes: Partial<Acquaintance> = {}): Acquaintance => ({
  id: `per_${++count}`,
  name,
  company: null,
  position: null,
  profile: null,
  rung: 'connected',
  ...changes,
})
const worked = (name: string, endDate?: string) =>
  profile.parse({ basics: {}, work: [{ name, position: 'Analyst', ...(endDate && { endDate }) }] })

it('who is there comes before who was, and the nearer one first', () => {
  const { known } = knowAnyone('Lakeside Ferries', [
    someone('Was There', { company: 'Elsewhere', profile: worked('Lakeside Ferries Ltd', '2021-05'), rung: 'met' }),
    someone('Is There', { company: 'Lakeside Ferries GmbH', position: 'Captain' }),
    someone('Is Near', { company: 'Lakeside Ferries', rung: 'talked' }),
    someone('Is Not', { company: 'Lakeside' }),
    someone('Studied', {
      profile: profile.parse({ basics: {}, education: [{ institution: 'Lakeside Ferries', area: 'Knots' }] }),
    }),
  ])
  expect(known.map(({ name, tie, as, until }) => [name, tie, as, until])).toEqual([
    ['Is Near', 'now', null, null],
    ['Is There', 'now', 'Captain', null],
    ['Was There', 'before', 'Analyst', '2021-05'],
    ['Studied', 'studied', 'Knots', null],
  ])
})

it('someone I have talked with can introduce me: they are there, or they share a workplace with the interviewer', () => {
  const interviewer = someone('Ina Interviewer', { company: 'Lakeside Ferries', profile: worked('Old Mill', '2019') })
  const { bridges } = knowAnyone(
    'Lakeside Ferries',
    [
      someone('Carl Colleague', { profile: worked('Old Mill AG', '2018'), rung: 'met' }),
      someone('Ina Twin', { company: 'Lakeside Ferries', rung: 'helped' }),
      someone('Mere Connection', { company: 'Lakeside Ferries' }),
      interviewer,
    ],
    [interviewer],
  )
  expect(bridges.map(({ name, to, place }) => [name, to?.name ?? null, place])).toEqual([
    ['Ina Twin', null, 'Lakeside Ferries'],
    ['Carl Colleague', 'Ina Interviewer', 'Old Mill'],
  ])
})

it('a company without a letter in it is known by nobody', () => {
  expect(knowAnyone('!!!', [someone('Anyone', { company: '???' })])).toEqual({ known: [], bridges: [] })
})

it('two who were at one place may know each other, wherever they are now; colleagues of today are not told', () => {
  const [ann, ben] = [
    someone('Ann', { profile: worked('Old Mill AG', '2018') }),
    someone('Ben', { profile: worked('Old Mill', '2016') }),
  ]
  const [cleo, dan] = [someone('Cleo', { company: 'Ferries' }), someone('Dan', { company: 'Ferries GmbH' })]
  expect(listShared([ann, ben, cleo, dan])).toEqual([{ from: ann.id, to: ben.id, place: 'Old Mill AG' }])
})
