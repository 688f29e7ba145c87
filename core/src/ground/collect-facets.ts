import type { Profile } from '../profiles/index.ts'
import { findLetters, normalCertificate } from './certificates.ts'
import type { Facets, LanguageFacet, NamedFacet, OrganisationFacet, PlaceFacet, Span, TopicFacet } from './facet.ts'
import { findLanguage, findSpoken } from './languages.ts'
import { findTopics } from './lexicon/find-topics.ts'
import { foldWord } from './lexicon/split-words.ts'
import { findOrganisations } from './organisations/find-in-prose.ts'
import { listNames } from './organisations/other-names.ts'
import { readOrganisation } from './organisations/read-organisation.ts'
import type { Places } from './places/create-places.ts'
import { findPlacesInText } from './places/find-places-in-text.ts'
import type { Place } from './places/place.ts'
import { clauseAround, isUnpaid, listTexts, quoteAround, type Text } from './texts.ts'

const spanOf = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }): Span => ({
  start: startDate,
  end: endDate,
  open: Boolean(startDate) && !endDate,
})

const collected = new WeakMap<Places, WeakMap<Profile, Facets>>()

/** Everything of one profile that could be shared with another, in one form; a profile is gone through once. */
export function collectFacets(profile: Profile, places: Places): Facets {
  const known = collected.get(places) ?? new WeakMap<Profile, Facets>()
  collected.set(places, known)
  const facets = known.get(profile) ?? readFacets(profile, places)
  known.set(profile, facets)
  return facets
}

function readFacets(profile: Profile, places: Places): Facets {
  const texts = listTexts(profile)
  const organisations = [...listOrganisations(profile), ...listToldOrganisations(texts)]
  const home = findHome(profile, places)
  const topics = texts.flatMap((text) =>
    findTopics(text).map(({ topic, quote, clause }): TopicFacet => ({ topic, words: quote, told: clause })),
  )
  return {
    home,
    organisations,
    places: listPlaces(profile, { places, home, texts, organisations }),
    topics,
    others: listOthers(profile, texts),
    languages: listLanguages(profile, texts),
    certificates: listCertificates(profile),
    skills: profile.skills.map(({ name }) => ({ key: skillKey(name), label: name })),
    dropped: profile.meta.dropped ?? [],
  }
}

