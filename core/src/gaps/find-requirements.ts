import { nameSkills } from '../skills/index.ts'
import { type Clause, findClauses } from './find-clauses.ts'
import { findCredentials } from './find-credentials.ts'
import { findExperience } from './find-experience.ts'
import { findSkillNames } from './find-skill-names.ts'
import type { Posting, Requirement } from './posting.ts'
import { nameKey } from './read-names.ts'

const most = { requirements: 80 }

type Found = Pick<Requirement, 'key' | 'name' | 'kind' | 'skill'> & Partial<Requirement>

/** What one posting asks for. */
export function findRequirements(posting: Posting): Requirement[] {
  const found = new Map<string, Requirement>()
  for (const clause of findClauses(posting))
    for (const one of readClause(clause, posting.title)) {
      const before = found.get(one.key)
      if (before && before.strength >= clause.strength) continue
      found.set(one.key, { years: 0, degree: 0, ...before, ...one, strength: clause.strength, name: before?.name ?? one.name })
    }
  return [...found.values()].slice(0, most.requirements)
}

function readClause(clause: Clause, title: string): Found[] {
  const isTask = clause.part === 'tasks' && clause.under === 'tasks'
  const credentials = isTask ? [] : findCredentials(clause.text)
  const names = findSkillNames(clause.text, { ...clause, title }).filter(
    ({ start, end }) => !credentials.some((one) => start < one.end + 10 && one.start < end),
  )
  return [
    ...credentials.map(
      ({ name, key, degree, field }): Found => ({
        key: `credential ${key}`,
        name,
        kind: 'credential',
        skill: null,
        degree,
        field,
      }),
    ),
    ...(isTask ? [] : findExperience(clause.text).map(toExperience)),
    ...names.map(({ name, key, group }): Found => ({ key: `skill ${key}`, name, kind: 'skill', skill: group })),
  ]
}

function toExperience({ years, topic }: { years: number; topic: string }): Found {
  const skill = nameSkills(topic)[0]?.skill ?? null
  const name = years === 0 ? `experience as ${topic}` : `${years}+ years${topic === '' ? ' of experience' : ` of ${topic}`}`
  return { key: `experience ${skill ?? nameKey(topic)}`, name, kind: 'experience', skill: skill ?? (topic || null), years }
}
