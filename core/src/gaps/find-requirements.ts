import { nameSkills } from '../skills/index.ts'
import { findCredentials } from './find-credentials.ts'
import { findExperience } from './find-experience.ts'
import { findSkillNames } from './find-skill-names.ts'
import { addressing, askingAloud, asksOpenly, boiler, offering, optional, tellsOfWork } from './part-words.ts'
import type { Part, Posting, Requirement } from './posting.ts'
import { nameKey } from './read-names.ts'

const strengths: Record<Exclude<Part, 'none'>, number> = { must: 1, plain: 0.7, tasks: 0.5, nice: 0.4 }

type Clause = { text: string; part: Exclude<Part, 'none'>; under: Part; listed: boolean; strength: number }

const most = { clauses: 800, characters: 600, requirements: 80 }

/** The pieces of a posting that may ask for something; what a company says of itself, offers or has to say by law is none. */
const findClauses = ({ lines, company }: Posting): Clause[] =>
  lines
    .flatMap(({ text, part, listed }) => {
      if (part === 'none') return []
      const plain = company ? text.replaceAll(company, ' ') : text
      return splitSentences(plain)
        .filter((sentence) => part !== 'plain' || listed || !offering.test(sentence))
        .flatMap((sentence) => toClauses(sentence, { part, listed }))
    })
    .slice(0, most.clauses)

const noNeed =
  /\bno [^,;]{2,40} (?:needed|required|necessary)\b|^[^,;]{2,40} (?:is|are) not (?:needed|required|necessary|a requirement)\b/iu
const sentenceEnd =
  /(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|incl|min|approx|B\.Sc|M\.Sc|B\.S|M\.S|B\.A|Ph\.D)\.?)\s+(?=[\p{Lu}\d"(])|;\s+/u

const splitSentences = (text: string) =>
  text
    .slice(0, 20_000)
    .split(sentenceEnd)
    .map((sentence) => sentence.trim().slice(0, most.characters))
    .filter((sentence) => sentence !== '' && !boiler.test(sentence) && !noNeed.test(sentence))

function toClauses(sentence: string, { part, listed }: { part: Exclude<Part, 'none'>; listed: boolean }): Clause[] {
  return cutWishes(sentence).flatMap((text) => {
    const told = tellPart(text, { part, listed })
    if (told === 'plain') return []
    const strength = part === 'plain' && told === 'must' ? strengths.plain : strengths[told]
    return [{ text, part: told, under: part, listed, strength: strength * (told !== 'nice' && optional.test(text) ? 0.45 : 1) }]
  })
}

/** "You solve tickets" tells of the work, "you have" of what is asked, whatever stands above. */
function tellPart(sentence: string, { part, listed }: { part: Exclude<Part, 'none'>; listed: boolean }): Exclude<Part, 'none'> {
  if (part !== 'plain' && part !== 'tasks') return part
  if (asksOpenly.test(sentence)) return 'must'
  if (tellsOfWork.test(sentence) && !/\b(?:experience|skills|knowledge|degree|certif\w+|licen[cs]e)\b/iu.test(sentence))
    return 'tasks'
  if (part === 'tasks') return /\b(?:required|preferred|years?['’]? (?:of )?experience)\b/iu.test(sentence) ? 'must' : part
  if (askingAloud.test(sentence)) return 'must'
  return listed || addressing.test(sentence) ? 'tasks' : 'plain'
}

/** "BLS required, ACLS preferred": what is only wished for is a clause of its own. */
function cutWishes(sentence: string): string[] {
  if (!optional.test(sentence)) return [sentence]
  const parts = sentence.split(
    /,\s+(?=(?:ideally|preferably)\b)|,\s+(?=[^,]*\b(?:preferred|a plus|desirable|an advantage|is nice|welcome)\b)/u,
  )
  return parts.filter((part) => part.trim() !== '')
}

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
      ({ name, key, degree }): Found => ({ key: `credential ${key}`, name, kind: 'credential', skill: null, degree }),
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
