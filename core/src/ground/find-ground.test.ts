import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profile } from '../profiles/index.ts'
import { findGround } from './find-ground.ts'
import { openTowns } from './fixtures/open-towns.ts'
import { peopleHeldBack } from './fixtures/people-held-back.ts'
import { peopleTuned } from './fixtures/people-tuned.ts'
import { proseHeldBack } from './fixtures/prose-held-back.ts'
import { proseTuned } from './fixtures/prose-tuned.ts'
import { readPeople } from './fixtures/read-people.ts'
import { precision, recall, scoreGround } from './fixtures/score-ground.ts'

const places = openTowns()
const people = [...readPeople(peopleTuned), ...readPeople(peopleHeldBack)].map((one) => one.profile)
const two = fc.tuple(fc.nat(people.length - 1), fc.nat(people.length - 1)).map(([a, b]) => ({ me: people[a]!, them: people[b]! }))
const find = (me = people[0]!, them = people[1]!) => findGround(me, them, { places })

const made = (given: object) => profile.parse({ basics: {}, meta: { source: 'linkedin-pdf' }, ...given })
const told = (summary: string) => made({ basics: { summary } })
const worked = (name: string) => made({ work: [{ name, position: 'Planner' }] })
const studied = (institution: string) => made({ education: [{ institution }] })
const lives = (place: string) => made({ meta: { place, source: 'linkedin-pdf' } })

it.each([
  ['an employer named at the head of a sentence', told('Started out selling shoes at Bata.'), worked('Bata'), 'employer Bata'],
  ['two employers in one breath', told('Previously at Wren Tools and Ora Mills.'), worked('Ora Mills'), 'employer Ora Mills'],
  [
    'a school by its short name',
    told('Went to Ohio State, then moved.'),
    studied('The Ohio State University'),
    'school Ohio State',
  ],
  ['a place that is called home', told('Home is San Diego now.'), lives('La Jolla, California'), 'place Greater San Diego'],
  ['a place where years were spent', told('Spent my twenties in Lyon.'), lives('Lyon, France'), 'place Lyon'],
  ['a town under its old name', lives('Chemnitz (formerly Karl-Marx-Stadt), Germany'), lives('Chemnitz'), 'place Chemnitz'],
  [
    'a certificate under its old name',
    made({ certificates: [{ name: 'Harbour Pilot II (formerly Tidal Pilot)' }] }),
    made({ certificates: [{ name: 'Tidal Pilot' }] }),
    'certificate',
  ],
  [
    'a pastime whose words also mislead',
    told('Fell running on Sundays.'),
    told('A slow trail runner.'),
    'interest trail running',
  ],
  [
    'a cause in other words',
    told('I build affordable homes, unpaid.'),
    told('For affordable housing.'),
    'cause affordable housing',
  ],
])('finds %s', (_, me, them, wanted) => {
  const found = find(me, them).shared.map(({ kind, label }) => `${kind} ${label}`)
  expect(found.some((one) => one.startsWith(wanted))).toBe(true)
})

it('words an opener as a note, with the name once and no and left over', () => {
  const me = made({
    basics: { summary: 'Weekends: a slow bike, and mentoring girls who code on Saturdays.' },
    education: [{ institution: 'University of Rostock', area: 'Design', startDate: '2013', endDate: '2017' }],
  })
  const them = made({ basics: { summary: 'Mentoring girls who code.' }, education: [{ institution: 'University of Rostock' }] })
  const said = find(me, them).shared.flatMap(({ openers }) => openers.map(({ mine }) => mine))
  expect(said.some((one) => one.startsWith('What University of Rostock left you with: Design, 2013'))).toBe(true)
  expect(said.some((one) => one.startsWith('What you do yourself: mentoring girls'))).toBe(true)
})

