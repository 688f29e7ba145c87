import { z } from 'zod'
import type { Given } from './rule.ts'

const text = z.string().max(50_000)
const someWords = z.union([text, z.array(z.unknown()).max(500)]).nullish()

/** A debrief as the check takes it, beside the names and notes that belong to it; unknown fields are passed over. */
export const contextInput = z.object(
  {
    at: text.nullish(),
    zone: text.nullish(),
    company: text.nullish(),
    people: someWords,
    interviewers: z.array(z.unknown()).max(50).nullish(),
    notes: someWords,
    topics: someWords,
    workToBeDone: someWords,
    betterAnswers: someWords,
    common: someWords,
    nextStepsWords: someWords,
    concernsWords: someWords,
    offScriptTopics: someWords,
    name: someWords,
  },
  { error: 'The context has to be one JSON object: a debrief with people, company, notes and topics.' },
)
export type ContextInput = z.infer<typeof contextInput>

/** The names and words of a debrief, as the rules take them. */
export function contextToGiven(context: ContextInput): Pick<Given, 'company' | 'people' | 'talk' | 'talkedAt'> {
  const { at, zone: _zone, company, people, interviewers, name, ...words } = context
  const faces = (interviewers ?? []).filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
  const said = [words, ...faces.map(({ name: _, ...rest }) => rest)].flatMap(listTexts).join('\n')
  const named = [...listNames(people), ...faces.flatMap((face) => listTexts(face.name)), ...listTexts(name)]
  return {
    ...(company ? { company } : {}),
    ...(named.length ? { people: named } : {}),
    ...(said ? { talk: said } : {}),
    ...(at ? { talkedAt: at } : {}),
  }
}

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
