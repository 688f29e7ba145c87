import type { Topic } from './lexicon/read-lexicon.ts'
import type { NamedOrganisation } from './organisations/read-organisation.ts'
import type { Place } from './places/place.ts'

export const groundKinds = [
  'place',
  'school',
  'employer',
  'group',
  'cause',
  'interest',
  'language',
  'certificate',
  'event',
] as const
export type GroundKind = (typeof groundKinds)[number]

/** When something was, as far as a document says; no end means that it goes on. */
export type Span = { start: string | undefined; end: string | undefined; open: boolean }

/** `words` is what is shown, taken from the document as it stands; `told` says the same in fewer or with what stands beside it. */
export type Known = { words: string; told?: string; span?: Span }
export type PlaceFacet = Known & { place: Place; by: 'home' | 'work' | 'school' | 'text' }
export type OrganisationFacet = Known & {
  organisation: NamedOrganisation
  as: 'work' | 'education' | 'volunteer'
  byText?: boolean
}
export type TopicFacet = Known & { topic: Topic }
export type NamedFacet = Known & { key: string; family: string; label: string; rarity: number }
export type LanguageFacet = Known & { label: string; rarity: number; countries: string[] }

/** Everything of one profile that could be shared with another. */
export type Facets = {
  home: Place | undefined
  places: PlaceFacet[]
  organisations: OrganisationFacet[]
  topics: TopicFacet[]
  /** Interests that no list of ours knows. */
  others: NamedFacet[]
  languages: LanguageFacet[]
  certificates: NamedFacet[]
  skills: { key: string; label: string }[]
  dropped: string[]
}
