import type { Round } from './interview.ts'
import { plainWords } from './plain-words.ts'

const n = '(?:interview|round|stage|conversation|call|meeting|gesprach|runde|entretien|entrevista|colloquio|ronde)'
/** Words that name a round, the surest first: a "final phone screen" does not exist, an "onsite" after a screen does. */
const says: [Round, RegExp][] = [
  [
    'final',
    new RegExp(
      `\\b(?:final|last|third|3rd|fourth|4th|fifth|5th) ${n}|\\b${n} (?:3|4|5|three|four)\\b|\\bfinals?\\b(?! year)|\\b(?:endrunde|abschlussgesprach|drittgesprach|entretien final|entrevista final|colloquio finale)\\b`,
    ),
  ],
  [
    'second',
    new RegExp(
      `\\b(?:second|2nd|zweites|deuxieme|segunda|secondo|tweede) ${n}|\\b${n} (?:2|two)\\b|\\b(?:zweitgesprach|follow up interview)\\b`,
    ),
  ],
  [
    'screen',
    /\b(?:phone|video|recruiter|recruiting|initial|hr|talent|pre|technical phone|tech) ?screen(?:ing)?\b|\bscreening\b|\bscreen (?:call|interview)\b|\b(?:recruiter|intro|introductory|introduction|initial|exploratory|hr|discovery|get to know) (?:call|chat|conversation|interview|meeting)\b|\b(?:phone interview|telefoninterview|telefongesprach|kennenlernen|kennenlerngesprach|entretien telephonique|entrevista telefonica|colloquio telefonico|telefonisch)\b/,
  ],
  [
    'first',
    new RegExp(`\\b(?:first|1st|erstes|premier|primera|primeira|primo|eerste) ${n}|\\b${n} (?:1|one)\\b|\\berstgesprach\\b`),
  ],
  [
    'final',
    /\b(?:on ?site|superday|super day|panel|interview loop|virtual loop|full loop|assessment day|assessment center|assessment centre)\b/,
  ],
]

/** The round that an invite speaks of, from its title first; `null` when it does not say. */
export const guessRound = (title: string, description: string | null): Round | null => {
  for (const text of [title, (description ?? '').slice(0, 3000)]) {
    const plain = plainWords(text)
    const found = says.find(([, pattern]) => pattern.test(plain))
    if (found) return found[0]
  }
  return null
}
