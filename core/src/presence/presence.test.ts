import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { profile } from '../profiles/index.ts'
import { isTimeToLook, listSearches, nextLook } from './index.ts'

const robin = profile.parse({
  basics: {
    name: 'Robin Maria Ashdown',
    email: 'robin@ashdown.example',
    phone: '+1 513 555 0100',
    location: { city: 'Dayton' },
    profiles: [{ network: 'GitHub', username: 'rashdown', url: 'https://github.com/rashdown' }],
  },
  work: [{ name: 'Miami Valley Transit' }],
  education: [{ institution: 'Wright State University' }],
})
const searches = (more: Partial<Parameters<typeof listSearches>[0]> = {}) =>
  listSearches({ name: 'Robin Maria Ashdown', links: [], profile: robin, ...more })
const queries = (kind: string, found = searches()) => found.filter((one) => one.kind === kind).map(({ query }) => query)

describe('what somebody would type', () => {
  test('the name as one says it comes first, then with what is known of the person', () => {
    expect(queries('name')).toEqual([
      '"Robin Ashdown"',
      '"Robin Ashdown" Dayton',
      '"Robin Ashdown" Miami Valley Transit',
      '"Robin Ashdown" Wright State University',
      '"Robin Maria Ashdown"',
    ])
  })

  test('a name with marks is looked for without them as well', () => {
    expect(queries('name', searches({ name: 'Zoë Brontë', profile: null }))).toEqual(['"Zoë Brontë"', '"Zoe Bronte"'])
  })

  test('handles, mail, phone and every link have their turn, each once', () => {
    const found = searches({
      links: [
        { kind: 'portfolio', url: 'https://github.com/rashdown', label: null },
        { kind: 'blog', url: 'https://ashdown.example/2025/on-time', label: null },
        { kind: 'resume', url: 'https://ashdown.example/resume.pdf', label: null },
      ],
    })
    expect(queries('handle', found)).toEqual(['"rashdown"'])
    expect(queries('mail', found)).toEqual(['"robin@ashdown.example"'])
    expect(queries('phone', found)).toEqual(['"+1 513 555 0100"'])
    expect(queries('link', found)).toHaveLength(3)
  })

  test('who has told nothing yet gets nothing to search for', () => {
    expect(listSearches({ name: '', links: [], profile: null })).toEqual([])
  })

  test('whatever the name and the links, every key is there once and no query is empty or endless', () => {
    const link = fc.record({
      kind: fc.constantFrom('resume' as const, 'blog' as const, 'profile' as const),
      url: fc.webUrl({ withQueryParameters: true }),
      label: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.array(link, { maxLength: 5 }), (name, links) => {
        const found = listSearches({ name, links, profile: robin })
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
        for (const { query } of found) expect(query.length > 0 && query.length <= 150).toBe(true)
      }),
    )
  })
})

describe('when to look', () => {
  const round = (startedAt: string, finishedAt: string | null, repeatOn: string | null) => ({ startedAt, finishedAt, repeatOn })

  test('never done, begun, or due again', () => {
    expect(isTimeToLook([], '2026-03-10')).toBe(true)
    expect(isTimeToLook([round('2026-03-01T08:00:00Z', null, null)], '2026-03-10')).toBe(true)
    const done = round('2026-01-01T08:00:00Z', '2026-01-01T09:00:00Z', '2026-04-01')
    expect(isTimeToLook([done], '2026-03-31')).toBe(false)
    expect(isTimeToLook([done], '2026-04-01')).toBe(true)
    expect(isTimeToLook([done, round('2026-04-01T08:00:00Z', '2026-04-01T09:00:00Z', null)], '2027-01-01')).toBe(false)
  })

  test('three months on, the last day of a short month included', () => {
    expect(nextLook('2026-11-30')).toBe('2027-02-28')
  })
})
