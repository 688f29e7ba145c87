import type { PersonId } from '@standout/core'
import type { Person } from '@standout/core/people'

/** What can give a person away in a text: never a single word, which may be anybody's or a word of the language. */
function tracesOf({ id, name, email, url, phone }: Person): string[] {
  const words = name.trim().split(/\s+/)
  const telling = [email, email?.toLowerCase(), url, phone].filter((text) => text && text.length >= 6) as string[]
  return [id, ...(words.length > 1 ? [name.trim()] : []), ...telling]
}

const inPlaceOfName = 'someone'

export function scrubText(text: string, traces: readonly string[]): string {
  return traces.reduce((rest, trace) => (rest.includes(trace) ? rest.replaceAll(trace, inPlaceOfName) : rest), text)
}

/** Somebody with all the ids and names that they ever had here. */
export interface Gone {
  id: PersonId
  ids: ReadonlySet<unknown>
  names: ReadonlySet<unknown>
  traces: readonly string[]
}

export const createGone = (id: PersonId, selves: readonly Person[]): Gone => ({
  id,
  ids: new Set(selves.map((self) => self.id)),
  names: new Set(selves.map(({ name }) => name)),
  // The longest first: a name that is part of another one must not leave the rest of it behind.
  traces: [...new Set(selves.flatMap(tracesOf))].sort((one, other) => other.length - one.length),
})

const isThem = (part: Record<string, unknown>, { ids, names }: Gone) =>
  ids.has(part.personId) || ids.has(part.id) || names.has(part.name)

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
