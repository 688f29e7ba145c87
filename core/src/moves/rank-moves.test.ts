import { describe, expect, test } from 'vitest'
import { makeSearch } from './fixtures/make-search.ts'
import { move } from './move.ts'

/** A first talk with Dana at Acme on Tuesday 3 March 2026, from 14:00 to 15:00 in Berlin; the debrief is written. */
const acme = () => makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).debrief('a')
const thanked = () =>
  acme().contact({ at: '2026-03-03T18:00:00Z', type: 'action', move: 'thank-you' }).person('Dana', '2025-01-01')
const gift = { type: 'gift', move: 'stand-out' } as const
const ask = { type: 'ask', move: 'ask-for-news' } as const

test('an empty search is told how to start', () => {
  expect(makeSearch().names('2026-03-02T10:00:00Z')).toEqual(['first-step'])
})

test('every move is whole and its sentence is one sentence', () => {
  const moves = acme().talk('b', { at: '2026-03-20T13:00:00Z', opportunity: 'Bolt' }).moves('2026-03-17T09:00:00Z')
  expect(moves.length).toBeGreaterThan(3)
  for (const one of moves) {
    expect(move.safeParse(one).success).toBe(true)
    expect(one.because).toMatch(/^[A-Z].*\.$/)
  }
})

describe('before', () => {
  const ahead = () => makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' })

  test('preparing is due the evening before', () => {
    expect(ahead().find('2026-03-02T09:00:00Z', 'prepare')).toMatchObject([
      { type: 'own', dueAt: '2026-03-02T17:00:00.000Z', interviewId: 'int_a' },
    ])
  })

  test('an interview that was set up an hour ago is prepared an hour before', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z', createdAt: '2026-03-03T10:00:00Z' })
    expect(search.find('2026-03-03T10:00:00Z', 'prepare')[0]?.dueAt).toBe('2026-03-03T12:00:00.000Z')
  })

  test('while it runs there is nothing to prepare and nothing to write', () => {
    expect(ahead().names('2026-03-03T13:30:00Z')).toEqual([])
  })

  test('a cancelled interview asks for nothing', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z', status: 'cancelled' })
    expect(search.names('2026-03-02T09:00:00Z')).toEqual(['elsewhere'])
    expect(search.names('2026-03-03T20:00:00Z')).toEqual(['elsewhere'])
  })
})

describe('that night', () => {
  test('the debrief is for tonight and the thanks are due within a day, shown at once', () => {
    const moves = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).moves('2026-03-03T14:00:00Z')
    expect(moves.slice(0, 2)).toMatchObject([
      { move: 'debrief', type: 'own', dueAt: '2026-03-03T20:00:00.000Z', basis: 'S3.10' },
      { move: 'thank-you', type: 'action', dueAt: '2026-03-04T14:00:00.000Z', person: { name: 'Dana' }, basis: 'S4.5' },
    ])
    expect(moves[1]?.because).toContain('make it different')
  })

  test('a talk that ends at night leaves an hour for the debrief', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T20:30:00Z' })
    expect(search.find('2026-03-03T21:45:00Z', 'debrief')[0]?.dueAt).toBe('2026-03-03T22:30:00.000Z')
  })

  test('each one in a panel is thanked, and one who was thanked is not thanked again', () => {
    const search = makeSearch()
      .talk('a', { at: '2026-03-03T13:00:00Z', with: ['Dana', 'Rob', 'Uma'] })
      .debrief('a')
    search.contact({ at: '2026-03-03T18:00:00Z', person: 'Rob', type: 'action', move: 'thank-you' })
    expect(search.find('2026-03-03T19:00:00Z', 'thank-you').map(({ person }) => person?.name)).toEqual(['Dana', 'Uma'])
  })

  test('"I wrote" on the next morning was the thank-you', () => {
    const search = acme().contact({ at: '2026-03-04T08:00:00Z' })
    expect(search.find('2026-03-04T09:00:00Z', 'thank-you')).toEqual([])
  })

  test('who comes late and only knows that thanks went out that day is not told to thank again', () => {
    const search = acme().contact({ at: '2026-03-03T13:00:00Z', type: 'action', move: 'thank-you' })
    expect(search.find('2026-03-06T09:00:00Z', 'thank-you')).toEqual([])
  })

  test('a talk without names still gets thanks and a gift', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z', with: [] })
    expect(search.names('2026-03-03T19:00:00Z')).toEqual(['debrief', 'thank-you', 'stand-out', 'later ask-for-news'])
  })

  test('a recalled interview asks for nothing', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z', recalled: true })
    expect(search.names('2026-03-04T08:00:00Z')).toEqual(['elsewhere'])
  })

  test('from day 7 on the gift carries the thanks', () => {
    expect(acme().find('2026-03-09T22:00:00Z', 'thank-you')).toHaveLength(1)
    expect(acme().find('2026-03-10T08:00:00Z', 'thank-you')).toEqual([])
  })
})

