import { boundProfile } from './bound-profile.ts'
import { cleanLine } from './fold-words.ts'
import type { Profile } from './profile.ts'

type Loose = { [key: string]: unknown }
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a parsed JSON value is a resume in the JSON Resume shape: somebody's basics, or at least work or education in lists. */
export const isJsonResume = (value: unknown) =>
  isObject(value) && (isObject(value.basics) || Array.isArray(value.work) || Array.isArray(value.education))

/** A JSON Resume as read: what its groups of skills and interests name is spelled out, the street stays behind. */
export function jsonToProfile(value: unknown): Profile {
  const from = isObject(value) ? value : {}
  const basics = isObject(from.basics) ? from.basics : {}
  const place = isObject(basics.location) ? basics.location : {}
  const printed = [place.city, place.region, place.country ?? place.countryCode].filter(
    (part): part is string => typeof part === 'string' && part.trim() !== '',
  )
  const meta = { source: 'json-resume', ...(printed.length > 0 ? { place: printed.join(', ') } : {}) }
  const read = boundProfile({
    ...from,
    basics: { ...basics, profiles: basics.profiles },
    skills: spellOut(from.skills),
    interests: spellOut(from.interests),
    meta,
  })
  return read
}

function spellOut(groups: unknown): { name: string }[] {
  if (!Array.isArray(groups)) return []
  const names = groups
    .slice(0, 300)
    .flatMap((group) =>
      isObject(group) ? [group.name, ...(Array.isArray(group.keywords) ? group.keywords.slice(0, 300) : [])] : [group],
    )
  const words = names.filter((name): name is string => typeof name === 'string').map((name) => cleanLine(name.slice(0, 500)))
  return [...new Set(words.filter((word) => word !== ''))].map((name) => ({ name }))
}
