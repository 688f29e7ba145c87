import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutLinkedIn } from './fixtures/lay-out-linkedin.ts'
import { layOutResume, type MadeResume, resumeLooks, resumeToText } from './fixtures/lay-out-resume.ts'
import { linkedInPeople } from './fixtures/linkedin-people.ts'
import { resumePeople, resumeToFields } from './fixtures/resume-people.ts'
import { toFields } from './fixtures/score-profile.ts'
import { isLinkedInPdf } from './is-linkedin-pdf.ts'
import { profile } from './profile.ts'
import { isJsonResume, jsonToProfile } from './read-json-resume.ts'
import { readHtmlProfile, readTextProfile } from './read-notes.ts'
import { readResume } from './read-resume.ts'

const [english] = resumePeople as [MadeResume]

describe('a resume', () => {
  for (const person of resumePeople)
    for (const look of resumeLooks)
      it(`of ${person.name}, ${look}, is read field by field`, () => {
        const pages = layOutResume(person, look)
        const read = readResume(pages)
        expect(isLinkedInPdf(pages)).toBe(false)
        expect(toFields(read)).toMatchObject(resumeToFields(person))
        expect(read.basics.summary).toBe(person.summary)
        expect(read.work.flatMap((job) => job.highlights)).toEqual(person.work.flatMap((job) => job.told))
        expect(read.interests.map((one) => one.name)).toEqual(person.interests)
      })

  for (const person of resumePeople)
    it(`of ${person.name} as plain text is read as well`, () => {
      const { certificate: _, ...fields } = resumeToFields(person)
      expect(toFields(readTextProfile(resumeToText(person)))).toMatchObject(fields)
    })

  it('is not taken for a LinkedIn profile because it names one', () => {
    const pages = layOutResume(
      { ...english, contact: { ...english.contact, link: 'www.linkedin.com/in/rosalind' } },
      'sidebar-left',
    )
    expect(isLinkedInPdf(pages)).toBe(false)
    expect(readResume(pages).basics.profiles).toEqual([
      { network: 'LinkedIn', username: 'rosalind', url: 'https://www.linkedin.com/in/rosalind' },
    ])
  })

  it('gives several titles at one company the company above them', () => {
    const text =
      'Ada Birkholm\n\nExperience\n\nSundfærgen A/S\nFerry planner, 2020 - Present\n- Timetables\n\nJunior planner, 2018 - 2020\n- Tides'
    const [first, second] = readTextProfile(text).work
    expect([first?.name, second?.name]).toEqual(['Sundfærgen A/S', 'Sundfærgen A/S'])
    expect(second).toMatchObject({ position: 'Junior planner', startDate: '2018', endDate: '2020' })
  })

  it('keeps plain notes about a person as their summary', () => {
    const read = readTextProfile('Met Ada at the port.\nShe rows, and knows everyone in Aarhus.')
    expect(read.basics.summary).toBe('Met Ada at the port.\nShe rows, and knows everyone in Aarhus.')
    expect(read.work).toEqual([])
  })

  it('reads a table of a Word document row by row', () => {
    const html =
      '<p><strong>Ada Birkholm</strong></p><h1>Experience</h1><table><tr><td><p>2019 – 2021</p></td><td><p>Planner</p><p>Sundfærgen A/S</p></td></tr></table><h1>Skills</h1><p>Tides &amp; timetables, R</p>'
    const read = readHtmlProfile(html)
    expect(read.basics.name).toBe('Ada Birkholm')
    expect(read.work[0]).toMatchObject({ startDate: '2019', endDate: '2021' })
    expect(read.skills).toEqual([{ name: 'Tides & timetables' }, { name: 'R' }])
  })

  it('keeps a bullet whose wraps stand deeper than its sign in one piece', () => {
    const rows: [number, string][] = [
      [28, 'Ada Birkholm'],
      [28, 'Experience'],
      [28, 'Planner, Sundfærgen 2019 - 2021'],
      [40, '• Planned the crossings of four ferries over the winter, with'],
      [51, 'the crews and the harbour office'],
      [40, '• Wrote the timetable that the islands still use, tested for'],
      [51, 'two summers'],
      [40, '• Trained six'],
    ]
    const items = rows.map(([x, text], at) => ({
      text,
      x,
      y: 40 + 13 * at,
      width: 5 * text.length,
      size: at === 0 ? 20 : at === 1 ? 13 : 10,
      font: at < 2 ? 'f2' : 'f1',
      bold: at < 2,
    }))
    expect(readResume([{ width: 595, height: 842, items }]).work[0]?.highlights).toEqual([
      'Planned the crossings of four ferries over the winter, with the crews and the harbour office',
      'Wrote the timetable that the islands still use, tested for two summers',
      'Trained six',
    ])
  })

  it('never throws and always returns a valid profile', () => {
    const words = fc.constantFrom(
      'Experience',
      'Education',
      'Languages',
      'Skills',
      '•',
      '2019 - 2020',
      'Engineer',
      'Berlin, Germany',
      '(',
      '\u0000',
      'a@b.co',
    )
    const odd = fc.oneof(fc.double(), fc.integer({ min: 0, max: 800 }))
    const item = fc.record({
      text: fc.oneof(words, fc.string(), fc.string({ unit: 'binary' })),
      x: odd,
      y: odd,
      width: odd,
      size: odd,
      font: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(
        fc.array(fc.record({ width: odd, height: odd, items: fc.array(item, { maxLength: 80 }) }), { maxLength: 3 }),
        (pages) => void profile.parse(readResume(pages)),
      ),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string(), fc.constant('\n'))),
        (parts) => void profile.parse(readTextProfile(parts.join(''))),
      ),
      { numRuns: 300 },
    )
    fc.assert(fc.property(fc.string(), (html) => void profile.parse(readHtmlProfile(html))))
  })

  it('takes a page with more runs than anybody writes in its stride', () => {
    const [page] = layOutLinkedIn(linkedInPeople[0]!)
    const crowd = Array.from({ length: 20_000 }, (_, at) => ({ ...page!.items[at % page!.items.length]!, y: at % 790 }))
    expect(profile.parse(readResume([{ ...page!, items: crowd }]))).toBeDefined()
  })
})

