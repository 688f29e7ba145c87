import { z } from 'zod'
import type { Given } from './rule.ts'

/** Like a debrief everywhere: any shape of words will do, and what is not understood is passed over. */
const someWords = z.unknown().optional()
const oneWord = z
  .unknown()
  .optional()
  .transform((value) => listTexts(value)[0]?.trim().slice(0, 200) || undefined)

/** A debrief as the check takes it, beside the names and notes that belong to it; unknown fields are passed over. */
export const contextInput = z.object(
  {
    at: oneWord,
    zone: oneWord,
    company: oneWord,
    people: someWords,
    interviewers: someWords,
    notes: someWords,
    topics: someWords,
    workToBeDone: someWords,
    betterAnswers: someWords,
    common: someWords,
    nextStepsWords: someWords,
    concernsWords: someWords,
    offScriptTopics: someWords,
    name: someWords,
    links: someWords,
    ownNames: someWords,
  },
  { error: 'The context has to be one JSON object: a debrief with people, company, notes and topics.' },
)
export type ContextInput = z.infer<typeof contextInput>

/** The names and words of a debrief, as the rules take them. */
export function contextToGiven(
  context: ContextInput,
): Pick<Given, 'company' | 'people' | 'talk' | 'talkedAt' | 'zone' | 'links' | 'ownNames'> {
  const { at, zone, company, people, interviewers, name, links, ownNames, ...words } = context
  const faces = (Array.isArray(interviewers) ? interviewers : [interviewers]).filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
  )
  const said = [words, ...faces.map(({ name: _, ...rest }) => rest)].flatMap(listTexts).join('\n').slice(0, 50_000)
  const named = [...listNames(people), ...faces.flatMap((face) => listTexts(face.name)), ...listTexts(name)]
  return {
    ...(company ? { company } : {}),
    ...(named.length ? { people: named } : {}),
    ...(said ? { talk: said } : {}),
    ...(at && isMoment(at) ? { talkedAt: at } : {}),
    ...(zone ? { zone } : {}),
    ...(links ? { links: listTexts(links) } : {}),
    ...(ownNames ? { ownNames: listTexts(ownNames) } : {}),
  }
}

const isMoment = (at: string) => /^[12]\d{3}-\d\d-\d\d/.test(at) && !Number.isNaN(Date.parse(at.slice(0, 10)))

function listNames(people: unknown): string[] {
  if (Array.isArray(people)) return people.flatMap(listNames)
  if (typeof people === 'object' && people !== null) return listTexts((people as { name?: unknown }).name)
  return listTexts(people)
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(listTexts)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}
