import { type OtherNames, tokenize } from '../skills/index.ts'
import type { Judged } from './judge-ask.ts'

/** What a line is worth that says it by another of its names. */
const sayingOther = 0.8
/** Above what any likeness of words gives. */
const ahead = 20

/** A line that bears another name of what is asked for is about it, whatever its words have in common. */
export function liftNamed(judged: Judged, label: string, otherNames: OtherNames): Judged {
  const stemmed = otherNames(bareAsk(label))
    .names.map(stemsOf)
    .filter((stems) => stems.length > 4)
  if (stemmed.length === 0) return judged
  const isNamed = (text: string) => stemmed.some((name) => stemsOf(text).includes(name))
  const named = judged.scored.filter(({ line }) => isNamed(line.text))
  if (named.length === 0) return judged
  const lifted = named.map((one) => ({ ...one, score: one.score + ahead }))
  return {
    ...judged,
    scored: [...lifted, ...judged.scored.filter((one) => !named.includes(one))],
    there: Math.max(judged.there, sayingOther),
  }
}

const bareAsk = (label: string) => label.replace(/^(?:more|better|stronger|deeper|some) |(?: skills?| experience)$/giu, '')

const stemsOf = (text: string) =>
  ` ${tokenize(text)
    .map(({ stem }) => stem)
    .join(' ')} `