export const skillKey = (name: string) =>
  foldWord(name)
    .replace(/\((?:programming language|software|database)\)/g, '')
    .replace(/\.js\b|js\b/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

type Stay = { startDate?: string | undefined; endDate?: string | undefined }

/** What stands beside a name and tells more of it: the subject, the post, the years. */
function tell(name: string, beside: string | undefined, { startDate, endDate }: Stay): string {
  const years = [startDate, endDate].map((date) => date?.slice(0, 4)).filter((year, at, all) => year && all.indexOf(year) === at)
  return [name, beside, years.join('–')].filter(Boolean).join(', ')
}

function listOrganisations(profile: Profile): OrganisationFacet[] {
  const all: OrganisationFacet[] = []
  const add = (words: string | undefined, as: OrganisationFacet['as'], stay: Stay & { beside?: string | undefined }) => {
    const organisation = words ? readOrganisation(words, as === 'education') : undefined
    if (words && organisation) all.push({ organisation, as, words, told: tell(words, stay.beside, stay), span: spanOf(stay) })
  }
  for (const one of profile.work) add(one.name, isUnpaid(one.position) ? 'volunteer' : 'work', { ...one, beside: one.position })
  for (const one of profile.education) add(one.institution, 'education', { ...one, beside: one.area ?? one.studyType })
  for (const one of profile.volunteer) add(one.organization, 'volunteer', { ...one, beside: one.position })
  return all
}

/** Where running words say that somebody worked or studied. */
const listToldOrganisations = (texts: readonly Text[]): OrganisationFacet[] =>
  texts
    .filter(({ where }) => ['summary', 'notes', 'other', 'headline'].includes(where))
    .flatMap(({ text }) => findOrganisations(text))
    .map((one) => ({ ...one, byText: true }))

function findHome(profile: Profile, places: Places): Place | undefined {
  const { location } = profile.basics
  const said =
    profile.meta.place ??
    [location?.city, location?.region, location?.country ?? location?.countryCode].filter(Boolean).join(', ')
  const place = said ? places.read(said) : undefined
  return (
    place ?? profile.work.map((one) => (one.location ? places.read(one.location) : undefined)).find((one) => one !== undefined)
  )
}

type Around = { places: Places; home: Place | undefined; texts: readonly Text[]; organisations: readonly OrganisationFacet[] }

/** The town that a name holds: of listed schools it is read with the rest of their line. */
function townOfHouse({ words, as, byText, organisation }: OrganisationFacet): string | undefined {
  if (byText) return placeOfSchool(organisation.label)
  return as === 'education' ? undefined : ownTown.exec(words)?.[1]
}

function listPlaces(profile: Profile, { places, home, texts, organisations }: Around): PlaceFacet[] {
  const read = (words: string, how: { loose?: boolean } = {}) => places.read(words, { home, ...how })
  const { location } = profile.basics
  const atHome = profile.meta.place ?? location?.city ?? location?.region
  const ofWork = profile.work.flatMap(({ location: words, name, ...stay }): PlaceFacet[] => {
    const place = words ? read(words) : undefined
    return words && place ? [{ place, words, told: tell(words, name, stay), by: 'work', span: spanOf(stay) }] : []
  })
  const ofSchools = profile.education.flatMap(({ institution: words = '', area, ...stay }): PlaceFacet[] => {
    const said = placeOfSchool(words)
    const place = said ? read(said, { loose: true }) : undefined
    const sure =
      place?.kind === 'region' ? place.country === 'US' : place?.kind === 'town' && place.population >= 8_000 && !place.doubt
    return place && sure ? [{ place, words, told: tell(words, area, stay), by: 'school', span: spanOf(stay) }] : []
  })
  const ofHouses = organisations.flatMap((house): PlaceFacet[] => {
    const said = townOfHouse(house)
    const place = said ? read(said, { loose: true }) : undefined
    if (place?.kind !== 'town' || place.population < 8_000 || place.doubt) return []
    const { words, told = words, span } = house
    return [{ place, words, told, by: 'school', ...(span ? { span } : {}) }]
  })
  const avoid = new Set(
    organisations
      .filter(({ byText }) => !byText)
      .flatMap(({ words }) => [words.toLowerCase(), words.split(' ')[0]?.toLowerCase() ?? '']),
  )
  const ofTexts = texts
    .filter(({ where }) => !['job', 'headline', 'project', 'said'].includes(where))
    .flatMap(({ text }) => findPlacesInText(text, { places, home, avoid }))
    .map(({ place, words, told }): PlaceFacet => ({ place, words, told, by: 'text' }))
  return [
    ...(home && atHome ? [{ place: home, words: atHome, by: 'home' as const }] : []),
    ...ofWork,
    ...ofSchools,
    ...ofHouses,
    ...ofTexts,
  ]
}

/** "Leeds Uni", "Bradford City Council"; names that are those of founders or stand in several states tell nothing. */
const ownTown =
  /^(?!(?:Washington|Lincoln|Miami|Columbia|Concordia|Howard|Brown|Drake|Boston College|Lancaster|Newcastle|Northwestern|Princeton|York|Victoria|Regent|Victor|Jackson|Clark|Hamilton|Wellington|Marshall|Franklin|Madison|Monroe|Auburn|Cornell|Rice|Duke|Baylor|Stanford|Carnegie|Georgetown|Trinity|Oxford Brookes School)\b)(\p{Lu}[\p{L}'-]+) (?:Uni|University|Univ\.?|City College|Beckett University|Hallam University|Metropolitan University|Caledonian University|Polytechnic|City Council|Council|Royal Infirmary|Infirmary|City Hospital|Public Library|Public Schools|Building Society|Airport|Transit)$/iu

/** "Universidade do Porto", "University of California, San Diego": only where the name says it is there. */
function placeOfSchool(name: string): string | undefined {
  const bare = name.replace(/\s*\([^)]*\)/g, '')
  if (
    /^(?:the )?university of (?:miami|washington|california|texas|illinois|michigan|virginia|georgia|oregon)\b[^,]*$/iu.test(bare)
  )
    return undefined
  return (
    /^(?:the )?(?:technical )?(?:university|u|uni|univ\.?|universität|universidade|universidad|università|université|technische universität|tu|hochschule) (?:of |zu |do |da |de |di |degli studi di |d'|at )?(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/iu.exec(
      bare,
    )?.[1] ??
    ownTown.exec(bare)?.[1] ??
    /(?:,\s|\sat\s|\sin\s)(\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?)$/u.exec(bare)?.[1]
  )
}

function listLanguages(profile: Profile, texts: readonly Text[]): LanguageFacet[] {
  const listed = profile.languages.map(({ language, fluency }): LanguageFacet => {
    const found = findLanguage(language) ?? { label: language, rarity: 0.8, countries: [] }
    return { ...found, words: language, told: fluency ? `${language} (${fluency})` : language }
  })
  const said = texts
    .filter(({ where }) => where !== 'job')
    .flatMap(({ text }) =>
      findSpoken(text).map(
        ({ language, start, end }): LanguageFacet => ({
          ...language,
          words: quoteAround(text, start, end),
          told: clauseAround(text, start, end),
        }),
      ),
    )
  return [...listed, ...said]
}

function listCertificates(profile: Profile): NamedFacet[] {
  const letters = [...findLetters(profile.basics.name ?? ''), ...findLetters(profile.basics.label ?? '')]
  const listed = profile.certificates.flatMap(({ name }) =>
    [name, ...listNames(name).also].map((said) => ({ said, words: name })),
  )
  return [...listed, ...letters.map((said) => ({ said, words: said }))].flatMap(({ said, words }) => {
    const found = normalCertificate(said)
    return found ? [{ ...found, words, rarity: 0.6 }] : []
  })
}

/** Interests that no list of ours knows, each by its own words. */
function listOthers(_profile: Profile, texts: readonly Text[]): NamedFacet[] {
  return texts
    .filter(({ where }) => where === 'interest')
    .flatMap(({ text }) => text.split(/\s*[,;•|/]\s*/))
    .filter((name) => name.length >= 3 && name.length <= 60 && findTopics({ text: name, where: 'interest' }).length === 0)
    .map((name) => ({ words: name, key: foldWord(name), family: foldWord(name), label: name, rarity: 0.6 }))
}
