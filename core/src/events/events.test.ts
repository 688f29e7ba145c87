import { describe, expect, it } from 'vitest'
import { estimateTalks } from './estimate-talks.ts'
import { readCalendarEvents } from './read-calendar-events.ts'
import { readPageEvents } from './read-page-events.ts'
import { reviewEvenings } from './review-evenings.ts'

const window = { from: '2026-03-01T00:00:00Z', to: '2026-06-01T00:00:00Z' }
const calendar = (lines: string, around = '') =>
  readCalendarEvents(`BEGIN:VCALENDAR\n${around}BEGIN:VEVENT\n${lines}\nEND:VEVENT\nEND:VCALENDAR`, {
    file: 'a.ics',
    zone: 'Europe/Berlin',
    window,
  })
const starts = (lines: string) => calendar(lines).events.map(({ startsAt }) => startsAt.slice(0, 16))

describe('events in a calendar', () => {
  it('are read with place, host and address, whatever the description is written in', () => {
    const [event] = calendar(
      'UID:1\nDTSTART;TZID=America/Chicago:20260310T180000\nDURATION:PT90M\nSUMMARY:Tech &amp; Tea\nLOCATION:Dock 3\nORGANIZER;CN=Harbour Club:mailto:a@b.example\nDESCRIPTION:<p>Bring <b>tea</b></p><p>https://tea.example/1.</p>',
    ).events
    expect(event).toMatchObject({
      title: 'Tech & Tea',
      startsAt: '2026-03-10T23:00:00.000Z',
      endsAt: '2026-03-11T00:30:00.000Z',
      zone: 'America/Chicago',
      place: 'Dock 3',
      organizer: 'Harbour Club',
      url: 'https://tea.example/1',
      description: 'Bring tea\nhttps://tea.example/1.',
      invitation: false,
    })
  })
  it.each([
    [
      'every other Tuesday, over the change of clocks',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3',
      ['2026-03-17T17:00', '2026-03-31T16:00', '2026-04-14T16:00'],
    ],
    [
      'the first Monday and last Friday of the month',
      'RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;UNTIL=20260430T235959Z',
      ['2026-03-17T17:00', '2026-03-27T17:00', '2026-04-06T16:00', '2026-04-24T16:00'],
    ],
    [
      'the last working day of the month',
      'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      ['2026-03-17T17:00', '2026-03-31T16:00', '2026-04-30T16:00'],
    ],
    [
      'without the dates that are taken out',
      'RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20260318T180000',
      ['2026-03-17T17:00', '2026-03-19T17:00'],
    ],
    ['with dates that are added', 'RDATE;TZID=Europe/Berlin:20260320T180000', ['2026-03-17T17:00', '2026-03-20T17:00']],
    ['by the hour it is followed no further', 'RRULE:FREQ=HOURLY', ['2026-03-17T17:00']],
  ])('a series: %s', (_, rule, expected) => {
    expect(
      starts(`UID:1\nDTSTART;TZID=Europe/Berlin:20260317T180000\nDTEND;TZID=Europe/Berlin:20260317T200000\n${rule}`),
    ).toEqual(expected)
  })
  it('a changed date of a series takes the place of the planned one', () => {
    const read = readCalendarEvents(
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260310T180000Z\nDTEND:20260310T190000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260317T180000Z\nDTSTART:20260318T180000Z\nDTEND:20260318T190000Z\nEND:VEVENT\nEND:VCALENDAR`,
      { file: 'a.ics', zone: 'UTC', window },
    )
    expect(read.events.map(({ uid, startsAt }) => `${uid} ${startsAt.slice(0, 10)}`)).toEqual([
      '1#2026-03-10 2026-03-10',
      '1#2026-03-17 2026-03-18',
    ])
  })
  it.each([
    ['what is over', 'DTSTART:20250310T180000Z\nDTEND:20250310T190000Z', 'is over already'],
    ['what is far off', 'DTSTART:20270310T180000Z\nDTEND:20270310T190000Z', 'lies further ahead'],
    ['what ends before it starts', 'DTSTART:20260310T180000Z\nDTEND:20260310T170000Z', 'ends before it starts'],
    ['what has no start', 'SUMMARY:Someday', 'no start'],
  ])('%s is left out and said', (_, lines, because) => {
    const read = calendar(lines)
    expect(read.events).toEqual([])
    expect(read.skipped).toMatchObject([{ where: 'a.ics:2', because: expect.stringContaining(because) }])
  })
  it('says what had to be assumed', () => {
    expect(calendar('DTSTART:20260310T180000Z').events[0]).toMatchObject({
      endsAt: '2026-03-10T20:00:00.000Z',
      notes: [expect.stringContaining('two hours')],
    })
    expect(calendar('DTSTART;VALUE=DATE:20260310').events[0]).toMatchObject({
      allDay: true,
      notes: [expect.stringContaining('no hours')],
    })
    expect(calendar('DTSTART;TZID=Moon:20260310T180000').events[0]?.notes.join()).toContain('“Moon” is not known')
    expect(calendar('DTSTART:20260310T180000Z', 'METHOD:CANCEL\n').events[0]).toMatchObject({
      status: 'cancelled',
      invitation: true,
    })
  })
})

const page = (data: string) =>
  readPageEvents(`<html><script type="application/ld+json">${data}</script></html>`, {
    file: 'a.html',
    zone: 'Europe/Berlin',
    window,
  })

describe('events in a saved page', () => {
  it.each([
    ['one object', (event: string) => event],
    ['a list', (event: string) => `[{"@type":"WebSite"},${event}]`],
    ['a graph', (event: string) => `{"@context":"https://schema.org","@graph":[${event}]}`],
    ['a list of items, in a comment', (event: string) => `<!-- {"@type":"ItemList","itemListElement":[{"item":${event}}]} -->`],
    ['with a comma too many and a broken line', (event: string) => event.replace('Evening', 'Eve\nning').replace(/\}$/, ',}')],
  ])('are found in %s', (_, wrap) => {
    const event = `{"@type":["SocialEvent"],"name":"Evening &amp; more","startDate":"2026-04-02T19:00","endDate":"2026-04-02T22:00:00+02:00","url":"https://e.example/1","location":{"@type":"Place","name":"Pier","address":{"streetAddress":"Quay 1","addressLocality":"Kiel"}},"organizer":[{"name":"Club"}],"offers":[{"price":"12,50","priceCurrency":"EUR"},{"price":9}]}`
    const [one] = page(wrap(event)).events
    expect(one).toMatchObject({
      startsAt: '2026-04-02T17:00:00.000Z',
      endsAt: '2026-04-02T20:00:00.000Z',
      place: 'Pier, Quay 1, Kiel',
      organizer: 'Club',
      price: { cents: 900, currency: null },
      uid: 'https://e.example/1#2026-04-02',
    })
    expect(one?.title.replace(/\s/g, '')).toBe('Evening&more')
  })
  it('that are called off, free or online are told as such', () => {
    const [one] = page(
      '{"@type":"http://schema.org/BusinessEvent","name":"A","startDate":"2026-04-02","eventStatus":"https://schema.org/EventCancelled","isAccessibleForFree":true,"location":{"@type":"VirtualLocation","url":"https://v.example"}}',
    ).events
    expect(one).toMatchObject({ status: 'cancelled', allDay: true, price: { cents: 0 }, place: 'online' })
  })
  it('a page that is nothing at all is no harm', () => {
    for (const data of ['', '{', 'null', '[[[[[]]]]]', '{"@type":"Event"}', '{"@type":"Event","startDate":"soon"}'])
      expect(page(data).events).toEqual([])
    expect(page('{"@type":"Event","startDate":"2026-04-02T19:00","endDate":"2026-04-02T18:00"}').skipped).toHaveLength(1)
  })
})

describe('how many conversations to expect', () => {
  const guest = (expected: boolean, talked: boolean) => ({
    personId: null,
    name: 'A',
    expected,
    talked,
    asExpected: null,
    words: '',
  })
  const evening = (more: object = {}) => ({
    title: 'Walk',
    organizer: null,
    small: true,
    expectedTalks: null,
    people: [guest(true, true)],
    notedAt: '2026-03-01T20:00:00Z',
    ...more,
  })
  it('is the own number where there is one', () => {
    expect(estimateTalks(evening({ expectedTalks: 4 }), [])).toEqual({ talks: 4, own: true, because: 'Your own number.' })
  })
  it('is a guess that is called one before there is anything to go by', () => {
    expect(estimateTalks(evening(), [])).toMatchObject({
      talks: 1.6,
      because: 'A guess, until you have noted an evening: one you know goes.',
    })
  })
  it('leans on evenings of the same series, the more the more there are', () => {
    const full = evening({ people: [guest(false, true), guest(false, true), guest(false, true)] })
    const other = evening({ title: 'Fair', small: false, people: [] })
    const one = evening({ people: [] })
    const after = (past: object[]) => estimateTalks(one, past as never).talks
    expect(after([full])).toBeGreaterThan(after([other]))
    expect(after([full, full, full])).toBeGreaterThan(after([full]))
    expect(estimateTalks(one, [full, other]).because).toContain(
      'one past evening of this series or host, which is little to go by',
    )
  })
})

describe('what evenings brought', () => {
  const guest = (changes: object) => ({
    personId: null,
    name: 'Ada',
    expected: true,
    talked: true,
    asExpected: null,
    words: '',
    ...changes,
  })
  const evening = (changes: object) => ({
    small: false,
    notedAt: '2026-03-05T08:00:00Z',
    people: [],
    paidCents: null,
    transportCents: 0,
    entryCents: 1000,
    drinksCents: 0,
    foodCents: 0,
    startsAt: '2026-03-04T18:00:00Z',
    endsAt: '2026-03-04T20:00:00Z',
    travelMinutes: 30,
    allDay: false,
    ...changes,
  })

  it('counts real conversations and what each came to, small and large apart', () => {
    const review = reviewEvenings([
      evening({ small: true, paidCents: 600, people: [guest({ asExpected: 'better' }), guest({ expected: false })] }),
      evening({ people: [guest({ talked: false }), guest({ asExpected: 'other' })] }),
      evening({ notedAt: null, people: [guest({})] }),
    ])
    expect(review).toMatchObject({ evenings: 2, talks: 3, cents: 1600, hours: 5, centsEach: 533, known: 3, knownMet: 2 })
    expect(review).toMatchObject({ better: 1, asExpected: 0, other: 1 })
    expect([review.small.centsEach, review.large.centsEach]).toEqual([300, 1000])
  })

  it('names no price where nobody was talked to', () => {
    expect(reviewEvenings([evening({})]).centsEach).toBeNull()
    expect(reviewEvenings([]).evenings).toBe(0)
  })
})
