import type { DebriefContent } from '@standout/core/debriefs'
import { emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import type { Round } from '@standout/core/interviews'
import type { OpportunityFields, Outcome, Stage } from '@standout/core/opportunities'
import type { Role } from '@standout/core/people'
import { type Profile, profile } from '@standout/core/profiles'

type SamplePerson = { name: string; position: string; with: Role; decides: boolean; profile?: Profile }
type SampleTalk = {
  daysAgo: number
  hour: number
  round: Round
  minutes: number
  title: string
  place?: string
  people: SamplePerson[]
  debrief?: DebriefContent
  thanked?: boolean
  /** Days ago on which something more was sent to the first of them. */
  sentDaysAgo?: number[]
}
export type SampleOpportunity = Pick<OpportunityFields, 'company' | 'role' | 'route' | 'employer' | 'posting'> & {
  stage: Stage
  outcome: Outcome | null
  appliedDaysAgo: number
  talks: SampleTalk[]
}

const mara: SamplePerson = { name: 'Mara Lindqvist', position: 'Head of Service Design', with: 'hiring-manager', decides: true }
const tomas: SamplePerson = { name: 'Tomás Arroyo', position: 'Product Manager', with: 'peer', decides: false }
const jo: SamplePerson = { name: 'Jo Whitcombe', position: 'Talent Partner', with: 'recruiter', decides: false }
const edith: SamplePerson = { name: 'Edith Obuya', position: 'Director of Operations', with: 'executive', decides: true }
const noorProfile = profile.parse({
  basics: { name: 'Noor Haddad', summary: 'Timetables by day, choir on Thursdays, and a hive of bees on the roof.' },
  work: [
    { name: 'Meadow Rail (sample)', position: 'Team Lead', startDate: '2022-05' },
    { name: 'Meadow Rail (sample)', position: 'Timetable planner', startDate: '2017-09', endDate: '2022-04' },
  ],
  references: [
    {
      name: 'Pia Sund',
      reference: 'Noor lets you finish your sentence, and then asks the one question that you had hoped to avoid.',
    },
  ],
})
const noor: SamplePerson = {
  name: 'Noor Haddad',
  position: 'Team Lead',
  with: 'hiring-manager',
  decides: true,
  profile: noorProfile,
}

const person = ({ name, with: part, decides }: SamplePerson) => emptyDebriefPerson({ personId: null, name, with: part, decides })

const silentWeek: DebriefContent = {
  gut: 3,
  talk: {
    ...emptyDebriefTalk(),
    actualMinutes: 70,
    processSigns: ['role-explained', 'spoke-of-me-in-role'],
    nextStepsWords: 'We are seeing two more people this week and will let everyone know either way.',
    candidatesInRound: 4,
    openings: 1,
    workToBeDone: 'Bring the three booking desks onto one calendar before the winter season.',
    theirProblems: 'Every desk keeps its own list, and guests are booked twice.',
    common: 'We both rowed at university, badly.',
    betterAnswers: [
      {
        question: 'How would you win over a desk that likes its own list?',
        answer: 'Sit with them for a morning first, and change the one thing that annoys them most.',
      },
    ],
  },
  people: [
    {
      ...person(mara),
      metMe: true,
      firstFive: 4,
      rapport: 3,
      eyeContact: 3,
      smile: 4,
      leaning: 'unclear',
      present: 4,
      offScriptShare: 0.4,
      offScriptTopics: ['rowing', 'the winter timetable'],
      concernsAsked: true,
      concernsWords: 'Honestly, no concerns. I liked the way you drew the handover.',
      improveAsked: true,
      improveWords: 'I would like to see more numbers in what you built. Some budgeting would help.',
    },
    {
      ...person(tomas),
      metMe: true,
      firstFive: 2,
      rapport: 2,
      eyeContact: 2,
      smile: 1,
      present: 2,
      likedBut: 'I liked them, but I am not sure how deep the data side goes.',
    },
  ],
}

const screenTalk: DebriefContent = {
  gut: 2,
  talk: {
    ...emptyDebriefTalk(),
    actualMinutes: 25,
    nextStepsWords: 'We will be in touch.',
    workToBeDone: 'Keep the tour guides’ rosters in order.',
  },
  people: [{ ...person(jo), metMe: true, firstFive: 3, rapport: 3, eyeContact: 'unclear', smile: 'unclear', present: 3 }],
}

const declined: DebriefContent = {
  gut: 4,
  talk: { ...emptyDebriefTalk(), actualMinutes: 40, nextStepsWords: 'You will hear from us by Friday.' },
  people: [
    {
      ...person(edith),
      metMe: true,
      firstFive: 2,
      rapport: 2,
      improveAsked: true,
      improveWords: 'More experience with suppliers abroad. And more numbers in your work.',
      rolesAsked: true,
      rolesWords: 'We may need someone for the depot in spring.',
    },
  ],
}

const meadowPosting = `Timetable planner

What you will do
- Plan the timetable of a regional line with 40 stations
- Agree it with the drivers and the workshop

What you bring
- Three years of experience in planning or logistics
- Strong Excel and SQL
- Project management
- Good French or German

Nice to have
- Experience with simulation tools
- A degree in transport or a related field`

/** A made-up search that shows the five moments at once; every name and company in it is fictional. */
export const sampleSearch: SampleOpportunity[] = [
  {
    company: 'Lakeside Ferries (sample)',
    role: 'Service designer',
    route: 'warm',
    employer: ['small'],
    posting: null,
    stage: 'interview',
    outcome: null,
    appliedDaysAgo: 24,
    talks: [
      {
        daysAgo: 8,
        hour: 14,
        round: 'first',
        minutes: 60,
        title: 'First interview',
        people: [mara, tomas],
        debrief: silentWeek,
        thanked: true,
        sentDaysAgo: [1, 2, 3, 5],
      },
    ],
  },
  {
    company: 'Harbour Walks (sample)',
    role: 'Operations coordinator',
    route: 'cold',
    employer: [],
    posting: null,
    stage: 'screen',
    outcome: null,
    appliedDaysAgo: 9,
    talks: [{ daysAgo: 1, hour: 10, round: 'screen', minutes: 30, title: 'Phone screen', people: [jo], debrief: screenTalk }],
  },
  {
    company: 'Northlight Depot (sample)',
    role: 'Operations lead',
    route: 'targeted',
    employer: ['committee'],
    posting: null,
    stage: 'final',
    outcome: 'declined-by-them',
    appliedDaysAgo: 40,
    talks: [
      {
        daysAgo: 15,
        hour: 11,
        round: 'final',
        minutes: 45,
        title: 'Final interview',
        people: [edith],
        debrief: declined,
        thanked: true,
      },
    ],
  },
  {
    company: 'Meadow Rail (sample)',
    role: 'Timetable planner',
    route: 'targeted',
    employer: ['public'],
    posting: meadowPosting,
    stage: 'screen',
    outcome: null,
    appliedDaysAgo: 6,
    talks: [
      {
        daysAgo: -2,
        hour: 9,
        round: 'first',
        minutes: 45,
        title: 'First interview',
        place: 'Old ticket hall, first floor',
        people: [noor],
      },
    ],
  },
]
