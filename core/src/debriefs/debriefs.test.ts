import { expect, test } from 'vitest'
import type { DebriefContent, DebriefPerson } from './debrief.ts'
import { emptyDebriefPerson, emptyDebriefTalk } from './empty-debrief.ts'
import { findPersonIds } from './find-person-ids.ts'
import { joinDebriefs } from './join-debriefs.ts'

const person = (name: string, more: Partial<DebriefPerson> = {}): DebriefPerson => ({
  ...emptyDebriefPerson({ personId: null, name, with: null, decides: null }),
  ...more,
})
const debrief = (
  talk: Partial<DebriefContent['talk']>,
  people: DebriefPerson[] = [],
  gut: number | null = null,
): DebriefContent => ({
  gut,
  talk: { ...emptyDebriefTalk(), ...talk },
  people,
})

test('someone named while a save was on its way gets the id that the save made', () => {
  const mine = [person('Ida'), person('Bo')]
  expect(findPersonIds(mine, [person('Ida ', { personId: 'per_1' })])).toEqual(['per_1', null])
})

test('two people with one name never share an id', () => {
  const mine = [person('Ida', { personId: 'per_1' }), person('Ida')]
  const kept = [person('Ida', { personId: 'per_1' }), person('Ida', { personId: 'per_2' })]
  expect(findPersonIds(mine, kept)).toEqual(['per_1', 'per_2'])
  expect(findPersonIds(mine, kept.slice(0, 1))).toEqual(['per_1', null])
})

test('putting two versions together loses no words', () => {
  const joined = joinDebriefs(
    debrief({ notes: 'from the phone', common: 'rowing' }),
    debrief({ notes: 'from the desk', theirProblems: 'turnover' }),
  )
  expect(joined.talk.notes).toBe('from the desk\n\nfrom the phone')
  expect(joined.talk.common).toBe('rowing')
  expect(joined.talk.theirProblems).toBe('turnover')
})

test('what one version had typed further is not doubled', () => {
  expect(joinDebriefs(debrief({ notes: 'we spoke of rowing' }), debrief({ notes: 'we spoke' })).talk.notes).toBe(
    'we spoke of rowing',
  )
})

test('where a tap differs the one on this device wins, and an empty one takes the other', () => {
  const joined = joinDebriefs(
    debrief({ promise: 'vague' }, [], 3),
    debrief({ promise: 'for-all', promisedBy: '2026-03-05' }, [], 1),
  )
  expect(joined).toMatchObject({ gut: 3, talk: { promise: 'vague', promisedBy: '2026-03-05' } })
})

test('people of both versions stay, and the same person stays one', () => {
  const mine = debrief({}, [person('Ida', { rapport: 4 }), person('Bo')])
  const theirs = debrief({}, [person('Ida', { personId: 'per_1', smile: 3, likedBut: 'too loud' }), person('Cy')])
  const { people } = joinDebriefs(mine, theirs)
  expect(people.map(({ name }) => name)).toEqual(['Ida', 'Bo', 'Cy'])
  expect(people[0]).toMatchObject({ personId: 'per_1', rapport: 4, smile: 3, likedBut: 'too loud' })
})
