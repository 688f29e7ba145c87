import { nameSkills } from '../skills/index.ts'
import type { WantedThing } from '../targets/index.ts'
import type { Requirement } from './posting.ts'
import { nameKey } from './read-names.ts'

/** A list of wanted things, in the form in which postings ask. */
export const describeWanted = (wanted: readonly WantedThing[]): Requirement[] =>
  wanted.map(({ name, kind, importance }) => ({
    key: `${kind} ${nameKey(name)}`,
    name,
    kind,
    strength: importance,
    skill: kind === 'skill' ? (nameSkills(name).find(({ start, end }) => end - start === name.length)?.skill ?? null) : null,
    years: 0,
    degree: 0,
  }))