describe('the silent week', () => {
  test('a gift is due at 9 on day 7, even when the promise is weeks off', () => {
    const search = makeSearch()
      .talk('a', { at: '2026-03-03T13:00:00Z' })
      .debrief('a', { promise: 'for-all', promisedBy: '2026-03-31' })
    expect(search.find('2026-03-10T08:00:00Z', 'stand-out')).toMatchObject([
      { type: 'gift', dueAt: '2026-03-10T08:00:00.000Z', blockedBy: null, basis: 'S0.1' },
    ])
  })

  test('an ask waits for the promised date and two working days', () => {
    const search = makeSearch()
      .talk('a', { at: '2026-03-03T13:00:00Z' })
      .debrief('a', { promise: 'for-all', promisedBy: '2026-03-17' })
    expect(search.find('2026-03-18T12:00:00Z', 'ask-for-news')).toMatchObject([
      { type: 'ask', dueAt: '2026-03-19T08:00:00.000Z', blockedBy: 'They named 17 March; not before 19 March.' },
    ])
    expect(search.find('2026-03-19T08:00:00Z', 'ask-for-news')[0]?.blockedBy).toBeNull()
  })

  test('without a date ten working days are a fair time, and a committee gets a week more', () => {
    expect(acme().find('2026-03-10T12:00:00Z', 'ask-for-news')[0]?.dueAt).toBe('2026-03-17T08:00:00.000Z')
    const committee = acme().change({ employer: ['committee'] })
    expect(committee.find('2026-03-10T12:00:00Z', 'ask-for-news')[0]?.dueAt).toBe('2026-03-24T08:00:00.000Z')
  })

  test('after the gift comes a value item at two weeks', () => {
    const search = thanked().contact({ at: '2026-03-10T09:00:00Z', ...gift })
    expect(search.find('2026-03-11T09:00:00Z', 'value-item')).toMatchObject([
      { dueAt: '2026-03-17T08:00:00.000Z', blockedBy: null, basis: 'S3.8' },
    ])
    expect(search.find('2026-03-11T09:00:00Z', 'stand-out')).toEqual([])
  })

  test('a late gift moves the value item, and says why', () => {
    const search = thanked().contact({ at: '2026-03-16T09:00:00Z', ...gift })
    expect(search.find('2026-03-17T09:00:00Z', 'value-item')).toMatchObject([
      { dueAt: '2026-03-23T08:00:00.000Z', blockedBy: 'You sent something on 16 March; not before 23 March.' },
    ])
  })

  test('two gifts are never open at once', () => {
    const search = thanked()
    expect(search.names('2026-03-17T09:00:00Z')).toEqual(['stand-out Dana', 'ask-for-news Dana', 'later value-item Dana'])
    search.decide(search.find('2026-03-17T09:00:00Z', 'stand-out')[0]!.id, 'never', { at: '2026-03-17T09:00:00Z' })
    expect(search.names('2026-03-17T09:00:00Z')).toEqual(['value-item Dana', 'ask-for-news Dana'])
  })

  test('asked on 12 March, so not before 19 March; asked twice, so nothing more', () => {
    const search = thanked().contact({ at: '2026-03-12T09:00:00Z', ...ask })
    expect(search.find('2026-03-18T09:00:00Z', 'ask-for-news')[0]?.blockedBy).toBe('You asked on 12 March; not before 19 March.')
    search.contact({ at: '2026-03-19T09:00:00Z', ...ask }).opportunity('Bolt', { stage: 'final' })
    const moves = search.moves('2026-03-20T09:00:00Z')
    expect(moves.filter(({ opportunity }) => opportunity?.name === 'Acme').map(({ move }) => move)).toEqual(['nothing-more'])
    expect(moves[0]?.because).toContain('Bolt')
  })

  test('an answer opens the budgets again and starts the silence anew', () => {
    const search = thanked()
      .contact({ at: '2026-03-12T09:00:00Z', ...ask })
      .contact({ at: '2026-03-19T09:00:00Z', ...ask })
    search.answered('2026-03-23T10:00:00Z')
    expect(search.find('2026-03-24T09:00:00Z', 'nothing-more')).toEqual([])
    expect(search.find('2026-03-24T09:00:00Z', 'stand-out')[0]?.dueAt).toBe('2026-03-30T07:00:00.000Z')
    expect(search.find('2026-03-24T09:00:00Z', 'ask-for-news')[0]?.dueAt).toBe('2026-04-06T07:00:00.000Z')
  })

  test('a next interview ends the silence', () => {
    const search = thanked().talk('b', { at: '2026-03-24T13:00:00Z' })
    expect(search.names('2026-03-20T09:00:00Z')).toEqual(['prepare'])
  })

  test('a promise that is months off does not make it a silence for good', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).debrief('a', { promisedBy: '2026-06-30' })
    expect(search.find('2026-06-01T09:00:00Z', 'nothing-more')).toEqual([])
    expect(search.find('2026-06-01T09:00:00Z', 'ask-for-news')[0]?.blockedBy).toContain('30 June')
  })

  test('after two months it may rest, and later nothing is said of it', () => {
    expect(acme().names('2026-05-10T09:00:00Z')).toEqual(['nothing-more Dana'])
    expect(acme().names('2026-07-10T09:00:00Z')).toEqual(['elsewhere'])
  })

  test('a gift goes to the one who decides, a question to the recruiter', () => {
    const search = makeSearch()
      .talk('a', { at: '2026-03-03T13:00:00Z', with: [['Rita', { with: 'recruiter' }], 'Pia', ['Dana', { decides: true }]] })
      .debrief('a')
    expect(search.find('2026-03-17T09:00:00Z', 'stand-out')[0]?.person?.name).toBe('Dana')
    expect(search.find('2026-03-17T09:00:00Z', 'ask-for-news')[0]?.person?.name).toBe('Rita')
  })

  test('what the debrief says of someone beats the invite', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z', with: ['Ann', 'Bea'] })
    search.debrief('a', { people: [{ personId: 'per_Bea', with: 'executive', decides: true }] })
    expect(search.find('2026-03-17T09:00:00Z', 'stand-out')[0]?.person?.name).toBe('Bea')
  })
})

