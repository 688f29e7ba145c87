import type { Signal } from './signal.ts'
import { basisOf } from './weights.ts'

const leaningOf = (logit: number) => {
  if (logit === 0) return 'neither'
  return logit > 0 ? 'for' : 'against'
}

/** A quote that ends its own sentence needs no second full stop. */
const tidy = (because: string) => (because.includes('”.') ? because.replace(/([.!?…])”\./g, '$1”') : because)

/** Something that was seen or said. */
export const seen = (signal: keyof typeof basisOf, logit: number, because: string): Signal => ({
  signal,
  leans: leaningOf(logit),
  logit: logit + 0,
  grade: signal === 'first-five' ? 'measured' : 'folklore',
  because: tidy(because),
  basis: basisOf[signal],
})

/** Something that was not noted, or looked for in vain: it pulls nowhere and is listed. */
export const notSeen = (signal: keyof typeof basisOf, because: string): Signal => ({
  signal,
  leans: 'unknown',
  logit: 0,
  grade: signal === 'first-five' ? 'measured' : 'folklore',
  because: tidy(because),
  basis: basisOf[signal],
})

/** Loose words as a list: a text is a list of one, things that are not text are passed over. */
export const toTexts = (words: unknown): string[] => {
  const list = Array.isArray(words) ? words : [words]
  return list.filter((word): word is string => typeof word === 'string' && word.trim() !== '')
}
