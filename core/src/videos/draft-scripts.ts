import { checkMessage, countWords, type Given, type Lint } from '../lints/index.ts'
import { type Blank, findBlanks } from '../messages/index.ts'
import { type Known, listParts, type Part, type Shape } from './list-parts.ts'
import { findBudget } from './pace.ts'
import { words } from './words.ts'

export type Script = { shape: Shape; says: string; text: string; blanks: Blank[] }

/** What the check needs to know of a script. */
export const scriptToGiven = ({ to, company, talk, wordsPerMinute, me }: Known): Given => ({
  kind: 'video',
  to: to ?? undefined,
  company: company ?? undefined,
  people: [me, to ?? ''].filter(Boolean),
  talk: talk
    ? [talk.workToBeDone, talk.theirProblems, talk.common, ...talk.betterAnswers.map(({ answer }) => answer)].join('\n')
    : undefined,
  wordsPerMinute,
})

/** Scripts of 30 to 40 seconds from what happened, each with another beginning: thanks, the work, one line on oneself, and what one does next. */
export function draftScripts(known: Known): Script[] {
  const talk = known.talk
  const better = talk?.betterAnswers.some(({ answer }) => answer.trim()) ?? false
  const shapes: Shape[] = ['work', 'problem']
  if (better) shapes.unshift('answer')
  if (talk?.common.trim()) shapes.push('common')
  return shapes.map((shape) => {
    const text = draft(shape, known)
    return { shape, says: words.shapes[shape], text, blanks: findBlanks(text) }
  })
}

function draft(shape: Shape, known: Known): string {
  const given = scriptToGiven(known)
  let parts = listParts(shape, known).map((part) => withoutAmiss(part, given))
  // What is fine by itself may still read badly together; then it gives way to its blank.
  for (let attempt = 0; attempt < 8; attempt++) {
    const said = fit(parts, known.wordsPerMinute)
    const text = said.filter(Boolean).join(' ')
    const amiss = checkMessage(text, given).problems.find((problem) => problem.level !== 'consider' && !isBlank(problem, text))
    const at = amiss && said.findIndex((_, place) => overlaps(amiss, said, place) && parts[place]?.spare !== undefined)
    if (at === undefined || at < 0) return text
    parts = parts.map((part, place) => (place === at ? { versions: [part.spare ?? ''] } : part))
  }
  return fit(parts, known.wordsPerMinute).filter(Boolean).join(' ')
}

const isBlank = ({ start, end }: Lint, text: string) => findBlanks(text).some((blank) => blank.start < end && start < blank.end)

function overlaps({ start, end }: Lint, said: readonly string[], place: number): boolean {
  const before = said.slice(0, place).filter(Boolean).join(' ')
  const from = before ? before.length + 1 : 0
  return said[place] !== '' && start < from + said[place]!.length && end > from
}

/** Words of the talk that would press, ask or sound wrong when said aloud give way to a blank. */
function withoutAmiss(part: Part, given: Given): Part {
  if (part.spare === undefined) return part
  const families = new Set(['pressure', 'asks', 'attitude', 'names', 'tone'])
  const isFine = (text: string) =>
    checkMessage(text, given).problems.every(
      (problem) => problem.level === 'consider' || !families.has(problem.family) || isBlank(problem, text),
    )
  const versions = part.versions.filter(isFine)
  return versions.length > 0 ? { ...part, versions } : { versions: [part.spare] }
}

/** Begins with the shortest of everything and lengthens while it fits, so that no part crowds another out. */
function fit(given: readonly Part[], wordsPerMinute: number): string[] {
  const { least, most } = findBudget(wordsPerMinute)
  const parts = shorten(given, most)
  const lengths = parts.map(({ versions }) => versions.map(countWords))
  const chosen = parts.map(() => 0)
  const total = () => chosen.reduce((sum, version, place) => sum + (lengths[place]![version] ?? 0), 0)
  for (let changed = true; changed && total() < least + (most - least) * 0.7; ) {
    changed = false
    for (const [place, sizes] of lengths.entries()) {
      const next = chosen[place]! + 1
      if (next >= sizes.length || total() + sizes[next]! - sizes[chosen[place]!]! > most) continue
      chosen[place] = next
      changed = true
    }
  }
  const said = parts.map(({ versions }, place) => versions[chosen[place]!]!)
  return fill(said, { least, most, total: total() })
}

/** Where even the shortest of everything is too long, the longest words of the talk give way to their blank. */
function shorten(parts: readonly Part[], most: number): readonly Part[] {
  const shortest = ({ versions }: Part) => countWords(versions[0] ?? '')
  const saved = (part: Part) => (part.spare === undefined ? 0 : shortest(part) - countWords(part.spare))
  if (parts.reduce((sum, part) => sum + shortest(part), 0) <= most) return parts
  const longest = parts.reduce((one, other) => (saved(other) > saved(one) ? other : one))
  if (saved(longest) <= 0) return parts
  return shorten(
    parts.map((part) => (part === longest ? { versions: [part.spare ?? ''] } : part)),
    most,
  )
}

/** Where the talk gives too little to fill half a minute. */
function fill(said: string[], { least, most, total }: { least: number; most: number; total: number }): string[] {
  const more = [words.detail(words.blanks.detail), ...words.fillers]
  const before = said.length - 2
  let count = total
  for (const sentence of more) {
    if (count >= least) break
    if (count + countWords(sentence) > most) continue
    said[before] = [said[before], sentence].filter(Boolean).join(' ')
    count += countWords(sentence)
  }
  return said
}
