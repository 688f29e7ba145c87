import { skills } from './read-skills.ts'
import type { Skill, SkillFind, Term } from './skill.ts'
import { type Token, tokenize } from './stem-word.ts'

type Entry = { term: Term; skill: string; how: SkillFind['how'] }
export type SkillIndex = { byFirst: Map<string, Entry[]>; spread: Map<string, number> }

const keyOf = (term: Term) => `${term.stems.join(' ')}${term.exact ? '!' : ''}`

/** Skills by the first word of each of their terms; `spread` counts how many skills a term speaks for. */
export function indexSkills(list: readonly Skill[]): SkillIndex {
  const byFirst = new Map<string, Entry[]>()
  const spread = new Map<string, number>()
  const add = (term: Term, skill: string, how: SkillFind['how']) => {
    const first = term.stems[0]
    if (first === undefined) return
    const entries = byFirst.get(first) ?? []
    entries.push({ term, skill, how })
    byFirst.set(first, entries)
    spread.set(keyOf(term), (spread.get(keyOf(term)) ?? 0) + 1)
  }
  for (const skill of list) {
    for (const term of skill.names) add(term, skill.name, 'name')
    for (const term of skill.shows) add(term, skill.name, 'shows')
  }
  return { byFirst, spread }
}

const own = indexSkills(skills)

/** How much a term says about one skill rather than about many. */
export const specificity = (term: Term, index: SkillIndex = own) => 1 / Math.sqrt(index.spread.get(keyOf(term)) ?? 1)

const isThere = (term: Term, tokens: readonly Token[], at: number) =>
  term.stems.every((stem, step) => tokens[at + step]?.stem === stem)

/** Everything in a text that names a skill or shows one. */
export function findSkills(text: string, index: SkillIndex = own): (SkillFind & { weight: number })[] {
  const tokens = tokenize(text)
  const found: (SkillFind & { weight: number })[] = []
  for (const [at, token] of tokens.entries())
    for (const { term, skill, how } of index.byFirst.get(token.stem) ?? []) {
      if (!isThere(term, tokens, at)) continue
      const end = tokens[at + term.stems.length - 1]?.end ?? token.end
      if (term.exact && text.slice(token.start, end) !== term.text) continue
      found.push({ skill, how, term: term.text, start: token.start, end, weight: specificity(term, index) })
    }
  return found
}

/** The skills that a text is about: a longer name beats one inside it. */
export function nameSkills(text: string, index: SkillIndex = own): SkillFind[] {
  const named = findSkills(text, index).filter((find) => find.how === 'name')
  return named.filter(
    (find) =>
      !named.some(
        (other) => other.end - other.start > find.end - find.start && other.start <= find.start && other.end >= find.end,
      ),
  )
}
