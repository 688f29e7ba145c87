import { layOutLinkedIn } from '../../core/src/profiles/fixtures/lay-out-linkedin.ts'
import { writePdf } from '../../server/src/adapters/documents/fixtures/write-pdf.ts'

/** A profile of nobody real, as LinkedIn saves one to PDF: two columns, several roles at one company. */
export const makeSavedProfile = () => ({
  name: 'Profile.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    writePdf(
      layOutLinkedIn({
        words: 'en',
        name: 'Marta Klein',
        label: 'Head of Planning at Tern Lines',
        place: 'Kiel, Schleswig-Holstein, Germany',
        summary: 'I plan ferries for a living. On free mornings I row on the fjord and coach the youth crew.',
        slug: 'marta-klein-0001',
        skills: ['Timetables', 'Crew planning', 'Negotiation'],
        languages: [
          ['German', 'Native or Bilingual'],
          ['English', 'Full Professional'],
        ],
        companies: [
          {
            name: 'Tern Lines',
            roles: [
              {
                title: 'Head of Planning',
                from: '2023-04',
                at: 'Kiel, Germany',
                told: ['Forty timetables, three desks, one calendar.'],
              },
              { title: 'Planner', from: '2018-09', to: '2023-03', at: 'Kiel, Germany' },
            ],
          },
          { name: 'Harbour Walks', roles: [{ title: 'Guide', from: '2014-05', to: '2018-08', at: 'Rostock, Germany' }] },
        ],
        schools: [{ name: 'University of Rostock', degree: 'Bachelor of Science', field: 'Logistics', from: '2010', to: '2014' }],
      }),
    ),
  ),
})

export const myResumeLines = [
  'Robin Ashdown',
  'robin@ashdown.example',
  'Summary',
  'I make timetables that hold in winter. In my free time I row.',
  'Experience',
  'Planner, Gull Lines',
  'March 2021 - Present',
  'Cut missed connections by 31 percent within two winters',
  'Led a team of four planners',
  'Education',
  'University of Rostock',
  'BSc Logistics, 2010 - 2014',
  'Languages',
  'English, German',
]