describe('common ground', () => {
  it('is the same from both sides, with the words the other way round', () => {
    fc.assert(
      fc.property(two, ({ me, them }) => {
        const told = (list: ReturnType<typeof find>['shared']) => list.map(({ kind, label }) => `${kind} ${label}`).sort()
        expect(told(find(me, them).shared)).toEqual(told(find(them, me).shared))
      }),
      { numRuns: 200 },
    )
  })

  it('quotes only what stands in the two documents, word for word', () => {
    fc.assert(
      fc.property(two, ({ me, them }) => {
        const texts = (one: unknown): string =>
          typeof one === 'string'
            ? one
            : Object.values(one ?? {})
                .map(texts)
                .join('\n')
        for (const { mine, theirs, rarity } of find(me, them).shared) {
          expect(texts(me)).toContain(mine)
          expect(texts(them)).toContain(theirs)
          expect(rarity).toBeGreaterThanOrEqual(0)
          expect(rarity).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('offers each thing once, the best first', () => {
    fc.assert(
      fc.property(two, ({ me, them }) => {
        const { shared } = find(me, them)
        expect(new Set(shared.map(({ label }) => label.toLowerCase())).size).toBe(shared.length)
        expect(shared.map(({ weight }) => weight)).toEqual(shared.map(({ weight }) => weight).sort((a, b) => b - a))
      }),
    )
  })

  it('finds everything of a person in that person', () => {
    for (const one of people) {
      const { shared } = find(one, one)
      for (const { institution } of one.education)
        expect(
          shared.some(({ mine }) => mine === institution),
          institution,
        ).toBe(true)
    }
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 200 }), (one, other) => {
        const made = (summary: string) =>
          profile.parse({
            basics: { summary, label: summary },
            interests: [{ name: summary }],
            work: [{ name: summary, location: summary }],
            meta: { place: summary },
          })
        expect(() => find(made(one), made(other))).not.toThrow()
      }),
    )
  })
})

const skilled = (skills: string[], more: object = {}) =>
  profile.parse({ basics: {}, skills: skills.map((name) => ({ name })), ...more })

it('never offers skills, says so, and names only the category of what is sensitive', () => {
  const me = skilled(['Go (Programming Language)', 'SQL', 'Chess'], { interests: [{ name: 'SQL' }] })
  const them = skilled(['Go', 'SQL'], { interests: [{ name: 'SQL' }], meta: { dropped: ['family'] } })
  const { shared, leftOut } = find(me, them)
  expect(shared).toEqual([])
  expect(leftOut).toEqual([
    { label: 'family', because: 'sensitive' },
    { label: 'Go (Programming Language)', because: 'shared skill' },
    { label: 'SQL', because: 'shared skill' },
  ])
})

it('leaves out English and a country, and puts the language that both live among last', () => {
  const at = (place: string, languages: string[]) =>
    profile.parse({ basics: {}, meta: { place }, languages: languages.map((language) => ({ language })) })
  const { shared, leftOut } = find(
    at('Berlin, Germany', ['Deutsch', 'English', 'Tamil']),
    at('Munich, Germany', ['German', 'Englisch', 'Tamil']),
  )
  expect(shared.map(({ label }) => label)).toEqual(['Tamil', 'German'])
  expect(leftOut.map(({ label }) => label).sort()).toEqual(['English', 'Germany'])
})

it('tells the years that two were at one school', () => {
  const at = (startDate: string, endDate?: string) =>
    profile.parse({ basics: {}, education: [{ institution: 'University of Porto', startDate, endDate }] })
  expect(find(at('2012', '2017'), at('2015', '2019')).shared[0]).toMatchObject({ kind: 'school', together: '2015 to 2017' })
  expect(find(at('2012', '2014'), at('2015', '2019')).shared[0]).toMatchObject({ kind: 'school', together: null })
})

it('opens in three beats with my own facts first, and never as a line to recite', () => {
  for (const me of people.slice(0, 20))
    for (const them of people.slice(0, 20)) {
      for (const { openers, opener, label } of find(me, them).shared) {
        expect(openers.length, label).toBeGreaterThan(1)
        expect(opener).toEqual({ mine: openers[0]?.mine, noticed: openers[0]?.noticed, question: openers[0]?.question })
        for (const { mine, noticed, question, ridesOnSays } of openers) {
          expect(question).toMatch(/\?$/)
          expect(`${mine} ${noticed} ${question}`).not.toMatch(/like me|as I did|I saw (?:that )?you|you lived|I noticed you/i)
          expect(ridesOnSays).not.toBe('')
        }
      }
    }
})

it('is right about nine in ten and finds nine in ten, of people it was tuned on', () => {
  const score = scoreGround(peopleTuned, places)
  expect(precision(score)).toBeGreaterThan(0.95)
  expect(recall(score)).toBeGreaterThan(0.93)
})

it('is nearly as good on people who were held back', () => {
  const score = scoreGround(peopleHeldBack, places)
  expect(precision(score)).toBeGreaterThan(0.88)
  expect(recall(score)).toBeGreaterThan(0.9)
})

it('reads what people tell in sentences: employers, schools, places, pastimes and causes without their names', () => {
  for (const people of [proseTuned, proseHeldBack]) {
    const score = scoreGround(people, places)
    expect(precision(score)).toBeGreaterThan(0.95)
    expect(recall(score)).toBeGreaterThan(0.9)
  }
})

it('knows a house by its former name, and two schools with the same letters as two', () => {
  const at = (work: string, institution: string) =>
    profile.parse({ basics: {}, work: [{ name: work }], education: [{ institution }] })
  const labels = (me: string[], them: string[]) =>
    find(at(me[0] ?? '', me[1] ?? ''), at(them[0] ?? '', them[1] ?? '')).shared.map(({ kind }) => kind)
  expect(
    labels(['Tallo Ltd (formerly Brask)', 'Oregon State University (OSU)'], ['Brask', 'Ohio State University (OSU)']),
  ).toEqual(['employer'])
  expect(labels(['Marlow, later Finch', 'Porto Engineering Institute (PEI)'], ['Finch', 'PEI'])).toEqual(['school', 'employer'])
})
