import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pickQuotes } from './pick-quotes.ts'
import { profile } from './profile.ts'
import { readTextProfile } from './read-notes.ts'
import { readPasted } from './read-pasted.ts'

const doubled = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => [line, line])
    .join('\n')
const copied = `Ada Birkholm
Ada Birkholm
(She/Her)
· 2nd
2nd degree connection
Ferry planner at Sundfærgen
Aarhus, Denmark · Contact info
500+ connections
${doubled(`Experience
Ferry planner
Sundfærgen · Full-time`)}
Mar 2021 - Present · 5 yrs
Mar 2021 to Present · 5 yrs
${doubled(`Aarhus, Denmark · On-site
Plans the winter timetable.
Havnen
Full-time · 4 yrs 2 mos
Odense, Denmark
Dock lead
Jan 2019 - Feb 2021 · 2 yrs 2 mos
Dock hand
Jan 2017 - Dec 2018 · 2 yrs
Education
Aarhus University
Master of Science - MS, Logistics
2012 - 2014
Activities and societies: Rowing club, Student radio
Licenses & certifications
Coastal Skipper
Danish Maritime Authority
Issued May 2020
Languages
Danish
Native or bilingual proficiency
Recommendations
Maria Lopes
Director at Havnen
March 3, 2021, Maria managed Ada directly
It was a pleasure to work with Ada. She is the calmest person I know in a storm, and she always listens first.
Jens Holm
Crane lead
May 12, 2019, Jens worked with Ada on the same team
When the cranes stopped, Ada brought coffee and humour to everybody on the dock.`)}`

it('a copied profile page is read past its doubled lines, buttons and counters', () => {
  const read = readPasted(copied)
  expect(read).toMatchObject({
    basics: { name: 'Ada Birkholm', label: 'Ferry planner at Sundfærgen' },
    work: [
      { name: 'Sundfærgen', position: 'Ferry planner', startDate: '2021-03', location: 'Aarhus, Denmark' },
      { name: 'Havnen', position: 'Dock lead', startDate: '2019-01', endDate: '2021-02' },
      { name: 'Havnen', position: 'Dock hand', startDate: '2017-01', endDate: '2018-12' },
    ],
    education: [{ institution: 'Aarhus University', studyType: 'Master of Science - MS', area: 'Logistics', endDate: '2014' }],
    volunteer: [{ organization: 'Rowing club' }, { organization: 'Student radio' }],
    certificates: [{ name: 'Coastal Skipper', issuer: 'Danish Maritime Authority', date: '2020-05' }],
    languages: [{ language: 'Danish', fluency: 'Native or bilingual proficiency' }],
    meta: { place: 'Aarhus, Denmark', source: 'pasted' },
  })
  expect(read?.work).toHaveLength(3)
})

it('how others describe someone is quoted word for word, one sentence of each before a second of anybody', () => {
  const quotes = pickQuotes(readPasted(copied) ?? profile.parse({ basics: {} }))
  expect(quotes).toMatchObject([
    { by: 'Maria Lopes', quote: 'She is the calmest person I know in a storm, and she always listens first.' },
    { by: 'Jens Holm', relation: 'Crane lead · Jens worked with Ada on the same team' },
  ])
  for (const { quote } of quotes) expect(copied).toContain(quote)
})

it('the text of a saved profile names the company above the title, and its head stands below the narrow column', () => {
  const read = readTextProfile(`Contact
ada@sund.example
www.linkedin.com/in/ada (LinkedIn)
Top Skills
Timetables
Ada Birkholm
Ferry planner
Aarhus, Denmark
Experience
Sundfærgen
Ferry planner
March 2021 - Present (5 years)
Havnen
4 years 2 months
Dock lead
January 2019 - February 2021 (2 years 2 months)
Odense, Denmark
Opened the northern line.
Dock hand
January 2017 - December 2018 (2 years)`)
  expect(read.basics.name).toBe('Ada Birkholm')
  expect(read.work.map(({ name, position }) => [name, position])).toEqual([
    ['Sundfærgen', 'Ferry planner'],
    ['Havnen', 'Dock lead'],
    ['Havnen', 'Dock hand'],
  ])
})

it('plain words are no profile page, and nothing that is pasted makes it stumble', () => {
  expect(readPasted('Rows on Tuesdays.\nLikes bread.')).toBeUndefined()
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('Experience', 'Education', 'Contact info', '2019 - Present · 2 yrs', 'Recommendations', '('),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const read = readPasted(lines.join('\n'))
      if (read) profile.parse(read)
    }),
  )
})