describe('a JSON Resume', () => {
  const given = {
    basics: {
      name: 'Ada\u0000 Birkholm',
      email: 'ada@sund.example',
      location: { address: '12 Harbour Street', postalCode: '8000', city: 'Aarhus', countryCode: 'DK' },
      image: 'x',
      url: 'javascript:alert(1)',
    },
    work: [
      { company: 'Sundfærgen', position: 'Planner', startDate: '2020-02-30', endDate: 'Present', url: 'x' },
      { name: 'Port', startDate: '2019-13', endDate: '2020-02-29', highlights: ['a', 3] },
      5,
      null,
    ],
    skills: [{ name: 'Tides', keywords: ['R', 'SQL'] }],
    languages: [{ language: 'Danish', fluency: 'Native' }, { fluency: 'Good' }],
    $schema: 'x',
    secret: 'y',
  }

  it('is read without its street, its unknown keys and its impossible dates', () => {
    const read = jsonToProfile(given)
    expect(read.basics).toEqual({
      name: 'Ada Birkholm',
      email: 'ada@sund.example',
      location: { city: 'Aarhus', countryCode: 'DK' },
    })
    expect(read.work).toEqual([
      { name: 'Sundfærgen', position: 'Planner' },
      { name: 'Port', endDate: '2020-02-29', highlights: ['a'] },
    ])
    expect(read.skills.map((one) => one.name)).toEqual(['Tides', 'R', 'SQL'])
    expect(read.languages).toEqual([{ language: 'Danish', fluency: 'Native' }])
    expect(read.meta).toEqual({ place: 'Aarhus, DK', source: 'json-resume' })
    expect(JSON.stringify(read)).not.toMatch(/Harbour|8000|secret|schema|javascript/)
  })

  it('is bounded and valid, whatever it holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void profile.parse(jsonToProfile(value))))
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) =>
          void profile.parse(jsonToProfile({ basics: value, work: [value], education: value, skills: [value], meta: value })),
      ),
    )
    expect(jsonToProfile({ basics: { summary: 'x'.repeat(100_000) }, work: Array(5000).fill({ name: 'y' }) }).work).toHaveLength(
      300,
    )
  })

  it('is told from other JSON', () => {
    expect([
      isJsonResume({ basics: {} }),
      isJsonResume({ work: [] }),
      isJsonResume([]),
      isJsonResume({ a: 1 }),
      isJsonResume(null),
    ]).toEqual([true, true, false, false, false])
  })
})

describe('a birth date', () => {
  it.each(['Geburtsdatum: 12.03.1988', 'Born 1988-03-12', 'Date of birth: 12/03/1988', 'Worked there before (2015-2019).'])(
    '%s is no telephone number',
    (line) => {
      const told = readTextProfile(`Greta Holm\nProject lead\n${line}\nHamburg, Germany`)
      expect(told.basics.phone).toBeUndefined()
      expect(readTextProfile(`Greta Holm\nProject lead\n${line}\n0151 23456789\n`).basics.phone).toBe('0151 23456789')
    },
  )
})

describe('a table in a Word document', () => {
  it('keeps the lines of a cell apart', () => {
    const cell = (...lines: string[]) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`
    const read = readHtmlProfile(
      `<h1>Greta Holm</h1><p>greta@example.org</p><h1>Berufserfahrung</h1><table><tr>${cell('01/2020 – heute')}${cell('Projektleiterin', 'Nordlicht GmbH, Hamburg', '- Leitung von fünf Personen')}</tr><tr>${cell('04/2015 – 12/2019')}${cell('Ingenieurin', 'Elbwerk AG')}</tr></table>`,
    )
    expect(read.work).toMatchObject([
      { position: 'Projektleiterin', startDate: '2020-01', highlights: ['Leitung von fünf Personen'] },
      { position: 'Ingenieurin', name: 'Elbwerk AG', startDate: '2015-04', endDate: '2019-12' },
    ])
    expect(read.work[0]).not.toHaveProperty('endDate', expect.anything())
    expect(read.work[0]).toMatchObject({ name: 'Nordlicht GmbH', location: 'Hamburg' })
  })
})

describe('an address', () => {
  it.each(['742 Evergreen Terrace, Springfield, IL 62704', '123 Elm Street, Apt 4, Springfield, IL 62704'])(
    '%s leaves its town and no street',
    (line) => {
      const read = readTextProfile(
        `Sam Field\nProduct Manager\n${line} | sam@example.org\n\nExperience\nProduct Manager, Acme Inc., Dayton, OH\nJan 2019 - Present`,
      )
      expect(read.meta.place).toBe('Springfield, IL')
      expect(JSON.stringify(read)).not.toMatch(/Evergreen|Elm|62704/)
    },
  )
})
