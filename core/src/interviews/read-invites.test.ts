import { describe, expect, it } from 'vitest'
import type { Invite } from './invite.ts'
import { readInvites } from './read-invites.ts'

const zone = 'Europe/Berlin'
const wrap = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:one@x', ...lines, 'END:VEVENT']
const request = (...lines: string[]) => wrap('METHOD:REQUEST', ...event(...lines))
const read = (text: string) => {
  const found = readInvites(text, { file: 'invite.ics', zone })
  if (!found.calendar) throw new Error('no calendar')
  return found
}
const only = (text: string): Invite => {
  const [invite] = read(text).invites
  if (!invite) throw new Error('no invite')
  return invite
}

describe('which events are interviews', () => {
  it('a holiday in a calendar is not an invitation', () => {
    const { invites, skipped } = read(wrap(...event('SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20260501')))
    expect(invites).toEqual([])
    expect(skipped).toEqual([{ where: 'invite.ics:3', because: 'not an invitation' }])
  })
  it('an event with an organizer and someone asked is one, without any METHOD', () => {
    const text = wrap(...event('DTSTART:20260501T100000Z', 'ORGANIZER:mailto:a@acme.test', 'ATTENDEE:mailto:b@mail.test'))
    expect(read(text).invites).toHaveLength(1)
  })
  it('a cancellation is told by METHOD or by STATUS', () => {
    expect(only(wrap('METHOD:CANCEL', ...event('DTSTART:20260501T100000Z'))).method).toBe('cancel')
    expect(only(request('DTSTART:20260501T100000Z', 'STATUS:CANCELLED')).method).toBe('cancel')
  })
  it('events outside any VCALENDAR are no calendar', () => {
    expect(readInvites(event('DTSTART:20260501T100000Z').join('\n'), { file: 'x', zone })).toEqual({ calendar: false })
  })
})

describe('when it is', () => {
  it.each([
    ['an instant', 'DTSTART:20260610T120000Z', '2026-06-10T12:00:00.000Z'],
    ['a zone by its own name', 'DTSTART;TZID=America/New_York:20260610T120000', '2026-06-10T16:00:00.000Z'],
    ['an Exchange zone without a definition', 'DTSTART;TZID=Pacific Standard Time:20260110T120000', '2026-01-10T20:00:00.000Z'],
    ['an Exchange zone in quotes', 'DTSTART;TZID="Tokyo Standard Time":20260110T120000', '2026-01-10T03:00:00.000Z'],
    ['a zone behind a vendor', 'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Lisbon:20260610T120000', '2026-06-10T11:00:00.000Z'],
    ['no zone at all: mine', 'DTSTART:20260610T120000', '2026-06-10T10:00:00.000Z'],
  ])('%s', (_, line, startsAt) => {
    const { invites, skipped } = read(request(line))
    expect(invites[0]?.startsAt).toBe(startsAt)
    expect(skipped).toEqual([])
  })
  it('a zone that nobody knows becomes mine, and that is said', () => {
    const { invites, skipped } = read(request('DTSTART;TZID=Middle Earth:20260610T120000'))
    expect(invites[0]?.startsAt).toBe('2026-06-10T10:00:00.000Z')
    expect(skipped[0]?.because).toContain('Middle Earth')
    expect(skipped[0]?.because).toContain('Europe/Berlin')
  })
  it('a zone that the file defines counts by its own rules, also when it stands below the event', () => {
    const definition = [
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0400',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0400',
      'TZOFFSETTO:+0500',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]
    const at = (date: string) =>
      only(wrap('METHOD:REQUEST', ...event(`DTSTART;TZID=Office:${date}T120000`), ...definition)).startsAt
    expect(at('20260610')).toBe('2026-06-10T07:00:00.000Z')
    expect(at('20261210')).toBe('2026-12-10T08:00:00.000Z')
    expect(at('20260329')).toBe('2026-03-29T07:00:00.000Z')
    expect(at('20260328')).toBe('2026-03-28T08:00:00.000Z')
  })
  it('the length comes from DTEND or DURATION, or is not known', () => {
    expect(only(request('DTSTART:20260610T120000Z', 'DTEND:20260610T124500Z')).minutes).toBe(45)
    expect(only(request('DTSTART:20260610T120000Z', 'DURATION:PT1H30M')).minutes).toBe(90)
    expect(only(request('DTSTART:20260610T120000Z')).minutes).toBeNull()
    expect(only(request('DTSTART:20260610T120000Z', 'DTEND:20260610T110000Z')).minutes).toBeNull()
  })
  it('a whole day has no hour, and that is said', () => {
    const { invites, skipped } = read(request('DTSTART;VALUE=DATE:20260610'))
    expect(invites[0]).toMatchObject({ startsAt: '2026-06-09T22:00:00.000Z', minutes: null })
    expect(skipped).toHaveLength(1)
  })
  it('of a series the first date is kept, and that is said', () => {
    const text = wrap(
      'METHOD:REQUEST',
      ...event('DTSTART:20260610T120000Z', 'RRULE:FREQ=DAILY'),
      ...event('DTSTART:20260612T120000Z', 'RECURRENCE-ID:20260611T120000Z'),
    )
    const { invites, skipped } = read(text)
    expect(invites.map(({ startsAt }) => startsAt)).toEqual(['2026-06-10T12:00:00.000Z'])
    expect(skipped).toHaveLength(2)
  })
  it('an event without a start is left out', () => {
    expect(read(request('SUMMARY:Interview')).skipped[0]?.because).toContain('no start')
    expect(read(request('DTSTART:20261399T120000Z')).invites).toEqual([])
  })
})

