import type { Contact } from '@standout/core/contacts'
import { emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import type { TestStore } from './create-test-store.ts'

type Ids = Pick<TestStore, 'newId'>

export const somePerson = ({ newId }: Ids, name = 'Ana Ruíz', more: object = {}) => ({
  id: newId('person'),
  name,
  headline: null,
  company: null,
  position: null,
  email: null,
  url: null,
  phone: null,
  notes: null,
  profile: null,
  connectedOn: null,
  importId: null,
  ...more,
})

export const someOpportunity = ({ newId }: Ids, company = 'Acme', more: object = {}) => ({
  id: newId('opportunity'),
  company,
  role: 'Engineer',
  posting: null,
  route: null,
  employer: [],
  notes: null,
  stage: 'interview' as const,
  outcome: null,
  offerDeadline: null,
  importId: null,
  ...more,
})

export const someInterview = ({ newId }: Ids, opportunityId: `opp_${string}`, more: object = {}) => ({
  id: newId('interview'),
  opportunityId,
  round: 'first' as const,
  startsAt: '2026-03-05T10:00:00+01:00',
  zone: 'Europe/Berlin',
  scheduledMinutes: 60,
  place: null,
  notes: null,
  title: null,
  status: 'planned' as const,
  uid: null,
  sequence: null,
  recalled: false,
  importId: null,
  attendees: [],
  ...more,
})

export const someAttendee = (personId: `per_${string}`, more: object = {}) => ({
  personId,
  with: null,
  decides: null,
  proposed: false,
  startsAt: null,
  minutes: null,
  ...more,
})

export const someDebrief = ({ newId }: Ids, interviewId: `int_${string}`, more: object = {}) => ({
  id: newId('debrief'),
  interviewId,
  gut: 3,
  talk: emptyDebriefTalk(),
  people: [],
  version: 1,
  finishedAt: null,
  ...more,
})

export const someoneInDebrief = (personId: `per_${string}` | null, name: string, more: object = {}) => ({
  ...emptyDebriefPerson({ personId, name, with: null, decides: null }),
  ...more,
})

export const someContact = ({ newId }: Ids, more: object = {}): Contact => ({
  id: newId('contact'),
  personId: null,
  opportunityId: null,
  direction: 'out',
  type: 'gift',
  channel: 'email',
  move: null,
  moveId: null,
  note: null,
  format: null,
  at: '2026-03-01T08:00:00.000Z',
  importId: null,
  ...more,
})

export const someMessage = ({ newId }: Ids, more: object = {}) => ({
  id: newId('message'),
  kind: 'note' as const,
  channel: 'email' as const,
  personId: null,
  opportunityId: null,
  interviewId: null,
  move: null,
  moveId: null,
  shape: null,
  subject: 'The berths',
  text: 'You said that ice breaks the timetable.',
  attachments: [],
  version: 1,
  savedKey: null,
  sentAt: null,
  contactId: null,
  ...more,
})

export const someBrief = ({ newId }: Ids, opportunityId: `opp_${string}`, more: object = {}) => ({
  id: newId('brief'),
  opportunityId,
  interviewId: null,
  personId: null,
  title: 'Planner: my view of the work to be done',
  understood: [{ text: 'Ice breaks the timetable.', quote: 'ice breaks the timetable' }],
  first: ['The south quay.'],
  ideas: [{ idea: 'Two berths more', cost: 'a week', risk: 'fog' }],
  plan: { days30: ['Listen.'], days60: [], days90: ['Show.'] },
  questions: ['What breaks first?'],
  status: 'draft' as const,
  revision: 1,
  version: 1,
  talks: [],
  offered: ['5d1e'],
  savedKey: null,
  ...more,
})

export const someClipping = ({ newId }: Ids, more: object = {}) => ({
  id: newId('clipping'),
  title: 'Ferries in winter',
  url: 'https://journal.example/ferries',
  note: '',
  kind: 'article' as const,
  on: null,
  personId: null,
  opportunityId: null,
  keptAt: '2026-03-01T08:00:00.000Z',
  messageId: null,
  ...more,
})

export const someImport = ({ newId }: Ids, more: object = {}) => ({
  id: newId('import'),
  file: 'connections.zip',
  kind: 'linkedin-export',
  added: {},
  changed: {},
  same: {},
  skipped: [],
  status: 'applied' as const,
  hash: null,
  ...more,
})

export const someVideo = ({ newId }: Ids, more: object = {}) => ({
  id: newId('video'),
  opportunityId: null,
  personId: null,
  interviewId: null,
  script: 'Hello, this is Robin.',
  wordsPerMinute: null,
  fileId: null,
  cutFileId: null,
  mp4FileId: null,
  posterFileId: null,
  seconds: 0,
  trimStart: 0,
  trimEnd: 0,
  posterAt: 0,
  watchedAt: null,
  shownTo: '',
  status: 'draft' as const,
  version: 1,
  saveKey: 'first-save',
  ...more,
})

export const someTap = (more: object = {}) => ({
  id: 'tap-0001',
  personId: null,
  on: 'resume-line' as const,
  ref: '5d1e',
  text: 'Halved the waiting at the south quay',
  mark: 'circle' as const,
  words: '',
  at: '2026-03-05T09:40:00.000Z',
  ...more,
})

export const someKit = ({ newId }: Ids, interviewId: `int_${string}`, more: object = {}) => ({
  id: newId('kit'),
  interviewId,
  leftOut: ['list' as const],
  answers: null,
  openers: null,
  ticks: ['cards'],
  theirZone: null,
  taps: [someTap()],
  version: 1,
  savedKey: null,
  ...more,
})

export const someGuest = ({ id, name }: { id: `per_${string}`; name: string }, more: object = {}) => ({
  personId: id,
  name,
  expected: true,
  talked: null,
  asExpected: null,
  words: '',
  ...more,
})

export const someEvent = ({ newId }: Ids, more: object = {}) => ({
  id: newId('event'),
  title: 'Harbour walk',
  place: 'South quay',
  url: null,
  organizer: null,
  startsAt: '2026-03-10T18:00:00.000Z',
  endsAt: '2026-03-10T21:00:00.000Z',
  zone: 'Europe/Berlin',
  allDay: false,
  transportCents: 300,
  entryCents: 0,
  drinksCents: 450,
  foodCents: 0,
  travelMinutes: 40,
  expectedTalks: null,
  small: true,
  innerCircle: false,
  notes: '',
  decision: 'maybe' as const,
  status: 'planned' as const,
  source: 'hand' as const,
  paidCents: null,
  notedAt: null,
  uid: null,
  sequence: null,
  importId: null,
  people: [],
  ...more,
})

export const someFeedback = ({ newId }: Ids, more: object = {}) => ({
  id: newId('feedback'),
  source: 'hand' as const,
  field: null,
  words: 'I would like to see more numbers.',
  personId: null,
  name: '',
  opportunityId: null,
  interviewId: null,
  debriefId: null,
  saidOn: '2026-03-02',
  at: '2026-03-02T18:00:00.000Z',
  ...more,
})

export const someItem = ({ newId }: Ids, more: object = {}) => ({
  id: newId('item'),
  text: 'Statistics',
  means: [],
  origin: 'hand' as const,
  place: null,
  rhythm: null,
  doneOn: null,
  letGo: false,
  resumeLine: '',
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  ...more,
})
