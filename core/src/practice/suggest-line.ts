import type { PracticeEntry } from './entry.ts'
import { words } from './words.ts'

type Practised = Pick<PracticeEntry, 'on' | 'minutes' | 'did' | 'proofUrl'>
const most = { did: 2, proof: 2 }

const plain = (did: string) =>
  did
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '')
const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A line for the resume from the log alone: what, how long, when, what was made. What only the user knows stays a blank. */
export function suggestLine(thing: string, entries: readonly Practised[]): string {
  if (entries.length === 0) return words.noPractice(upper(thing))
  const days = entries.map(({ on }) => on).toSorted()
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  // The longest say most; what has something to show comes first.
  const told = entries
    .filter(({ did }) => plain(did) !== '')
    .toSorted(
      (one, other) => Number(other.proofUrl !== null) - Number(one.proofUrl !== null) || other.did.length - one.did.length,
    )
  const did = [...new Set(told.map((one) => plain(one.did)))].slice(0, most.did)
  const proof = [...new Set(told.flatMap(({ proofUrl }) => proofUrl ?? []))].slice(0, most.proof)
  const line = words.line(upper(thing), words.time(minutes), words.months(days[0]!, days.at(-1)!))
  return `${line}${did.length > 0 ? words.among(did) : ''}${proof.length > 0 ? words.see(proof) : ''}; ${words.blank}`
}
