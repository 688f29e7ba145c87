import { describe, expect, it } from 'vitest'
import { readInvites } from '../interviews/index.ts'
import type { Connection } from '../people/index.ts'
import { type Profile, profile as profileShape } from '../profiles/index.ts'
import type { NewId } from '../shared/index.ts'
import type { Document, LinkedinExport } from './document.ts'
import type { Existing, ImportPlan, PlanOptions } from './plan.ts'
import { planImport } from './plan-import.ts'

const prefixes: Record<string, string> = { person: 'per', fact: 'fac', opportunity: 'opp', stage: 'sta', interview: 'int' }
const counter = (): NewId => {
  let count = 0
  return ((kind: string) => `${prefixes[kind]}_${++count}`) as NewId
}
const nothing: Existing = {
  candidate: { name: '', profile: null },
  people: [],
  rows: [],
  entered: [],
  facts: [],
  opportunities: [],
  interviews: [],
}
const options = (more: Partial<PlanOptions> = {}): PlanOptions => ({
  file: 'file',
  whose: null,
  now: '2026-06-01T10:00:00Z',
  zone: 'Europe/Berlin',
  newId: counter(),
  importId: 'imp_1',
  ...more,
})

/** What is on record once a plan has been carried out. */
const carryOut = (plan: ImportPlan, before: Existing = nothing): Existing => {
  const change = <T extends { id: string }>(
    rows: readonly T[],
    { add, change }: { add: T[]; change: { id: string; changes: Partial<T> }[] },
  ) => [...rows.map((row) => ({ ...row, ...change.find(({ id }) => id === row.id)?.changes })), ...add]
  const rows = change(before.rows, plan.people)
  return {
    candidate: { ...before.candidate, ...plan.candidate },
    people: rows,
    rows,
    entered: before.entered,
    facts: [...before.facts, ...plan.facts],
    opportunities: change(before.opportunities, plan.opportunities),
    interviews: change(before.interviews, plan.interviews),
  }
}

const connection = (name: string, more: Partial<Connection> = {}): Connection => ({
  name,
  url: `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`,
  email: null,
  company: 'Acme',
  position: 'Engineer',
  connectedOn: '2024-03-05',
  line: 5,
  ...more,
})
const archive = (more: Partial<LinkedinExport>): LinkedinExport => ({
  kind: 'linkedin-export',
  profile: null,
  emails: [],
  connections: [],
  invitations: [],
  recommendations: [],
  applications: [],
  skipped: [],
  ...more,
})
const mine = (more: Partial<Profile> = {}): Profile =>
  profileShape.parse({
    basics: { name: 'Pat Kim' },
    work: [{ name: 'Halcyon', position: 'Analyst', startDate: '2020-01' }],
    ...more,
  })