describe('a promise only for a yes', () => {
  test('after its day the question is kind, and says to look elsewhere', () => {
    const search = makeSearch()
      .talk('a', { at: '2026-03-03T13:00:00Z' })
      .debrief('a', { promise: 'only-if-yes', promisedBy: '2026-03-12' })
    const [found] = search.find('2026-03-16T09:00:00Z', 'ask-for-news')
    expect(found).toMatchObject({ dueAt: '2026-03-16T08:00:00.000Z', blockedBy: null })
    expect(found?.because).toContain('only if it is a yes')
  })
})

describe('the answer', () => {
  const no = () => thanked().change({ outcome: 'declined-by-them' }).step('declined-by-them', '2026-03-12')

  test('the day of the no: thanks, no question, no gift, and a door in three months', () => {
    expect(no().names('2026-03-12T18:00:00Z')).toEqual(['gracious-thanks Dana', 'check-in Dana'])
    expect(no().find('2026-03-12T18:00:00Z', 'gracious-thanks')).toMatchObject([
      { type: 'action', dueAt: '2026-03-13T08:00:00.000Z' },
    ])
    expect(no().find('2026-03-12T18:00:00Z', 'check-in')).toMatchObject([
      { type: 'gift', dueAt: '2026-06-12T07:00:00.000Z', basis: 'S1.9' },
    ])
  })

  test('after the thanks comes the invitation, and after its acceptance thanks for that', () => {
    const search = no().person('Dana', null).contact({ at: '2026-03-13T09:00:00Z', type: 'action', move: 'gracious-thanks' })
    expect(search.names('2026-03-16T09:00:00Z')).toContain('invite Dana')
    search.contact({ at: '2026-03-16T09:00:00Z', type: 'action', move: 'invite' })
    expect(search.names('2026-03-16T10:00:00Z')).not.toContain('invite Dana')
    search.person('Dana', '2026-03-18')
    expect(search.find('2026-03-18T18:00:00Z', 'thank-for-accepting')).toMatchObject([
      { type: 'action', person: { name: 'Dana' } },
    ])
    search.contact({ at: '2026-03-18T19:00:00Z', type: 'action', move: 'thank-for-accepting' })
    expect(search.names('2026-03-18T20:00:00Z')).toEqual(['elsewhere', 'check-in Dana'])
  })

  test('an acceptance that was logged by hand counts as well', () => {
    const search = acme().person('Dana', null).contact({ at: '2026-03-05T09:00:00Z', type: 'action', move: 'invite' })
    search.contact({ at: '2026-03-06T09:00:00Z', direction: 'in', move: 'invite' })
    expect(search.find('2026-03-06T10:00:00Z', 'thank-for-accepting')).toHaveLength(1)
  })

  test('"not now" is thanked for in other words', () => {
    const search = thanked().change({ outcome: 'in-reserve' }).step('in-reserve', '2026-03-12')
    expect(search.find('2026-03-12T18:00:00Z', 'gracious-thanks')[0]?.because).toContain('not now')
  })

  test('who left by choice is left alone', () => {
    for (const outcome of ['withdrawn', 'declined-by-me', 'accepted'] as const)
      expect(thanked().change({ outcome }).step(outcome, '2026-03-12').names('2026-03-12T18:00:00Z')).toEqual(['elsewhere'])
  })

  test('a reopened no is an open silence with new budgets', () => {
    const search = thanked()
      .contact({ at: '2026-03-05T09:00:00Z', ...ask })
      .contact({ at: '2026-03-12T09:00:00Z', ...ask })
    search.step('declined-by-them', '2026-03-16').step('reopened', '2026-04-01')
    expect(search.find('2026-04-02T09:00:00Z', 'stand-out')[0]?.dueAt).toBe('2026-04-08T07:00:00.000Z')
    expect(search.find('2026-04-02T09:00:00Z', 'ask-for-news')[0]?.dueAt).toBe('2026-04-15T07:00:00.000Z')
  })

  test('an offer is answered on the working day before its deadline', () => {
    const search = thanked().change({ stage: 'offer', offerDeadline: '2026-03-16' }).step('offer', '2026-03-11')
    expect(search.names('2026-03-12T09:00:00Z')).toEqual(['answer-offer'])
    expect(search.find('2026-03-12T09:00:00Z', 'answer-offer')[0]?.dueAt).toBe('2026-03-13T08:00:00.000Z')
  })

  test('an offer without a deadline gets one', () => {
    const search = thanked().change({ stage: 'offer' }).step('offer', '2026-03-12')
    expect(search.find('2026-03-12T18:00:00Z', 'answer-offer')).toMatchObject([{ dueAt: '2026-03-13T08:00:00.000Z' }])
  })
})

