import type { LinkedinExport } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDocument } from './parse-document.ts'

const parse = (content: string | Uint8Array, whose: 'me' | 'person' | null = null) =>
  parseDocument({ name: 'mine.zip', bytes: Buffer.from(content as string), whose, zone: 'Europe/Berlin' })
const archive = async (entries: Record<string, string | Uint8Array>) =>
  (await parse(
    zipSync(
      Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])),
    ),
  )) as LinkedinExport
const problem = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => (error instanceof Problem ? error : Promise.reject(error)),
  )

const sheet = (...rows: string[]) => `${rows.join('\r\n')}\r\n`
const connections = sheet(
  '\ufeffNotes:',
  '"When exporting, some of the addresses may be missing, because their owners keep them."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ada,Byron,https://www.linkedin.com/in/ada,,"Müller, Schmidt & Co. KG","Lead\nEngineer",05 Mar 2024',
  ',,,,Acme,CTO,01 Jan 2020',
  'Bo,,https://www.linkedin.com/in/bo,bo@mail.test,,,12 Jan 2023',
  ',,,,,,',
)

describe('a LinkedIn export', () => {
  it('is read sheet by sheet, below a folder, and what is left out is said with its line', async () => {
    const read = await archive({
      'Complete_LinkedInDataExport/Connections.csv': connections,
      'Complete_LinkedInDataExport/Profile.csv': sheet(
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
        'Pat,Kim,,"Long Street 1, Town",Mar 3,Analyst,"I count.",,,"Leipzig, Germany",,[BLOG:https://pat.example],',
      ),
      'Complete_LinkedInDataExport/Positions.csv': sheet(
        'Company Name,Title,Description,Location,Started On,Finished On',
        'Halcyon,Analyst,"Counted\nthings",Leipzig,Apr 2021,',
        'Acme,Intern,,,Jan 2017,Dec 2017',
      ),
      'Complete_LinkedInDataExport/Education.csv': sheet(
        'School Name,Start Date,End Date,Notes,Degree Name,Activities',
        'Leipzig University,2012,2016,,BSc,',
      ),
      'Complete_LinkedInDataExport/Skills.csv': sheet('Name', 'SQL', 'R'),
      'Complete_LinkedInDataExport/Languages.csv': sheet('Name,Proficiency', 'German,Native'),
      'Complete_LinkedInDataExport/Certifications.csv': sheet(
        'Name,Url,Authority,Started On,Finished On,License Number',
        'Scrum,,Board,Jun 2022,,',
      ),
      'Complete_LinkedInDataExport/Volunteering.csv': sheet(
        'Company Name,Role,Cause,Started On,Finished On,Description',
        'Food Bank,Driver,POVERTY,Jan 2020,,',
      ),
      'Complete_LinkedInDataExport/Causes You Care About.csv': sheet('Supported Causes', 'Education'),
      'Complete_LinkedInDataExport/Email Addresses.csv': sheet(
        'Email Address,Confirmed,Primary,Updated On',
        'old@mail.test,Yes,No,x',
        'Pat@mail.test,Yes,Yes,x',
      ),
      'Complete_LinkedInDataExport/Invitations.csv': sheet(
        'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
        'Pat Kim,Sas Kia,"7/8/26, 3:43 PM",,OUTGOING,https://www.linkedin.com/in/pat,https://www.linkedin.com/in/sas',
        'Ann A,Pat Kim,"7/1/26, 9:00 AM",Hi,INCOMING,https://www.linkedin.com/in/ann,https://www.linkedin.com/in/pat',
      ),
      'Complete_LinkedInDataExport/Recommendations_Received.csv': sheet(
        'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
        'Bo,Jones,Acme,CTO,"Good, fast.","01/19/13, 12:10 AM",VISIBLE',
      ),
      'Complete_LinkedInDataExport/Jobs/Job Applications.csv': sheet(
        'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
        '"7/6/23, 2:20 PM",a@b.test,1,Northstar,Analyst,http://x.test/1,r.pdf,',
      ),
      'Complete_LinkedInDataExport/Jobs/Job Applications_1.csv': sheet(
        'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
        '8/15/26,,,Southstar,,,,',
      ),
      'Complete_LinkedInDataExport/LearningCoachMessages.csv': 'No conversations found\r\n',
      '../../escape.csv': 'x',
    })
    expect(read.connections).toMatchObject([
      { name: 'Ada Byron', company: 'Müller, Schmidt & Co. KG', connectedOn: '2024-03-05', line: 5 },
      { name: 'Bo', email: 'bo@mail.test', company: null },
    ])
    expect(read.skipped).toEqual([{ where: 'Connections.csv:7', because: 'This row has no name.' }])
    expect(read.profile).toMatchObject({
      basics: {
        name: 'Pat Kim',
        label: 'Analyst',
        summary: 'I count.',
        email: 'pat@mail.test',
        url: 'https://pat.example',
        location: { city: 'Leipzig', countryCode: 'DE' },
      },
      work: [
        { name: 'Halcyon', startDate: '2021-04' },
        { name: 'Acme', endDate: '2017-12' },
      ],
      education: [{ institution: 'Leipzig University', endDate: '2016' }],
      skills: [{ name: 'SQL' }, { name: 'R' }],
      languages: [{ language: 'German', fluency: 'Native' }],
      certificates: [{ name: 'Scrum', date: '2022-06' }],
      volunteer: [{ organization: 'Food Bank' }],
      interests: [{ name: 'Education' }],
      meta: { place: 'Leipzig, Germany' },
    })
    expect(JSON.stringify(read)).not.toMatch(/Long Street|Mar 3/)
    expect(read.emails).toEqual(['pat@mail.test', 'old@mail.test'])
    expect(read.invitations).toMatchObject([
      { name: 'Sas Kia', direction: 'out', sentOn: '2026-07-08' },
      { name: 'Ann A', direction: 'in' },
    ])
    expect(read.recommendations).toMatchObject([{ name: 'Bo Jones', writtenOn: '2013-01-19' }])
    expect(read.applications).toMatchObject([
      { company: 'Northstar', role: 'Analyst', appliedOn: '2023-07-06' },
      { company: 'Southstar', role: '', appliedOn: '2026-08-15' },
    ])
  })
  it('a list under a name and in a language that we do not know is found by what it holds', async () => {
    const read = await archive({
      'Skills.csv': sheet('Name', 'SQL'),
      'Povezave.csv': sheet(
        'Ime,Priimek,Naslov,Posta,Podjetje,Polozaj,Povezan',
        'Ada,Byron,https://www.linkedin.com/in/ada,,Acme,CTO,2024-03-05',
      ),
    })
    expect(read.connections).toHaveLength(1)
  })
  it('an archive without the list of connections is read, and that is said', async () => {
    const read = await archive({ 'Skills.csv': sheet('Name', 'SQL') })
    expect(read.profile?.skills).toEqual([{ name: 'SQL' }])
    expect(read.skipped[0]?.because).toContain('no list of connections')
  })
  it('a damaged sheet is left out, the others are read', async () => {
    const read = await archive({ 'Connections.csv': connections, 'Skills.csv': 'Name\r\n"never closed' })
    expect(read.connections).toHaveLength(2)
    expect(read.skipped[0]?.where).toBe('Skills.csv')
  })
  it('a list of connections alone, as Excel saves it, is read too', async () => {
    const read = (await parse(connections.replaceAll(',', ';').replace(/^.*owners.*$/m, ''))) as LinkedinExport
    expect(read.connections.map(({ name }) => name)).toEqual(['Ada Byron', 'Bo'])
  })
  it('an entry that is longer than the directory promised is a bomb', async () => {
    const bytes = Buffer.from(zipSync({ 'Connections.csv': new Uint8Array(30 * 1024 ** 2) }))
    bytes.writeUInt32LE(1000, bytes.indexOf('504b0102', 0, 'hex') + 24)
    expect(await problem(parse(bytes))).toMatchObject({ code: 'documents.bomb', file: 'mine.zip' })
  })
  it('damage inside an entry is one clear sentence', async () => {
    const bytes = Buffer.from(zipSync({ 'Connections.csv': strToU8(connections) }))
    bytes.fill(0xff, 45, 120)
    expect(await problem(parse(bytes))).toMatchObject({
      code: 'documents.unreadable',
      message: expect.stringContaining('mine.zip'),
    })
  })
})

describe('calendars and text', () => {
  const invite = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20260601T100000',
    'SUMMARY:Gespräch bei Müller',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${invite}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${invite}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(invite, 'utf16le')],
    ['Latin-1', Buffer.from(invite, 'latin1')],
  ])('an invite in %s is read', async (_, bytes) => {
    expect(await parse(bytes)).toMatchObject({
      kind: 'calendar',
      invites: [{ title: 'Gespräch bei Müller', startsAt: '2026-06-01T08:00:00.000Z' }],
    })
  })
  it('events without a calendar around them are a problem', async () => {
    expect(await problem(parse('BEGIN:VEVENT\nUID:1\nEND:VEVENT'))).toMatchObject({ code: 'documents.no_calendar' })
  })
  it('of plain text it must be said whose it is', async () => {
    expect(await problem(parse('Ada Byron\nLeads the analytical group.'))).toMatchObject({ code: 'documents.whose' })
    expect(await parse('Ada Byron\nLeads the analytical group.', 'person')).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('Ada'),
    })
  })
})
