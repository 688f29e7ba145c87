import type { Profile } from '../profiles/index.ts'
import { findLetters, normalCertificate } from './certificates.ts'
import type { Facets, LanguageFacet, NamedFacet, OrganisationFacet, PlaceFacet, Span, TopicFacet } from './facet.ts'
import { findLanguage, findSpoken } from './languages.ts'
import { findTopics } from './lexicon/find-topics.ts'
import { foldWord } from './lexicon/split-words.ts'
import { normalOrganisation, type Organisation } from './organisations/normal-organisation.ts'
import { readSchool } from './organisations/normal-school.ts'
import type { Places } from './places/create-places.ts'
import { findPlacesInText } from './places/find-places-in-text.ts'
import type { Place } from './places/place.ts'
import { listTexts, quoteAround, type Text } from './texts.ts'

const spanOf = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }): Span => ({
  start: startDate,
  end: endDate,
  open: Boolean(startDate) && !endDate,
})

/** Everything of one profile that could be shared with another, in one form. */
export function collectFacets(profile: Profile, places: Places): Facets {
  const texts = listTexts(profile)
  const organisations = listOrganisations(profile)
  const home = findHome(profile, places)
  const topics = texts.flatMap((text) => findTopics(text).map((found): TopicFacet => ({ topic: found.topic, words: found.quote, listed: text.where === 'interest' })))
  return {
    home,
    organisations,
    places: listPlaces(profile, { places, home, texts, organisations }),
    topics,
    others: listOthers(profile, texts),
    languages: listLanguages(profile, texts),
    certificates: listCertificates(profile),
    awards: profile.awards.map(({ title }) => ({ words: title, key: foldWord(title), family: foldWord(title), label: title, rarity: 0.6 })),
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

function listOrganisations(profile: Profile): OrganisationFacet[] {
  const all: OrganisationFacet[] = []
  const add = (name: string | undefined, as: OrganisationFacet['as'], span: Span, found?: Organisation) => {
    const organisation = name ? (found ?? normalOrganisation(name)) : undefined
    if (name && organisation) all.push({ organisation, as, words: name, span })
  }
  for (const one of profile.work) add(one.name, /\bvolunteer|ehrenamt|trustee|board member\b/iu.test(one.position ?? '') ? 'volunteer' : 'work', spanOf(one))
  for (const one of profile.education) {
    const school = one.institution ? readSchool(one.institution, true) : undefined
    add(one.institution, 'education', spanOf(one), school && { ...school, isSchool: true })
  }
  for (const one of profile.volunteer) add(one.organization, 'volunteer', spanOf(one))
  return all
}

function findHome(profile: Profile, places: Places): Place | undefined {
  const { location } = profile.basics
  const said = profile.meta.place ?? [location?.city, location?.region, location?.country ?? location?.countryCode].filter(Boolean).join(', ')
  const place = said ? places.read(said) : undefined
  return place ?? profile.work.map((one) => (one.location ? places.read(one.location) : undefined)).find((one) => one !== undefined)
}

type Around = { places: Places; home: Place | undefined; texts: readonly Text[]; organisations: readonly OrganisationFacet[] }

function listPlaces(profile: Profile, { places, home, texts, organisations }: Around): PlaceFacet[] {
  const all: PlaceFacet[] = []
  const add = (words: string | undefined, by: PlaceFacet['by'], span?: Span) => {
    const place = words ? places.read(words, { home }) : undefined
    if (words && place) all.push({ place, words, by, ...(span ? { span } : {}) })
  }
  const { location } = profile.basics
  const printed = profile.meta.place
  const parts = [location?.city, location?.region].filter(Boolean)
  if (printed) add(printed, 'home')
  else if (home && parts.length > 0 && location?.city) all.push({ place: home, words: location.city, by: 'home' })
  for (const one of profile.work) add(one.location, 'work', spanOf(one))
  for (const one of profile.education) {
    const said = one.institution ? placeOfSchool(one.institution) : undefined
    const place = said ? places.read(said, { home, loose: true }) : undefined
    if (place && one.institution && place.kind === 'town' && place.population >= 80_000 && !place.doubt)
      all.push({ place, words: one.institution, by: 'school', span: spanOf(one) })
  }
  const avoid = new Set(organisations.flatMap(({ words }) => [words.toLowerCase(), words.split(' ')[0]?.toLowerCase() ?? '']))
  for (const { text, where } of texts) {
    if (where === 'job' || where === 'headline') continue
    for (const { place, words } of findPlacesInText(text, { places, home, avoid })) all.push({ place, words, by: 'text' })
  }
  return all
}

/** "Universidade do Porto", "University of California, San Diego": only where the name says it is there. */
function placeOfSchool(name: string): string | undefined {
  const bare = name.replace(/\s*\([^)]*\)/g, '')
  if (/^(?:the )?university of (?:miami|washington|california|texas|illinois|michigan|virginia|georgia|oregon)\b[^,]*$/iu.test(bare)) return undefined
  return (
    /^(?:the )?(?:technical )?(?:university|universität|universidade|universidad|università|université|technische universität|tu|hochschule) (?:of |zu |do |da |de |di |degli studi di |d'|at )?(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/iu.exec(bare)?.[1] ??
    /(?:,\s|\sat\s|\sin\s)(\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?)$/u.exec(bare)?.[1]
  )
}

function listLanguages(profile: Profile, texts: readonly Text[]): LanguageFacet[] {
  const listed = profile.languages.flatMap(({ language, fluency }): LanguageFacet[] => {
    const found = findLanguage(language)
    return found ? [{ ...found, words: fluency ? language : language }] : [{ label: language, rarity: 0.8, countries: [], words: language }]
  })
  const said = texts
    .filter(({ where }) => where !== 'job')
    .flatMap(({ text }) => findSpoken(text).map(({ language, start, end }): LanguageFacet => ({ ...language, words: quoteAround(text, start, end) })))
  return [...listed, ...said]
}

function listCertificates(profile: Profile): NamedFacet[] {
  const letters = [...findLetters(profile.basics.name ?? ''), ...findLetters(profile.basics.label ?? '')]
  return [...profile.certificates.map(({ name }) => name), ...letters].flatMap((words) => {
    const found = normalCertificate(words)
    return found ? [{ ...found, words, rarity: 0.6 }] : []
  })
}

/** Interests that no list of ours knows, each by its own words. */
function listOthers(profile: Profile, texts: readonly Text[]): NamedFacet[] {
  return texts
    .filter(({ where }) => where === 'interest')
    .flatMap(({ text }) => text.split(/\s*[,;•|/]\s*/))
    .filter((name) => name.length >= 3 && name.length <= 60 && findTopics({ text: name, where: 'interest' }).length === 0)
    .map((name) => ({ words: name, key: foldWord(name), family: foldWord(name), label: name, rarity: 0.6 }))
}