describe('who will be there', () => {
  it('people are told from robots, rooms and groups', () => {
    const { invitees } = only(
      request(
        'DTSTART:20260610T120000Z',
        'ORGANIZER;CN=Acme Scheduling:mailto:no-reply@greenhouse.io',
        'ATTENDEE;CN="Roe, Jane":mailto:Jane.Roe@acme.test',
        'ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@acme.test',
        'ATTENDEE:mailto:hiring-team@acme.test',
        'ATTENDEE:mailto:sam.okafor@acme.test',
        'ATTENDEE;ROLE=NON-PARTICIPANT:mailto:fyi@acme.test',
      ),
    )
    expect(invitees.filter(({ human }) => human).map(({ name, email }) => [name, email])).toEqual([
      ['Jane Roe', 'jane.roe@acme.test'],
      ['Sam Okafor', 'sam.okafor@acme.test'],
    ])
  })
  it('someone who works at the maker of a tool is a person', () => {
    const { invitees } = only(request('DTSTART:20260610T120000Z', 'ORGANIZER;CN=Jane Roe:mailto:jane@calendly.com'))
    expect(invitees[0]?.human).toBe(true)
  })
})

describe('what it is about', () => {
  const at = (organizer: string, summary: string, description = '') => {
    const { company, role, round } = only(
      request(
        'DTSTART:20260610T120000Z',
        `ORGANIZER;CN=Ann Lee:mailto:${organizer}`,
        'ATTENDEE;CN=Pat Kim:mailto:pat@gmail.com',
        `SUMMARY:${summary}`,
        `DESCRIPTION:${description}`,
      ),
    )
    return [company, role, round]
  }
  it.each([
    ['ann@acme-labs.test', 'Phone screen', ['Acme Labs', null, 'screen']],
    ['ann@northwind.test', 'Final interview - Senior Data Engineer', ['Northwind', 'Senior Data Engineer', 'final']],
    ['no-reply@ashbyhq.com', 'Interview with Contoso', ['Contoso', null, null]],
    ['no-reply@ashbyhq.com', 'Product Manager Interview @ Blue Yonder', ['Blue Yonder', 'Product Manager', null]],
    ['ann@gmail.com', 'Second interview at Halcyon: Staff Nurse', ['Halcyon', 'Staff Nurse', 'second']],
    ['ann@agency.test', 'First interview for Backend Engineer at Contoso', ['Contoso', 'Backend Engineer', 'first']],
    ['ann@fooblecorp.test', 'FoobleCorp <> Pat Kim: onsite', ['FoobleCorp', null, 'final']],
    ['ann@solstice.test', 'Interview with Solstice Energy', ['Solstice Energy', null, null]],
    ['ann@bergmann.test', 'Interview – Controller, Bergmann AG', ['Bergmann AG', 'Controller', null]],
    ['ann@solstice.test', 'Solstice Interview', ['Solstice', null, null]],
    ['ann@mueller.test', 'Vorstellungsgespräch bei der Müller & Söhne GmbH', ['Müller & Söhne GmbH', null, null]],
    ['ann@pinnacle.test', 'Onsite Interview - Staff Engineer - Pinnacle (Jo Doe)', ['Pinnacle', 'Staff Engineer', 'final']],
    ['ann@acme.test', 'Zweitgespräch mit Ann Lee', ['Acme', null, 'second']],
  ])('%s: %s', (organizer, summary, expected) => {
    expect(at(organizer, summary)).toEqual(expected)
  })
  it('the description speaks when the title does not', () => {
    expect(at('no-reply@lever.co', 'Invitation', 'This is your phone screen for the role of Data Analyst\\, as agreed.')).toEqual(
      [null, 'Data Analyst', 'screen'],
    )
  })
  it('words in the letter that only sound like a round are none', () => {
    expect(at('ann@acme.test', 'Interview', 'Parking is on site. We will send the final details on Monday.')).toEqual([
      'Acme',
      null,
      null,
    ])
    expect(at('ann@acme.test', 'Interview', 'This is the second of our interviews: a final technical round.')[2]).toBe('final')
  })
  it('the link of the meeting is found', () => {
    expect(only(request('DTSTART:20260610T120000Z', 'DESCRIPTION:Join https://acme.zoom.us/j/123?pwd=9.')).link).toBe(
      'https://acme.zoom.us/j/123?pwd=9',
    )
  })
})

