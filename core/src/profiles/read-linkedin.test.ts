import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldBackPeople } from './fixtures/held-back-people.ts'
import { layOutLinkedIn, type Made } from './fixtures/lay-out-linkedin.ts'
import { linkedInPeople } from './fixtures/linkedin-people.ts'
import { createDice, makePerson } from './fixtures/make-people.ts'
import { f1, madeToFields, type Tally, tally, toFields } from './fixtures/score-profile.ts'
import { tunedVocabulary } from './fixtures/vocabulary.ts'
import { heldBackVocabulary } from './fixtures/vocabulary-held-back.ts'
import { isLinkedInPdf } from './is-linkedin-pdf.ts'
import { profile } from './profile.ts'
import { readLinkedIn } from './read-linkedin.ts'
import type { TextPage } from './text-page.ts'

const made = (changes: Partial<Made> = {}): Made => ({
  words: 'en',
  name: 'Ada Birkholm',
  label: 'Ferry planner',
  place: 'Aarhus, Denmark',
  slug: 'ada-birkholm',
  companies: [{ name: 'Sundfærgen', roles: [{ title: 'Ferry planner', from: '2020-01', at: 'Aarhus, Denmark' }] }],
  schools: [],
  ...changes,
})

describe('a profile saved from LinkedIn', () => {
  for (const person of [...linkedInPeople, ...heldBackPeople])
    it(`of ${person.name} (${person.words}) is told by its look and read field by field`, () => {
      const pages = layOutLinkedIn(person)
      expect(isLinkedInPdf(pages)).toBe(true)
      expect(toFields(readLinkedIn(pages))).toEqual(madeToFields(person))
    })

  it.each([
    ['the texts it was tuned on', tunedVocabulary],
    ['texts held back', heldBackVocabulary],
  ])('of a hundred people made of %s is read field by field, whatever the breaks and widths', (_, vocabulary) => {
    const tallies: Record<string, Tally> = {}
    for (let seed = 1000; seed < 1100; seed++) {
      const dice = createDice(seed)
      const look = { sideWidth: dice.pick([154.8, 158, 170, 174]), sideWrap: dice.pick([17.6, 14.4]), cut: dice.chance(0.5) }
      const person = makePerson(seed, vocabulary)
      tally(tallies, toFields(readLinkedIn(layOutLinkedIn(person, look))), madeToFields(person))
    }
    for (const field of ['name', 'headline', 'place', 'role', 'location', 'school', 'language'])
      expect(f1(tallies[field] as Tally), field).toBeGreaterThan(0.985)
    expect(f1(tallies.certificate as Tally)).toBeGreaterThan(0.94)
  })

  it('keeps what is sure of a language that nobody taught us, and names the headings that it left alone', () => {
    const read = readLinkedIn(
      layOutLinkedIn(made({ words: 'unknown', certificates: ['Paper of honour'], languages: [['Danish']] })),
    )
    expect(read).toMatchObject({ basics: { name: 'Ada Birkholm', label: 'Ferry planner' }, meta: { unread: ['Paberit'] } })
    expect(read.work).toMatchObject([{ name: 'Sundfærgen', position: 'Ferry planner', startDate: '2020' }])
    expect(read.certificates).toEqual([])
  })

  it('names the six steps of a career at one company over several pages', () => {
    const person = linkedInPeople.find((one) => one.companies.some((company) => company.roles.length === 6))
    const pages = layOutLinkedIn(person as Made)
    expect(pages.length).toBeGreaterThan(1)
    expect(readLinkedIn(pages).work.map((role) => role.name)).toEqual(Array(6).fill('Aeroplanos do Vale'))
  })

  it('leaves the end open for a job that goes on', () => {
    expect(readLinkedIn(layOutLinkedIn(made())).work[0]).toMatchObject({ startDate: '2020-01' })
    expect(readLinkedIn(layOutLinkedIn(made())).work[0]).not.toHaveProperty('endDate')
  })

  it('takes every long headline whole and the line below it as the place', () => {
    const label =
      'Ferry planner who writes about tides, timetables and the people who wait in the rain for both of them, most of all in winter'
    const read = readLinkedIn(layOutLinkedIn(made({ label, place: 'Washington, D.C., United States' })))
    expect(read.basics.label).toBe(label)
    expect(read.meta.place).toBe('Washington, D.C., United States')
  })

  it('names city and country only when the place line is sure about them', () => {
    const placeOf = (place: string) => readLinkedIn(layOutLinkedIn(made({ place }))).basics.location
    expect(placeOf('Dayton, Ohio, United States')).toEqual({
      city: 'Dayton',
      region: 'Ohio',
      country: 'United States',
      countryCode: 'US',
    })
    expect(placeOf('Kiel, Schleswig-Holstein, Deutschland')).toMatchObject({ city: 'Kiel', countryCode: 'DE' })
    expect(placeOf('Greater Boston')).toBeUndefined()
    expect(placeOf('Cincinnati Metropolitan Area')).toBeUndefined()
  })

  it('keeps no street from the contact column', () => {
    const read = readLinkedIn(
      layOutLinkedIn(made({ street: '12 Harbour Street, Aarhus', phone: '+45 20 55 01 19', mail: 'ada@sund.example' })),
    )
    expect(JSON.stringify(read)).not.toContain('Harbour')
    expect(read.basics).toMatchObject({ phone: '+45 20 55 01 19', email: 'ada@sund.example' })
  })

  it('reads a printed copy in another size', () => {
    const shrink = (page: TextPage): TextPage => ({
      width: page.width * 0.8,
      height: page.height * 0.8,
      items: page.items.map((item) => ({
        ...item,
        x: item.x * 0.8,
        y: item.y * 0.8,
        width: item.width * 0.8,
        size: item.size * 0.8,
      })),
    })
    const person = linkedInPeople[0] as Made
    expect(toFields(readLinkedIn(layOutLinkedIn(person).map(shrink)))).toEqual(madeToFields(person))
  })

  it('reads runs in any order, since a file may draw them in any', () => {
    const person = linkedInPeople[1] as Made
    const mixed = layOutLinkedIn(person).map((page) => ({ ...page, items: [...page.items].reverse() }))
    expect(toFields(readLinkedIn(mixed))).toEqual(madeToFields(person))
  })

  it('never throws and always returns a valid profile, whatever stands on the pages', () => {
    const odd = fc.oneof(fc.double(), fc.constantFrom(0, -1, 26, 12, 11.5, 10.5, 15.75, 13, Number.NaN, Number.POSITIVE_INFINITY))
    const item = fc.record({
      text: fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('Experience', '(', ')', '2019 - Present', '·', '\u0000'),
      ),
      x: odd,
      y: odd,
      width: odd,
      size: odd,
      font: fc.string(),
    })
    const page = fc.record({ width: odd, height: odd, items: fc.array(item, { maxLength: 60 }) })
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
        isLinkedInPdf(pages)
        profile.parse(readLinkedIn(pages))
      }),
      { numRuns: 300 },
    )
  })
})