describe('a LinkedIn export', () => {
  const document = archive({
    profile: mine(),
    emails: ['pat@mail.test'],
    connections: [connection('Ada Byron'), connection('Bo Lind', { url: null, company: null, email: 'bo@mail.test' })],
    applications: [{ company: 'Northwind', role: 'Analyst', appliedOn: '2026-05-02', url: null, where: 'x' }],
    invitations: [{ name: 'Ada Byron', url: 'linkedin.com/in/ada-byron', direction: 'out', sentOn: '2024-03-01', message: null }],
  })
  it('adds people, my profile and what I applied for', () => {
    const plan = planImport(document, nothing, options())
    expect(plan.summary).toMatchObject({ added: { people: 2, profiles: 1, opportunities: 1, facts: 2 }, changed: {}, same: {} })
    expect(plan.candidate).toMatchObject({ name: 'Pat Kim', profile: { basics: { name: 'Pat Kim' } } })
    expect(plan.stages).toMatchObject([{ step: 'applied', on: '2026-05-02' }])
    expect(plan.facts.find(({ field }) => field === 'invited')).toMatchObject({
      subject: plan.people.add[0]?.id,
      saidOn: '2024-03-01',
    })
  })
  it('changes nothing the second time', () => {
    const after = carryOut(planImport(document, nothing, options()))
    const again = planImport(document, after, options())
    expect(again.summary).toMatchObject({ added: {}, changed: {}, same: { people: 2, profiles: 1, opportunities: 1, facts: 2 } })
    expect(again).toMatchObject({ people: { add: [], change: [] }, facts: [], candidate: null, stages: [] })
  })
  it('a new position changes someone, what a hand entered stays and is said', () => {
    const after = carryOut(planImport(document, nothing, options()))
    const [ada, bo] = after.people
    const entered = [{ subject: bo?.id ?? 'me', field: 'position' }] as Existing['entered']
    const newer = archive({
      connections: [
        connection('Ada Byron', { position: 'Head of Engineering' }),
        connection('Bo Lind', { url: null, company: null, email: 'bo@mail.test', position: 'CEO' }),
      ],
    })
    const plan = planImport(newer, { ...after, entered }, options())
    expect(plan.people.change).toEqual([
      { id: ada?.id, changes: { position: 'Head of Engineering', updatedAt: '2026-06-01T10:00:00Z' } },
    ])
    expect(plan.facts).toMatchObject([{ subject: ada?.id, field: 'position', value: 'Head of Engineering', source: 'import' }])
    expect(plan.summary.skipped).toMatchObject([{ because: 'You entered this by hand, so it stays.' }])
  })
  it('the same name at the same company with another address is another person', () => {
    const after = carryOut(planImport(archive({ connections: [connection('Ada Byron')] }), nothing, options()))
    const other = archive({ connections: [connection('Ada Byron', { url: 'https://linkedin.com/in/ada-2' })] })
    expect(planImport(other, after, options()).summary.added).toEqual({ people: 1 })
  })
  it('someone known by mail from an invite gets their address', () => {
    const after = carryOut(
      planImport(
        archive({ connections: [connection('Ada Byron', { url: null, email: 'ada@acme.test', company: null })] }),
        nothing,
        options(),
      ),
    )
    const plan = planImport(archive({ connections: [connection('Ada Byron', { email: 'Ada@acme.test' })] }), after, options())
    expect(plan.summary).toMatchObject({ added: {}, changed: { people: 1 } })
    expect(plan.people.change[0]?.changes.url).toContain('ada-byron')
  })
  it('two nameless-alike rows without an address are one person, the second time as well', () => {
    const twins = archive({ connections: [connection('Jo Doe', { url: null }), connection('Jo Doe', { url: null, line: 6 })] })
    const plan = planImport(twins, nothing, options())
    expect(plan.summary).toMatchObject({ added: { people: 1 }, skipped: [{ where: 'Connections.csv:6' }] })
    expect(planImport(twins, carryOut(plan), options()).summary).toMatchObject({ added: {}, changed: {} })
  })
})

describe('profiles', () => {
  const resume = (more: Partial<Profile> = {}): Document => ({ kind: 'resume-pdf', profile: mine(more), text: '', skipped: [] })
  const linkedin = (name: string): Document => ({
    kind: 'linkedin-pdf',
    text: '',
    skipped: [],
    profile: profileShape.parse({
      basics: { name, label: 'Builder', url: 'www.linkedin.com/in/x-y' },
      work: [{ name: 'Acme', position: 'Lead', startDate: '2020' }],
    }),
  })
  it('a resume is mine, and a resume and an export make one profile', () => {
    const first = carryOut(planImport(archive({ profile: mine({ skills: [{ name: 'SQL' }] }) }), nothing, options()))
    const second = carryOut(planImport(resume({ skills: [{ name: 'sql' }, { name: 'R' }] }), first, options()), first)
    expect(second.candidate.profile?.skills).toEqual([{ name: 'sql' }, { name: 'R' }])
    expect(second.candidate.profile?.work).toHaveLength(1)
    expect(planImport(resume({ skills: [{ name: 'sql' }, { name: 'R' }] }), second, options()).summary).toMatchObject({
      changed: {},
      same: { profiles: 1 },
    })
  })
  it('a LinkedIn PDF is a person, unless it bears my name or I say so', () => {
    const me: Existing = { ...nothing, candidate: { name: 'Pat Kim', profile: null } }
    expect(planImport(linkedin('Rita Roe'), me, options()).people.add).toMatchObject([
      { name: 'Rita Roe', company: 'Acme', position: 'Lead', headline: 'Builder' },
    ])
    expect(planImport(linkedin('pat kim'), me, options()).candidate?.profile).toBeTruthy()
    expect(planImport(linkedin('Rita Roe'), me, options({ whose: 'me' })).people.add).toEqual([])
    expect(planImport(resume(), me, options({ whose: 'person' })).people.add).toHaveLength(1)
  })
  it('the same profile twice changes nothing', () => {
    const after = carryOut(planImport(linkedin('Rita Roe'), nothing, options()))
    expect(planImport(linkedin('Rita Roe'), after, options()).summary).toMatchObject({
      added: {},
      changed: {},
      same: { people: 1 },
    })
  })
  it('a document that names nobody adds nobody', () => {
    const plan = planImport(
      { kind: 'text', profile: profileShape.parse({ basics: {} }), text: 'x', skipped: [] },
      nothing,
      options({ whose: 'person' }),
    )
    expect(plan.people.add).toEqual([])
    expect(plan.summary.skipped).toHaveLength(1)
  })
})