describe('hostile and broken text', () => {
  it('folded lines, bare line ends and escapes are read', () => {
    const text =
      'BEGIN:VCALENDAR\rMETHOD:REQUEST\nBEGIN:VEVENT\r\nUID:u\nDTSTART:20260610T120000Z\nSUMMARY:Phone \n screen\\, then\r\n\tlunch\nEND:VEVENT\nEND:VCALENDAR'
    expect(only(text).title).toBe('Phone screen, thenlunch')
  })
  it('a broken line costs only itself', () => {
    const invite = only(
      request('DTSTART:20260610T120000Z', 'SUMMARY;X="open:Interview', 'ATTENDEE;=;:;mailto:', ';;;', 'LOCATION:Hall'),
    )
    expect(invite.place).toBe('Hall')
  })
  it('a calendar that never closes and one nested a thousand deep end', () => {
    expect(read(`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(1000)}`).invites).toEqual([])
    expect(read(request('DTSTART:20260610T120000Z').replace('END:VCALENDAR', '')).invites).toHaveLength(1)
  })
  it('rules that never match and zones that change every second do not keep us', () => {
    const zone_ = [
      'BEGIN:VTIMEZONE',
      'TZID:Odd',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    expect(
      only(
        wrap(
          'METHOD:REQUEST',
          ...zone_,
          ...event('DTSTART;TZID=Odd:99991231T120000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
        ),
      ).startsAt,
    ).toBe('9999-12-31T11:00:00.000Z')
  })
  it('a line of ten million characters is read in a moment', () => {
    const long = `SUMMARY:Interview ${'x'.repeat(10_000_000)}`
    expect(only(request('DTSTART:20260610T120000Z', long)).title).toHaveLength(500)
    expect(only(request('DTSTART:20260610T120000Z', `SUMMARY:${'a\r\n '.repeat(300_000)}`)).title).toHaveLength(500)
  })
})
