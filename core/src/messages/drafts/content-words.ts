import { wordsOf } from './piece.ts'

const empty = new Set(
  `about after again against also always another anything around because been before being between both came come could does doing down each even ever every
from gave gets give goes going good have having here into just keep know less like long made make many maybe more most much must need needs never next nobody
nothing once only other over people really said same says should some someone something still such take than that their them then there these they thing
things think this those through time told took under until very want wants week weeks well were what when where which while will with within without work
would year years your yours`.split(/\s+/),
)

const stem = (word: string) => word.replace(/(?:ings?|ed|es|s|ly)$/, '')

/** The words by which two texts can be about the same thing, without their endings. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.slice(0, 20_000).toLowerCase())
      .filter((word) => word.length > 3 && !empty.has(word))
      .map(stem),
  )

export const countShared = (words: ReadonlySet<string>, text: string): number =>
  [...contentWords(text)].filter((word) => words.has(word)).length
