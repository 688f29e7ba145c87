import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profile } from '../profiles/index.ts'
import { checkPreparation } from './check-preparation.ts'
import { chooseAnswers } from './choose-answers.ts'
import { breakable, cutWords } from './clean-words.ts'
import { describePerson } from './describe-person.ts'
import { countSeconds, draftAccount } from './draft-account.ts'
import { findLogistics } from './find-logistics.ts'
import { layOutResume, splitPoints } from './lay-out-resume.ts'
import { sayBack } from './say-back.ts'
import { sayMonths, sayWhen } from './say-dates.ts'

const at = '2026-03-01T09:00:00Z'
const answer = (id: string, question: string, said = 'Something.') => ({
  id: `ans_${id}` as const,
  kind: 'answer' as const,
  question,
  answer: said,
  createdAt: at,
  updatedAt: at,
})

describe('the person', () => {
  const tern = [
    { name: 'Tern Lines AG', position: 'Head of Planning', startDate: '2023-04' },
    { name: 'Tern Lines', position: 'Planner', startDate: '2018-09', endDate: '2023-04' },
    { name: 'Harbour Walks', position: 'Guide', startDate: '2014' },
  ]
  const person = { headline: null, company: 'Tern Lines', position: null, profile: profile.parse({ basics: {}, work: tern }) }
  it('is told by what they do there, and since when', () => {
    const seat = {
      personId: 'per_1' as const,
      with: 'peer' as const,
      decides: true,
      proposed: false,
      startsAt: null,
      minutes: null,
    }
    expect(describePerson(person, seat)).toBe(
      'Head of Planning at Tern Lines · since April 2023, there since September 2018 · future colleague · decides',
    )
  })
  it('of whom little is known is told by that', () => {
    expect(describePerson({ headline: 'Planner of ferries', company: null, position: null, profile: null }, null)).toBe(
      'Planner of ferries',
    )
    expect(describePerson({ headline: null, company: null, position: null, profile: null }, null)).toBe('')
  })
})

