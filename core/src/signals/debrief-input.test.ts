import { describe, expect, it } from 'vitest'
import { debriefInput } from './index.ts'

const says = (debrief: unknown) => debriefInput.safeParse(debrief).error?.issues[0]?.message

describe('a debrief as handed in', () => {
  it('may miss anything, and anything may be null', () => {
    expect(debriefInput.parse({}).interviewers).toHaveLength(1)
    expect(
      debriefInput.parse({ round: null, at: null, interviewers: null, firstFive: null, processSigns: null }).interviewers,
    ).toHaveLength(1)
  })
  it('may hold one interviewer at the top, and things that we do not know', () => {
    const input = debriefInput.parse({ name: 'Ana', firstFive: 4, weather: 'fine', interviewers: [] })
    expect(input.interviewers[0]).toMatchObject({ name: 'Ana', firstFive: 4 })
    expect(input).not.toHaveProperty('weather')
  })
  it('takes interviewers from the list when there is one', () => {
    expect(debriefInput.parse({ firstFive: 0, interviewers: [{ firstFive: 4 }] }).interviewers).toEqual([{ firstFive: 4 }])
  })
  it.each(['2026-03-10T15:00:00+01:00', '2026-03-10T14:00:00.000Z', '2026-03-10T15:00', '2026-03-10'])(
    'takes %s as an instant',
    (at) => {
      expect(says({ at })).toBeUndefined()
    },
  )
  it.each([
    [{ at: 'yesterday' }, /“at”.*2026/],
    [{ at: '2026-02-31T10:00:00Z' }, /“at”/],
    [{ at: 5 }, /“at”/],
    [{ promisedBy: '2026-13-01' }, /“promisedBy”.*date/],
    [{ round: 'third' }, /“round” takes one of screen, first/],
    [{ firstFive: 7 }, /“firstFive” takes a number from 0/],
    [{ firstFive: 'good' }, /“firstFive”/],
    [{ offScriptShare: 40 }, /“offScriptShare”.*0 to 1/],
    [{ openings: 0 }, /“openings” takes a whole number/],
    [{ zone: 'Mars/Base' }, /“zone”/],
    [{ employer: ['huge'] }, /“employer” takes one of small/],
    [{ processSigns: 'references' }, /“processSigns” is a list/],
    [{ interviewers: 'Ana' }, /“interviewers” is a list/],
    [{ interviewers: ['Ana'] }, /is an object/],
    [{ nextStepsWords: 'a'.repeat(20_001) }, /“nextStepsWords” is longer/],
    [[1], /one JSON object/],
    [null, /one JSON object/],
  ])('%j gets one clear sentence', (debrief, sentence) => {
    expect(says(debrief)).toMatch(sentence)
  })
})