describe('invites', () => {
  const ics = (...lines: string[]) => {
    const text = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
      '\n',
    )
    const read = readInvites(text, { file: 'i.ics', zone: 'Europe/Berlin' })
    if (!read.calendar) throw new Error('no calendar')
    return { kind: 'calendar', invites: read.invites, skipped: read.skipped } as const
  }
  const people = [
    'ORGANIZER;CN=Greenhouse:mailto:no-reply@greenhouse.io',
    'ATTENDEE;CN=Pat Kim:mailto:pat.kim@gmail.com',
    'ATTENDEE;CN=Jane Roe:mailto:jane@acme.test',
    'ATTENDEE;CN=Sam Okafor:mailto:sam@acme.test',
  ]
  const first = ics(
    'SEQUENCE:1',
    'DTSTART:20260610T120000Z',
    'DTEND:20260610T130000Z',
    'SUMMARY:Phone screen: Data Analyst at Acme',
    ...people,
  )
  it('become an interview with its opportunity and the people named, without me and the robot', () => {
    const plan = planImport(first, nothing, options())
    expect(plan.summary.added).toEqual({ opportunities: 1, people: 2, interviews: 1 })
    expect(plan.opportunities.add).toMatchObject([{ company: 'Acme', role: 'Data Analyst', stage: 'screen' }])
    expect(plan.people.add.map(({ name, company }) => [name, company])).toEqual([
      ['Jane Roe', 'Acme'],
      ['Sam Okafor', 'Acme'],
    ])
    expect(plan.interviews.add).toMatchObject([
      { startsAt: '2026-06-10T12:00:00.000Z', scheduledMinutes: 60, round: 'screen', zone: 'Europe/Berlin', status: 'planned' },
    ])
    expect(plan.interviews.add[0]?.attendees.map(({ proposed }) => proposed)).toEqual([true, true])
  })
  it('whoever is asked alone from the house in the title is the interviewer, not me', () => {
    const lines = ['UID:two', 'DTSTART:20260610T120000Z', 'SUMMARY:Phone screen: You and Lakeview Health']
    const asked = ics(
      ...lines,
      'ORGANIZER;CN=Calendly:mailto:notifications@calendly.com',
      'ATTENDEE;CN=Tara Singh:mailto:tara@lakeview.test',
    )
    expect(planImport(asked, nothing, options())).toMatchObject({
      opportunities: { add: [{ company: 'Lakeview Health' }] },
      people: { add: [{ name: 'Tara Singh' }] },
    })
  })
  it('the same file twice changes nothing', () => {
    const again = planImport(first, carryOut(planImport(first, nothing, options())), options())
    expect(again.summary).toMatchObject({ added: {}, changed: {}, same: { interviews: 1 } })
  })
  it('a higher SEQUENCE moves it and keeps whom a hand confirmed, a lower one is left', () => {
    const before = carryOut(planImport(first, nothing, options()))
    const confirmed = {
      ...before,
      interviews: before.interviews.map((each) => ({
        ...each,
        attendees: each.attendees.map((one) => ({ ...one, proposed: false })),
      })),
    }
    const moved = ics(
      'SEQUENCE:2',
      'DTSTART:20260611T080000Z',
      'SUMMARY:Phone screen: Data Analyst at Acme',
      'ATTENDEE;CN=Pat Kim:mailto:pat.kim@gmail.com',
      'ATTENDEE;CN=New One:mailto:new@acme.test',
    )
    const plan = planImport(moved, confirmed, options())
    expect(plan.interviews.change).toMatchObject([{ changes: { startsAt: '2026-06-11T08:00:00.000Z', sequence: 2 } }])
    expect(plan.interviews.change[0]?.changes.attendees).toHaveLength(3)
    expect(plan.summary).toMatchObject({ added: { people: 1 }, changed: { interviews: 1 } })
    const older = planImport(ics('SEQUENCE:0', 'DTSTART:20260612T080000Z'), before, options())
    expect(older.interviews).toEqual({ add: [], change: [] })
    expect(older.summary.skipped).toHaveLength(1)
  })
  it('a cancellation cancels, once, and one for an unknown interview is said', () => {
    const before = carryOut(planImport(first, nothing, options()))
    const cancel = ics('SEQUENCE:2', 'STATUS:CANCELLED', 'DTSTART:20260610T120000Z')
    const plan = planImport(cancel, before, options())
    expect(plan.interviews.change).toMatchObject([{ changes: { status: 'cancelled' } }])
    expect(planImport(cancel, carryOut(plan, before), options()).summary).toMatchObject({ changed: {}, same: { interviews: 1 } })
    expect(planImport(cancel, nothing, options()).summary.skipped).toHaveLength(1)
  })
  it('finds the opportunity that is on record and moves its stage on, never back', () => {
    const opened = carryOut(
      planImport(
        archive({ applications: [{ company: 'ACME Inc.', role: '', appliedOn: null, url: null, where: 'x' }] }),
        nothing,
        options(),
      ),
    )
    const plan = planImport(first, opened, options())
    expect(plan.opportunities).toMatchObject({
      add: [],
      change: [{ id: opened.opportunities[0]?.id, changes: { stage: 'screen' } }],
    })
    const final = carryOut(plan, opened)
    const ahead = {
      ...final,
      interviews: [],
      opportunities: final.opportunities.map((each) => ({ ...each, stage: 'final' as const })),
    }
    expect(planImport(first, ahead, options()).opportunities.change).toEqual([])
  })
  it('finds interviewers among my connections, and me by my own mail', () => {
    const known = carryOut(
      planImport(
        archive({ emails: ['jane@acme.test'], connections: [connection('Sam Okafor', { company: 'Acme GmbH' })] }),
        nothing,
        options(),
      ),
    )
    const plan = planImport(first, known, options())
    const ids = plan.interviews.add[0]?.attendees.map(({ personId }) => personId)
    expect(ids).toContain(known.people[0]?.id)
    expect(plan.people.change).toMatchObject([{ changes: { email: 'sam@acme.test' } }])
    expect(plan.people.add.map(({ name }) => name)).toEqual(['Pat Kim'])
  })
  it('says when nobody can tell who I am', () => {
    const plan = planImport(
      ics(
        'DTSTART:20260610T120000Z',
        'ORGANIZER:mailto:a@one.test',
        'ATTENDEE:mailto:b@two.test',
        'ATTENDEE:mailto:c@three.test',
      ),
      nothing,
      options(),
    )
    expect(plan.summary.skipped.some(({ because }) => because.includes('which of the people'))).toBe(true)
  })
})

describe('size', () => {
  it('plans thirty thousand connections, and again, each person once', () => {
    const connections = Array.from({ length: 30_000 }, (_, at) =>
      connection(`First${at % 700} Last${at % 900}`, {
        url: `https://www.linkedin.com/in/p${at}`,
        company: `Company ${at % 5000}`,
      }),
    )
    const plan = planImport(archive({ connections }), nothing, options())
    expect(plan.people.add).toHaveLength(30_000)
    expect(planImport(archive({ connections }), carryOut(plan), options()).summary).toMatchObject({
      added: {},
      changed: {},
      same: { people: 30_000 },
    })
  })
})