describe('the 60 seconds', () => {
  const work = [
    {
      name: 'Gull Lines',
      position: 'Planner',
      startDate: '2021-03',
      highlights: ['Responsible for plans', 'Cut waiting by 31%', 'Led 4 planners'],
    },
    { name: 'Meadow Rail', position: 'Assistant', highlights: ['Moved 40 drivers to fixed weeks'] },
  ]
  const known = {
    valueLine: 'I make timetables hold.',
    company: 'Tern',
    profile: profile.parse({ basics: {}, work, skills: [{ name: 'SQL' }, { name: 'Planning' }] }),
  }
  it('begin with the value line, then what can be proved, and end with why', () => {
    expect(draftAccount(known)).toEqual([
      'I make timetables hold.',
      'Now: Planner, Gull Lines, since March 2021',
      'Cut waiting by 31%',
      'Moved 40 drivers to fixed weeks',
      'Led 4 planners',
      'What I am good at: SQL, Planning',
      'Why I am here: [[what draws you to this work at Tern]]',
    ])
  })
  it('without anything are three lines to fill in', () => {
    const lines = draftAccount({ valueLine: '', company: '', profile: null })
    expect(lines).toHaveLength(3)
    expect(lines.every((line) => line.includes('[['))).toBe(true)
    expect(countSeconds([])).toBe(0)
  })
  it('say the same fact once', () => {
    const twice = profile.parse({ basics: {}, work: [work[0], { ...work[0], name: 'Other' }] })
    const lines = draftAccount({ ...known, profile: twice })
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('prepared answers', () => {
  it('that fit the work stand first, and a hand’s choice stands', () => {
    const prepared = [answer('a', 'What is your weakness?'), answer('b', 'How do you plan a winter timetable?')]
    const about = 'You plan the winter timetable.'
    expect(chooseAnswers({ prepared, better: [], about, chosen: null }).map(({ id }) => id)).toEqual(['ans_b', 'ans_a'])
    expect(chooseAnswers({ prepared, better: [], about, chosen: ['ans_a'] }).filter(({ chosen }) => chosen)).toMatchObject([
      { id: 'ans_a' },
    ])
  })
  it('written since take the place of the one that went badly', () => {
    const better = [{ debriefId: 'deb_1', at: 0, question: 'Why leave?', answer: 'To grow.', label: 'x', sameRole: true }]
    const given = { about: '', chosen: null, better }
    expect(chooseAnswers({ ...given, prepared: [] })).toMatchObject([{ id: 'deb_1-0', from: 'better-now' }])
    expect(chooseAnswers({ ...given, prepared: [answer('a', 'why leave')] })).toMatchObject([{ id: 'ans_a', from: 'prepared' }])
  })
})

describe('the resume sheet', () => {
  it('numbers its lines, and a line keeps its mark when others come and go', () => {
    const one = layOutResume(
      profile.parse({ basics: {}, work: [{ position: 'Planner', highlights: ['Led four', 'Led four', 'Cut waiting'] }] }),
    )
    const lines = one.sections[0]!.entries[0]!.lines
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(new Set(lines.map(({ ref }) => ref)).size).toBe(3)
    const other = layOutResume(
      profile.parse({ basics: { summary: 'New.' }, work: [{ position: 'Chief', highlights: ['Cut waiting'] }] }),
    )
    expect(other.sections[1]!.entries[0]!.lines[0]!.ref).toBe(lines[2]!.ref)
  })
  it('splits bullets and paragraphs, and what is far too long at its sentences', () => {
    expect(splitPoints('• Led four\n- Cut waiting\n\n   \n— ')).toEqual(['Led four', 'Cut waiting'])
    expect(splitPoints('One sentence here. '.repeat(60)).every((line) => line.length <= 420)).toBe(true)
  })
})

describe('where and when', () => {
  it('is told on both clocks, and once where they agree', () => {
    const zones = ['Europe/Berlin', 'Europe/Paris', 'America/New_York']
    expect(sayWhen('2026-03-12T09:00:00Z', 45, zones)).toEqual([
      'Thursday 12 March 2026, 10:00–10:45 (Berlin)',
      '05:00–05:45 (New York)',
    ])
    expect(sayWhen('2026-03-12T02:00:00Z', 45, zones)[1]).toBe('Wednesday 11 March 2026, 22:00–22:45 (New York)')
    expect(sayMonths('2021-03', undefined)).toBe('March 2021 – today')
  })
  it('takes the link and what to bring out of the invite', () => {
    const talk = {
      place: 'Quay 4 · https://meet.example/a.',
      notes: 'Hello.\nPlease bring your passport. Join: https://x.example',
      scheduledMinutes: null,
      round: null,
    }
    const lines = findLogistics(talk, { when: ['now'], who: [] })
    expect(lines.find(({ href }) => href)).toMatchObject({ href: 'https://meet.example/a' })
    expect(lines.map(({ value }) => value)).toContain('Please bring your passport.')
  })
})

it('what exists ticks itself, and a hand’s tick is known as such', () => {
  const nothing = {
    people: 0,
    profiles: 0,
    quotes: 0,
    shared: 0,
    openersChosen: 0,
    answers: 0,
    accountEdited: false,
    resume: false,
    place: false,
  }
  const items = checkPreparation({ ...nothing, people: 1 }, ['cards', 'person'])
  expect(items.filter(({ done }) => done)).toMatchObject([
    { id: 'person', byHand: false },
    { id: 'cards', byHand: true },
  ])
})

it('the sentence to say back asks where an item should go', () => {
  const list = ['Statistics', 'Lead across desks'].map((text, id) => ({ id: `${id}`, text, stars: 0 }))
  expect(sayBack(list, '1')).toBe('This one is on my list already; should it move before “Statistics”?')
  expect(sayBack(list, '0')).toContain('at the top')
  expect(sayBack(list.slice(0, 1), '0')).toContain('on my list already')
})

it('any text is cut to its length, and no part of it grows too long to break', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600, unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, most) => {
      const cut = cutWords(text, most)
      expect(cut.length).toBeLessThanOrEqual(most)
      expect(breakable(cut).replaceAll('\u200b', '')).toBe(cut.replaceAll('\u200b', ''))
      for (const word of breakable('w'.repeat(most)).split('\u200b')) expect(word.length).toBeLessThanOrEqual(28)
    }),
  )
})
