import type { DebriefPerson } from './debrief.ts'

type Named = Pick<DebriefPerson, 'personId' | 'name'>

/**
 * The server gives a name that is new an id. Meant for what was typed while that save was on its way: answers the id of
 * each person in `mine`, in order, so that the next save does not make them anew.
 */
export function findPersonIds(mine: readonly Named[], kept: readonly Named[]): DebriefPerson['personId'][] {
  const taken = new Set(mine.map(({ personId }) => personId))
  return mine.map(({ personId, name }) => {
    if (personId) return personId
    const match = kept.find((one) => one.personId && !taken.has(one.personId) && one.name.trim() === name.trim())
    if (match) taken.add(match.personId)
    return match?.personId ?? null
  })
}
