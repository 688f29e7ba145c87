import { nameSkills } from '../skills/index.ts'
import type { WantedSkill } from '../targets/index.ts'
import type { Requirement } from './posting.ts'
import { nameKey } from './read-names.ts'

/** A list of wanted skills, in the form in which postings ask. */
export const describeWanted = (wanted: readonly WantedSkill[]): Requirement[] =>
  wanted.map(({ skill, importance }) => ({
    key: `skill ${nameKey(skill)}`,
    name: skill,
    kind: 'skill',
    strength: importance,
    skill: nameSkills(skill).find(({ start, end }) => end - start === skill.length)?.skill ?? null,
    years: 0,
    degree: 0,
  }))
