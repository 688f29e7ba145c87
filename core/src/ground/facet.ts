import type { Place } from './places/place.ts'
import type { Organisation } from './organisations/normal-organisation.ts'
import type { Topic } from './lexicon/read-lexicon.ts'

export const groundKinds = ['place', 'school', 'employer', 'group', 'cause', 'interest', 'language', 'certificate', 'event'] as const
export type GroundKind = (typeof groundKinds)[number]

/** When something was, as far as a document says; no end means that it goes on. */
export type Span = { start: string | undefined; end: string | undefined; open: boolean }

/** `words` is what is shown, taken from the document as it stands; `by` is how it is known. */
type Known = { words: string; span?: Span }
export type PlaceFacet = Known & { place: Place; by: 'home' | 'work' | 'school' | 'text' | 'notes' }
export type OrganisationFacet = Known & { organisation: Organisation; as: 'work' | 'education' | 'volunteer' }
export type TopicFacet = Known & { topic: Topic; listed: boolean }
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
  awards: NamedFacet[]
  skills: { key: string; label: string }[]
  dropped: string[]
}
