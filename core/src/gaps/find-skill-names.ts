import { findSkills, type SkillFind, skills } from '../skills/index.ts'
import { findAbilities } from './abilities.ts'
import { cutPhrases } from './cut-phrases.ts'
import { findCapitals } from './find-capitals.ts'
import { findKnownNames } from './find-known-names.ts'
import { namePhrase } from './name-phrases.ts'
import { languages, notSkill, vague } from './name-words.ts'
import type { Part } from './posting.ts'
import { isKnownName, nameKey } from './read-names.ts'
import { shareHeads } from './share-heads.ts'

/** A skill named in a clause; `group` is the skill of ours that it belongs to, `key` the same for other names of it. */
export type SkillName = { name: string; key: string; group: string | null; start: number; end: number }

const isTool = (term: string) => /[\p{Lu}]|\d/u.test(term)

const vagueFlat = new Set([...vague].map(flat))
const isVague = (words: string) => vagueFlat.has(flat(words))

/** Skills that we know by name, the longest first; a tool has to be written as one. */
function findKnown(clause: string, part: Part): SkillName[] {
  const finds = findSkills(clause)
    .filter((find) => (isTool(find.term) ? isWritten(clause, find) : find.how === 'name' && isNamed(clause, find, part)))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || Number(a.how === 'shows') - Number(b.how === 'shows'))
  const kept: SkillName[] = []
  for (const find of finds) {
    const { start, end } = find
    if (!kept.some((other) => start < other.end && other.start < end))
      kept.push({ name: clause.slice(start, end), key: nameKey(clause.slice(start, end)), group: groupOf(find), start, end })
  }
  return kept
}

/** A tool inside a wide skill stands for itself: Ahrefs is not all of SEO. */
const groupOf = ({ skill, term, how }: SkillFind) => (isTool(term) && (how === 'shows' || !isTool(skill)) ? null : skill)

const isWritten = (clause: string, { start, end, term }: SkillFind) => {
  const written = clause.slice(start, end)
  if (
    /^(?:Excel|Spring|Word|Sketch|Express|Lever|Rust|Swift|Square|Go|Sage|Epic|Lead|Shell|Node|Chef|Puppet|Spark|Hive|Outlook|Teams)$/.test(
      written,
    ) &&
    start === 0 &&
    /^\s+(?:at|in|on|the|your|our|a|with us|up|out|by)\b/.test(clause.slice(end))
  )
    return false
  return (
    [...term].every((letter, at) => !/\p{Lu}/u.test(letter) || written[at] === letter) ||
    (written.toLowerCase() === term.toLowerCase() && /^\p{Lu}/u.test(written))
  )
}

const cue =
  /(?:experience[ds]?|knowledge|skills?|skilled|proficien\w+|familiar\w*|expertise|understanding|background|trained|training|competen\w+|grasp|command|versed|specialis\w+|specializ\w+|certifi\w+|ability|able|capab\w+|track record|comfort\w*|confident|responsib\w+|fluen\w+|practice|practised|basics|excellent|strong|good|sound|solid|proven|advanced|hands-on|expert)\b/iu

// What one does with others is said in every posting; as a task it asks for nothing.
const isAmongPeople = new Set(skills.filter(({ trade }) => trade === 'people').map(({ name }) => name))

/** In a posting "optimize" is not optimization: the word itself has to stand there, in one number or the other. */
const isSurface = (written: string, term: string) => flat(written) === flat(term)
function flat(text: string) {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/isation/g, 'ization')
    .replace(/(ell|ill)ing\b/g, (all) => all.replace('ll', 'l'))
    .replace(/our\b/g, 'or')
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[^s\s])s\b/g, '')
}

function isNamed(clause: string, { skill, start, end, term }: SkillFind, part: Part): boolean {
  if (!isSurface(clause.slice(start, end), term)) return false
  const words = clause.slice(start, end).toLowerCase()
  const isLong = /\s|-/.test(words.trim())
  if (part === 'tasks') return isLong && !isVague(words) && !isAmongPeople.has(skill)
  if (!isVague(words)) return isLong || part !== 'plain' || cue.test(clause)
  // "Communication skills", "experience in sales", or an item of its own.
  const around = `${clause.slice(Math.max(0, start - 45), start)}|${clause.slice(end, end + 22)}`
  return (
    /(?:experience|knowledge|background|expertise|skills?|proficien\w+|competen\w+|training|versed|familiar\w*) (?:in|of|with|on)(?: [\p{L}-]+){0,2} ?\||\|(?:\s(?:and|or) \p{L}+)? ?(?:skills?|experience|knowledge|background|expertise|abilit(?:y|ies))\b/iu.test(
      around,
    ) ||
    (part !== 'plain' && clause.trim().replace(/[.,;]$/, '').length <= words.length + 1) ||
    (/\b(?:excellent|strong|good|great|outstanding|solid|clear|confident) (?:\p{L}+ )?\|/iu.test(around) && part === 'must')
  )
}

/** The skill of ours that bears this very name. */
const wholeGroup = (name: string) =>
  findSkills(name).find(
    (find) => find.how === 'name' && find.start === 0 && find.end === name.length && (!isTool(find.term) || isTool(find.skill)),
  )?.skill ?? null

export type Where = { part: Part; listed: boolean; title: string }

/** The skills in a clause of a posting. */
export function findSkillNames(clause: string, where: Where): SkillName[] {
  const found: SkillName[] = []
  const add = (names: readonly Omit<SkillName, 'group'>[], group?: (name: string) => string | null) => {
    for (const one of names)
      if (!found.some((other) => one.start < other.end && other.start < one.end))
        found.push({ group: (group ?? wholeGroup)(one.name), name: one.name, key: one.key, start: one.start, end: one.end })
  }
  add(
    [...clause.matchAll(languages)].map(({ 0: name, index }) => ({
      name,
      key: name.toLowerCase(),
      start: index,
      end: index + name.length,
    })),
    (name) => name,
  )
  add(findAbilities(clause, where.part === 'tasks'))
  const known = findKnownNames(clause)
  const phrases = shareHeads(cutPhrases(clause)).flatMap((phrase) => namePhrase(phrase, where) ?? [])
  const isWider = ({ start, end }: { start: number; end: number }) =>
    known.some((one) => !one.tool && start <= one.start && end >= one.end && end - start > one.end - one.start)
  // A name of several words is surer than a craft made of them, unless the phrase says more.
  const inWider = ({ start, end }: { start: number; end: number }) =>
    phrases.some((one) => !one.craft && one.start <= start && one.end >= end && one.end - one.start > end - start)
  add(known.filter((one) => / /.test(one.name) && !inWider(one)))
  add(phrases.filter(({ craft }) => craft))
  add(known.filter(({ tool }) => tool))
  add(phrases.filter(isWider))
  add(known)
  const named = findKnown(clause, where.part)
  add(phrases.filter((phrase) => named.some((one) => phrase.start <= one.start && phrase.end >= one.end)))
  add(named)
  add(findCapitals(clause, where))
  add(phrases)
  return found.filter(({ name }) => isKnownName(name) || !notSkill.test(name)).sort((a, b) => a.start - b.start)
}
