import { foldName, sameName } from './name-match.ts'
import type { Reading } from './read-message.ts'
import type { Given } from './rule.ts'
import type { Span } from './span.ts'

const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
const title = '(?:(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau|miss)\\.?[ ]+)?'
const greeted =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))[ ]+((?:(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau|miss)\.?[ ]+)?[\p{Lu}][\p{L}'’-]*(?:[ ]+[\p{Lu}][\p{L}'’-]*){0,2})[ ]*(?:,|:|!|\n|\.|-|–|—|$)/imu
const nobody =
  /^(?:team|all|everyone|everybody|there|hiring|sir|madam|again|recruiter|recruiting|committee|folks|both|friends?|colleagues?)$/
const titles = /^(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau|miss|dear)$/
/** Where somebody is spoken to by name after the greeting: "thanks again, Anna", "Anna, I enjoyed …", a subject line. */
const spokenTo = [
  new RegExp(
    `(?:[Tt]hanks?(?: you)?(?: again| so much| very much| once more| a lot)?|[Aa]ll the best|[Tt]ake care|[Ss]ee you(?: soon| then)?|[Tt]alk soon|[Ss]peak soon|[Gg]oodbye|[Cc]heers|[Cc]ongratulations|[Bb]est of luck|[Gg]reat (?:meeting|talking to) you|[Gg]ood to meet you|[Ii]t was (?:great|good|nice|lovely|a pleasure) (?:meeting|to meet) you),? (${title}${name})(?=[.!,])`,
    'gmu',
  ),
  new RegExp(
    `(?:^|(?<!\\b(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t))[.!?]\\s+|\\n)(${name}), (?:[Tt]hanks?|I|your|please|[Ii]t was)(?=[ '’])`,
    'gmu',
  ),
  new RegExp(`^Subject:[^\\n]*?(?:thank(?:s| you)|for|to|dear|hi|hello),? (${title}${name})(?=[.!,]|\\s*$)`, 'gimu'),
]
/** Words with a capital that open a sentence as names do. */
const notNames =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|well|yes|no|so|now|first|second|third|last|finally|again|also|still|then|later|however|honestly|frankly|of|in|on|at|for|and|but|or|if|when|while|since|after|before|as|once|here|there|sir|madam|everyone|everybody|all|both|team|folks|guys|friends?|luckily|sadly|personally|anyway|indeed|meanwhile|please|thanks|thank|your|you|the|this|that|my|our|re|chef|doctor|professor|captain|coach|christmas|easter|note|sorry|congratulations|hello|hi|hiya|hey|howdy|oh|ok|okay|wow|look|listen|ma|am|madame|greetings|morning|evening|afternoon)$/

const isKnown = (parts: readonly string[], known: readonly string[]) =>
  parts.some((part) => known.some((one) => sameName(part, one)))

/** Somebody greeted, or spoken to further down, who is neither the addressee, nor one of the talk, nor the writer. */
export function findWrongPeople(reading: Reading, given: Given): Span[] {
  const known = [given.to ?? '', ...(given.people ?? []), ...(given.ownNames ?? [])].flatMap(foldName)
  if (!given.to && !given.people?.length) return []
  const talk = new Set(foldName(given.talk ?? ''))
  return [...findGreeted(reading, known), ...findSpokenTo(reading, [...known, ...talk])]
}

function findGreeted({ source }: Reading, known: readonly string[]): Span[] {
  const match = greeted.exec(source)
  if (!match?.[1]) return []
  const names = foldName(match[1]).filter((part) => !titles.test(part))
  if (names.length === 0 || names.some((part) => nobody.test(part)) || isKnown(names, known)) return []
  const start = match.index + match[0].lastIndexOf(match[1])
  return [{ start, end: start + match[1].length }]
}

function findSpokenTo({ source }: Reading, known: readonly string[]): Span[] {
  const bodyStarts = greeted.exec(source)?.[0].length ?? 0
  return spokenTo
    .flatMap((pattern) => [...source.matchAll(pattern)])
    .flatMap((match) => {
      const start = match.index + match[0].lastIndexOf(match[1]!)
      const parts = foldName(match[1]!).filter((part) => !titles.test(part))
      const opens = start < bodyStarts && !/^subject:/i.test(match[0])
      if (opens || parts.length === 0 || parts.some((part) => notNames.test(part)) || isKnown(parts, known)) return []
      return [{ start, end: start + match[1]!.length }]
    })
}

const addressed = /\b(mr|mrs|ms|miss|herr|frau)\b\.?[ ]+(\p{Lu}[\p{L}'’-]+)/giu
const side = (used: string) => (/^(?:mr|herr)$/i.test(used) ? 'he' : 'she')

/** Mr. for someone who is given as Ms., or both for one surname in one text; nothing is guessed from a first name. */
export function findWrongTitle({ source }: Reading, given: Given): Span[] {
  const meant = [...(given.to ?? '').matchAll(addressed), ...(given.people ?? []).flatMap((one) => [...one.matchAll(addressed)])]
  const sides = new Map(meant.map(([, used, surname]) => [foldName(surname!).join(' '), side(used!)]))
  const only = /\b(mr|mrs|ms|miss|herr|frau)\b/i.exec(given.to ?? '')?.[1]
  const lastOf = foldName(given.to ?? '').at(-1)
  if (only && lastOf) sides.set(lastOf, side(only))
  return [...source.matchAll(addressed)].flatMap((match) => {
    const surname = foldName(match[2]!).join(' ')
    const used = side(match[1]!)
    const expected = sides.get(surname)
    if (expected === undefined) sides.set(surname, used)
    return expected === undefined || expected === used ? [] : [{ start: match.index, end: match.index + match[1]!.length }]
  })
}
