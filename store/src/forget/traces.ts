import type { PersonId } from '@standout/core'
import type { Person } from '@standout/core/people'

/** What can give a person away in a text: never a single word, which may be anybody's or a word of the language. */
export function tracesOf({ id, name, email, url, phone }: Person): string[] {
  const words = name.trim().split(/\s+/)
  const telling = [email, url, phone].filter((text) => text !== null && text.length >= 6) as string[]
  return [id, ...(words.length > 1 ? [name.trim()] : []), ...telling]
}

const inPlaceOfName = 'someone'

export function scrubText(text: string, traces: readonly string[]): string {
  return traces.reduce((rest, trace) => (rest.includes(trace) ? rest.replaceAll(trace, inPlaceOfName) : rest), text)
}

export interface Gone {
  id: PersonId
  name: string
  traces: readonly string[]
}

const isThem = (part: Record<string, unknown>, { id, name }: Gone) => part.personId === id || part.id === id || part.name === name

/** Keeps what was counted of them and drops every word, so that an old reading still adds up. */
const withoutWords = (part: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(part).map(([field, value]) => {
      if (field === 'name') return [field, inPlaceOfName]
      return [field, typeof value === 'number' || typeof value === 'boolean' ? value : null]
    }),
  )

/** The same value, in which nothing tells of them any more. */
export function scrubValue(value: unknown, gone: Gone): unknown {
  if (typeof value === 'string') return scrubText(value, gone.traces)
  if (Array.isArray(value)) return value.map((part) => scrubValue(part, gone))
  if (typeof value !== 'object' || value === null) return value
  const part = value as Record<string, unknown>
  if (isThem(part, gone)) return withoutWords(part)
  return Object.fromEntries(
    Object.entries(part).map(([field, inner]) => [scrubText(field, gone.traces), scrubValue(inner, gone)]),
  )
}
