import type { DebriefContent, DebriefPerson, DebriefTalk } from './debrief.ts'

/** Two versions of one debrief as one: no words get lost; where a tap differs, `mine` wins. */
export function joinDebriefs(mine: DebriefContent, theirs: DebriefContent): DebriefContent {
  const isSame = (one: DebriefPerson, other: DebriefPerson) =>
    one.personId && other.personId ? one.personId === other.personId : one.name.trim() === other.name.trim()
  const both = mine.people.map((one) => {
    const other = theirs.people.find((each) => isSame(each, one))
    return other ? { ...joinFields(one, other), personId: one.personId ?? other.personId, name: one.name || other.name } : one
  })
  const others = theirs.people.filter((one) => !mine.people.some((each) => isSame(each, one)))
  return { ...mine, gut: mine.gut ?? theirs.gut, talk: joinFields(mine.talk, theirs.talk), people: [...both, ...others] }
}

/** Of these only one can be true, so nothing is put together. */
const choices = new Set(['promise', 'promisedBy', 'with', 'lengthAgainstOthers'])

function joinFields<Fields extends DebriefTalk | DebriefPerson>(mine: Fields, theirs: Fields): Fields {
  const join = (key: string, one: unknown, other: unknown) => (choices.has(key) ? (one ?? other) : joinValues(one, other))
  return Object.fromEntries(
    Object.entries(mine).map(([key, value]) => [key, join(key, value, theirs[key as keyof Fields])]),
  ) as Fields
}

function joinValues(mine: unknown, theirs: unknown): unknown {
  if (mine === null) return theirs
  if (typeof mine === 'string' && typeof theirs === 'string') return joinWords(mine, theirs)
  if (Array.isArray(mine) && Array.isArray(theirs)) return joinLists(mine, theirs)
  return mine
}

function joinWords(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`
}

function joinLists(mine: unknown[], theirs: unknown[]): unknown[] {
  const known = new Set(mine.map((one) => JSON.stringify(one)))
  return [...mine, ...theirs.filter((one) => !known.has(JSON.stringify(one)))]
}
