import type { Round } from './interview.ts'
import { plainWords } from './plain-words.ts'

const n = '(?:interview|round|stage|conversation|call|meeting|gesprach|runde|entretien|entrevista|colloquio|ronde)'
type Sign = [Round, RegExp]

/** Words that name a round wherever they stand, the surest first: an "onsite" may follow a "screen", not the other way round. */
const signs: Sign[] = [
  [
    'final',
    new RegExp(
      `\\b(?:final|last|third|3rd|fourth|4th|fifth|5th) (?:\\w+ )?${n}|\\b${n} (?:3|4|5|three|four)\\b|\\b(?:endrunde|abschlussgesprach|drittgesprach|entretien final|entrevista final|colloquio finale)\\b`,
    ),
  ],
  [
    'second',
    new RegExp(
      `\\b(?:second|2nd|zweites|deuxieme|segunda|secondo|tweede) (?:\\w+ )?${n}|\\b${n} (?:2|two)\\b|\\b(?:zweitgesprach|follow up interview)\\b`,
    ),
  ],
  [
    'screen',
    /\b(?:phone|video|recruiter|recruiting|initial|hr|talent|pre|technical phone|tech) ?screen(?:ing)?\b|\bscreen(?:ing)? (?:call|interview)\b|\b(?:recruiter|intro|introductory|introduction|initial|exploratory|hr|discovery|get to know) (?:call|chat|conversation|interview|meeting)\b|\bcall with (?:\w+ ){0,2}recruiter\b|\b(?:phone interview|telefoninterview|telefongesprach|kennenlerngesprach|entretien telephonique|entrevista telefonica|colloquio telefonico)\b/,
  ],
  [
    'first',
    new RegExp(
      `\\b(?:first|1st|erstes|premier|primera|primeira|primo|eerste) (?:\\w+ )?${n}|\\b${n} (?:1|one)\\b|\\berstgesprach\\b|\\bhiring manager (?:interview|call|chat|conversation)\\b`,
    ),
  ],
  [
    'final',
    /\b(?:on ?site interview|superday|super day|panel interview|interview (?:panel|loop)|virtual loop|full loop|assessment day|assessment cent(?:er|re))\b/,
  ],
]

/** Words that name one in a title alone; in a letter they may speak of parking on site or of final details. */
const titleSigns: Sign[] = [
  ['screen', /\b(?:screening|screen|phone call|phone chat|kennenlernen|telefonisch)\b/],
  ['final', /\bfinals?\b(?! year)|\b(?:on ?site|panel|loop)\b/],
]

const findSign = (text: string, list: Sign[]): Round | undefined => list.find(([, pattern]) => pattern.test(text))?.[0]

/** "This is your second round" in a letter is surer than a panel in the title. */
const said: Sign[] = [
  ['final', new RegExp(`\\b(?:this is|for|to) (?:your|the|our) (?:final|last|third|3rd) (?:\\w+ )?${n}`)],
  ['second', new RegExp(`\\b(?:this is|for|to) (?:your|the|our) (?:second|2nd) (?:\\w+ )?${n}`)],
  ['first', new RegExp(`\\b(?:this is|for|to) (?:your|the|our) (?:first|1st) (?:\\w+ )?${n}`)],
]

/** The round that an invite speaks of, from its title first; `null` when it does not say. */
export const guessRound = (title: string, description: string | null): Round | null =>
  findSign(plainWords(title), signs.slice(0, -1)) ??
  findSign(plainWords((description ?? '').slice(0, 3000)), said) ??
  findSign(plainWords(title), [...signs, ...titleSigns]) ??
  findSign(plainWords((description ?? '').slice(0, 3000)), signs) ??
  null
