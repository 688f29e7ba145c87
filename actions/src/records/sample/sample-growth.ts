import { type Profile, profile } from '@standout/core/profiles'

/** A made-up resume for the one who looks around; it goes with the sample, and a real one takes its place. */
export const sampleProfile: Profile = profile.parse({
  basics: {
    name: 'Robin Ashdown (sample)',
    label: 'Service designer',
    summary: 'I make crowded places easy to use: booking desks, piers and timetables, with the people who work there.',
  },
  work: [
    {
      name: 'Tern Lines (sample)',
      position: 'Service designer',
      startDate: '2021-04',
      highlights: [
        'Brought two booking desks onto one calendar',
        'Redrew the handover between crew and desk with the people who do it',
        'Trained eleven colleagues in the new booking desk',
        'Drew the winter timetable of four ferries in Excel',
      ],
    },
    {
      name: 'Harbour Office (sample)',
      position: 'Operations assistant',
      startDate: '2017-09',
      endDate: '2021-03',
      highlights: ['Kept the rosters of fourteen guides', 'Wrote the weekly report on guests and waiting times'],
    },
  ],
  education: [
    {
      institution: 'University of Rostock',
      studyType: 'Bachelor of Arts',
      area: 'Design',
      startDate: '2013-10',
      endDate: '2017-07',
    },
  ],
  skills: ['Service design', 'Workshops', 'Excel', 'Timetables', 'Figma'].map((name) => ({ name })),
  languages: [{ language: 'German' }, { language: 'English' }],
  meta: { source: 'sample' },
})

const headOf = (more: string) => `Head of service design

You lead the design of a service that many people use every day.

What you bring
- Eight years of experience in service design
- You led a team of at least five designers
- ${more}

Nice to have
- French
- Experience with public procurement`

/** The job in five years with its postings, and one that somebody hinted at. */
export const sampleTargets = [
  {
    key: 'head',
    kind: 'five-years' as const,
    title: 'Head of service design (sample)',
    postings: [
      headOf('Strong statistics and A/B testing\n- Responsibility for a budget\n- Service design and workshops'),
      headOf('Statistics, and the courage to show numbers\n- Budgeting\n- Stakeholder management'),
      headOf('Workshops with many kinds of people\n- SQL\n- Stakeholder management\n- Budgeting'),
    ],
  },
  {
    key: 'depot',
    kind: 'watched' as const,
    title: 'Depot planner (sample)',
    postings: [
      `Depot planner

You keep a depot with forty buses running.

What you bring
- Three years of experience in planning or operations
- Budgeting
- Excel and SQL
- French or German

Nice to have
- Experience with suppliers abroad`,
    ],
  },
]

type Practised = { daysAgo: number; minutes: number; did: string; url?: string }
type SampleItem = {
  key: string
  text: string
  addedDaysAgo: number
  rhythm?: 'daily' | 'weekly'
  done?: { daysAgo: number; line: string }
  practised?: Practised[]
}

/** What is worked on: some of it was on the list before anybody asked. */
export const sampleItems: SampleItem[] = [
  {
    key: 'numbers',
    text: 'More numbers in what I built',
    addedDaysAgo: 45,
    rhythm: 'weekly',
    practised: [
      { daysAgo: 1, minutes: 45, did: 'Counted 1,240 guests a week at both desks and drew the peaks' },
      { daysAgo: 9, minutes: 60, did: 'Asked the pier for last winter’s waiting times and put them in one table' },
      { daysAgo: 16, minutes: 30, did: 'Wrote down what I could count for each line' },
      { daysAgo: 31, minutes: 50, did: 'Read two chapters on measuring services' },
    ],
  },
  {
    key: 'french',
    text: 'French',
    addedDaysAgo: 60,
    rhythm: 'daily',
    practised: [
      { daysAgo: 0, minutes: 15, did: 'Ordered a whole dinner, aloud' },
      { daysAgo: 1, minutes: 15, did: 'Listened to the harbour radio' },
      { daysAgo: 3, minutes: 20, did: 'A page of a novel' },
      { daysAgo: 4, minutes: 15, did: 'Twenty words for ships' },
      { daysAgo: 12, minutes: 20, did: 'Talked with Ilse’s neighbour' },
      { daysAgo: 20, minutes: 25, did: 'Verbs' },
      { daysAgo: 37, minutes: 20, did: 'First lesson' },
    ],
  },
  { key: 'lead', text: 'Lead a project across two departments', addedDaysAgo: 40 },
  { key: 'budget', text: 'Budgeting', addedDaysAgo: 12 },
  { key: 'stakes', text: 'Stakeholder management', addedDaysAgo: 12 },
  {
    key: 'map',
    text: 'Speak in front of many people',
    addedDaysAgo: 70,
    done: { daysAgo: 5, line: 'Told 60 planners at the spring meeting how two desks came to share one calendar' },
    practised: [
      { daysAgo: 6, minutes: 90, did: 'Gave the talk', url: 'https://example.org/talk' },
      { daysAgo: 25, minutes: 60, did: 'Gave it to three friends first' },
    ],
  },
]