describe('what a person says of a move', () => {
  test('done and never hide it, not now hides it until its moment', () => {
    const at = '2026-03-03T15:00:00Z'
    for (const decision of ['done', 'never'] as const) {
      const search = acme()
      search.decide(search.find(at, 'thank-you')[0]!.id, decision, { at })
      expect(search.find('2026-03-05T09:00:00Z', 'thank-you')).toEqual([])
    }
    const search = acme()
    search.decide(search.find(at, 'thank-you')[0]!.id, 'not-now', { at, until: '2026-03-04T07:00:00Z' })
    expect(search.find('2026-03-04T06:59:00Z', 'thank-you')).toEqual([])
    expect(search.find('2026-03-04T07:00:00Z', 'thank-you')).toHaveLength(1)
  })

  test('an ask that was ticked off uses the budget, and taken back it does not', () => {
    const search = thanked()
    const first = search.find('2026-03-17T09:00:00Z', 'ask-for-news')[0]!
    search.decide(first.id, 'done', { at: '2026-03-17T09:00:00Z' })
    expect(search.find('2026-03-17T10:00:00Z', 'ask-for-news')[0]?.blockedBy).toBe('You asked on 17 March; not before 24 March.')
    search.undecide(first.id)
    expect(search.find('2026-03-17T10:00:00Z', 'ask-for-news')).toEqual([first])
  })

  test('ticked off and logged is one ask, not two', () => {
    const search = thanked()
    const { id } = search.find('2026-03-17T09:00:00Z', 'ask-for-news')[0]!
    search.decide(id, 'done', { at: '2026-03-17T09:00:00Z' }).contact({ at: '2026-03-17T09:00:00Z', ...ask, moveId: id })
    expect(search.find('2026-03-24T09:00:00Z', 'ask-for-news')[0]?.blockedBy).toBeNull()
  })

  test('ids stay the same from day to day', () => {
    const ids = (now: string) =>
      acme()
        .moves(now)
        .map(({ id }) => id)
    expect(ids('2026-03-06T09:00:00Z')).toEqual(ids('2026-03-09T09:00:00Z'))
  })
})

