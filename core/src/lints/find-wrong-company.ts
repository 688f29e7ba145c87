import { foldName, sameName } from './name-match.ts'
import type { Reading } from './read-message.ts'
import type { Given } from './rule.ts'
import type { Span } from './span.ts'

const joined =
  /\b(?:join(?:ing)?|(?:role|position|opportunity|team|opening|job|everyone|interview|interviewing|interviewed|conversation|future|career|be|being|working|work|people) (?:at|with|for)|part of|interest in|contribut\w+ to|excited about|visit(?:ing)? to) (?:the )?((?:[\p{Lu}][\p{L}\p{N}&'’.-]*)(?: (?:[\p{Lu}][\p{L}\p{N}&'’-]*|&|of|and))*)/gu
const mine = /\b(?:my|was|were|previous|former|years?|used to|when i|past|last|once|before|our)\b[^.!?]{0,40}$/i
const notCompanies =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|you|your|the|this|europe|germany|english|sales|marketing|engineering|design|product|hr|it|senior|junior|manager|analyst|associate|director|engineer)$/

/** Another company than the one that it goes to, where one speaks of joining or of the role. */
export function findWrongCompany({ source }: Reading, given: Given): Span[] {
  if (!given.company) return []
  const known = [given.company, given.to ?? '', ...(given.people ?? []), ...(given.ownNames ?? []), given.talk ?? ''].flatMap(
    foldName,
  )
  const initials = foldName(given.company)
    .map((word) => word[0])
    .join('')
  return [...source.matchAll(joined)].flatMap((match) => {
    const name = match[1]!.replace(/[.,'’]+s?$/, '')
    const words = foldName(name).filter((word) => !/^(?:of|and|the)$/.test(word))
    if (words.length === 0 || words.every((word) => notCompanies.test(word))) return []
    if (mine.test(source.slice(Math.max(0, match.index - 60), match.index))) return []
    if (words.some((word) => word === initials || known.some((one) => sameName(word, one)))) return []
    const start = match.index + match[0].length - match[1]!.length
    return [{ start, end: start + name.length }]
  })
}