describe('calendars', () => {
  test('a gift that falls on a holiday moves to the next working day', () => {
    const search = thanked().holidays('2026-03-10', '2026-03-11')
    expect(search.find('2026-03-09T09:00:00Z', 'stand-out')[0]?.dueAt).toBe('2026-03-12T08:00:00.000Z')
  })

  test('a week of holidays makes a promise last longer', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).debrief('a', { promisedBy: '2026-03-13' })
    search.holidays('2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20')
    expect(search.find('2026-03-16T09:00:00Z', 'ask-for-news')[0]?.dueAt).toBe('2026-03-24T08:00:00.000Z')
  })

  test('a promise on a Sunday counts from Monday', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).debrief('a', { promisedBy: '2026-03-15' })
    expect(search.find('2026-03-16T09:00:00Z', 'ask-for-news')[0]?.dueAt).toBe('2026-03-17T08:00:00.000Z')
  })

  test('nine stays nine when the clocks change', () => {
    const search = makeSearch().talk('a', { at: '2026-03-24T13:00:00Z' }).debrief('a')
    expect(search.find('2026-03-25T09:00:00Z', 'stand-out')[0]?.dueAt).toBe('2026-03-31T07:00:00.000Z')
    const autumn = makeSearch('America/New_York').talk('a', { at: '2026-10-28T13:00:00Z' }).debrief('a')
    expect(autumn.find('2026-10-29T09:00:00Z', 'stand-out')[0]?.dueAt).toBe('2026-11-04T14:00:00.000Z')
  })

  test('on the night of the change the debrief is due at nine all the same', () => {
    const search = makeSearch().talk('a', { at: '2026-03-29T10:00:00Z' })
    expect(search.find('2026-03-29T12:00:00Z', 'debrief')[0]?.dueAt).toBe('2026-03-29T19:00:00.000Z')
  })

  test('who travels keeps the same moves, at nine where they are', () => {
    const search = thanked()
    const home = search.find('2026-03-09T02:00:00Z', 'stand-out')[0]!
    const away = search.travel('Asia/Tokyo').find('2026-03-09T02:00:00Z', 'stand-out')[0]!
    expect(away.id).toBe(home.id)
    expect(home.dueAt).toBe('2026-03-10T08:00:00.000Z')
    expect(away.dueAt).toBe('2026-03-10T00:00:00.000Z')
  })

  test('a day at the end of the calendar is still a moment', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).debrief('a', { promisedBy: '9999-12-31' })
    search.opportunity('Bolt', { stage: 'offer', offerDeadline: '9999-12-31' })
    for (const one of search.moves('2026-03-06T09:00:00Z')) expect(move.safeParse(one).success).toBe(true)
  })

  test('a zone that nobody knows is read as UTC', () => {
    expect(acme().travel('Mars/Olympus').find('2026-03-06T09:00:00Z', 'stand-out')[0]?.dueAt).toBe('2026-03-10T09:00:00.000Z')
  })
})

describe('the rest of the search', () => {
  test('when everything open rests with others, the hour goes elsewhere, once a week', () => {
    const search = thanked()
    const [found] = search.find('2026-03-06T09:00:00Z', 'elsewhere')
    expect(found).toMatchObject({ type: 'own', opportunity: null, basis: 'S0.5', dueAt: '2026-03-06T08:00:00.000Z' })
    search.decide(found!.id, 'done', { at: '2026-03-06T09:00:00Z' })
    expect(search.find('2026-03-06T10:00:00Z', 'elsewhere')).toEqual([])
    expect(search.find('2026-03-09T10:00:00Z', 'elsewhere')).toHaveLength(1)
  })

  test('one that takes over is named, and another one too', () => {
    const search = thanked().opportunity('Bolt', { stage: 'screen' })
    for (const day of ['03', '04', '05']) search.contact({ at: `2026-03-${day}T19:00:00Z`, type: 'action' })
    const [found] = search.find('2026-03-06T09:00:00Z', 'elsewhere')
    expect(found?.because).toMatch(/^All of what you did this week went to Acme; one thing for Bolt/)
  })

  test('someone who has not written yet is the best hour', () => {
    const search = makeSearch().opportunity('Bolt', { stage: 'found' })
    expect(search.find('2026-03-06T09:00:00Z', 'elsewhere')[0]?.because).toContain('Bolt')
  })

  test('one opportunity never fills the day', () => {
    const search = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z', with: Array.from('ABCDEFGHIJKLMNOP') })
    expect(search.moves('2026-03-03T15:00:00Z').length).toBeLessThan(9)
  })

  test('due ones come first and blocked ones last', () => {
    const search = acme()
      .talk('b', { at: '2026-03-04T13:00:00Z', opportunity: 'Bolt' })
      .debrief('b', { promisedBy: '2026-03-05' })
    const moves = search.moves('2026-03-06T09:00:00Z')
    const free = moves.filter(({ blockedBy }) => !blockedBy)
    expect(moves.slice(0, free.length)).toEqual(free)
    expect(free.map(({ dueAt }) => dueAt)).toEqual(free.map(({ dueAt }) => dueAt).sort())
  })
})
