import type { Facets, LanguageFacet, NamedFacet, TopicFacet } from './facet.ts'
import { topicsByLabel } from './lexicon/read-lexicon.ts'
import { byLetters, type Match, type Matches, pairUp, takeEach } from './match.ts'

type Topic = TopicFacet['topic']
type Near = { label: string; rarity: number; strength: number }

const family = ({ parent, label }: Topic) => parent ?? label

/** The same, one within the other ("bouldering" is "climbing"), or two of one family. */
function compareTopics(one: Topic, other: Topic): Near | undefined {
  if (one.kind !== other.kind || family(one) !== family(other)) return undefined
  if (one.label === other.label) return { label: one.label, rarity: one.rarity, strength: 1 }
  const parent = topicsByLabel.get(`${one.kind}:${family(one)}`)
  const isInside = one.parent === other.label || other.parent === one.label
  return parent && { label: parent.label, rarity: parent.rarity, strength: isInside ? 0.85 : 0.7 }
}

const keysOf = ({ kind, label, parent }: Topic) => [`${kind}:${label}`, ...(parent ? [`${kind}:${parent}`] : [])]

/** Pastimes, causes, groups and gatherings that both speak of, each once. */
export function matchTopics(mine: Facets, theirs: Facets): Match[] {
  const pairs = pairUp(mine.topics, theirs.topics).flatMap(({ my, their }): Match[] => {
    const near = compareTopics(my.topic, their.topic)
    const keys = [...new Set([...keysOf(my.topic), ...keysOf(their.topic)])]
    return near ? [{ kind: my.topic.kind, ...near, keys, mine: my, theirs: their }] : []
  })
  return takeEach(
    pairs,
    (one, other) =>
      other.strength - one.strength ||
      other.rarity - one.rarity ||
      other.mine.words.length + other.theirs.words.length - one.mine.words.length - one.theirs.words.length,
  )
}

/** Things with a name that both have: certificates, and interests that no list knows. */
export function matchNamed(mine: readonly NamedFacet[], theirs: readonly NamedFacet[], kind: Match['kind']): Match[] {
  const pairs = pairUp(mine, theirs)
    .filter(({ my, their }) => my.key === their.key || (my.family === their.family && my.family.length >= 4))
    .map(({ my, their }): Match => {
      const [label = ''] = [my.label, their.label].sort(byLetters)
      const strength = my.key === their.key ? 1 : 0.7
      return {
        kind,
        label,
        rarity: Math.min(my.rarity, their.rarity),
        strength,
        mine: my,
        theirs: their,
        keys: [`${kind}:${my.family}`, `${kind}:${my.key}`],
      }
    })
  return takeEach(pairs, (one, other) => other.strength - one.strength)
}

/** Any language but English; what everybody speaks where both live counts for little. */
export function matchLanguages(mine: Facets, theirs: Facets): Matches {
  const homes = [mine.home?.country, theirs.home?.country]
  const isEnglish = ({ label }: LanguageFacet) => label === 'English'
  const isEveryday = ({ countries }: LanguageFacet) => homes.every((code) => code !== undefined && countries.includes(code))
  const pairs = pairUp(mine.languages, theirs.languages).filter(({ my, their }) => my.label === their.label)
  const matches = pairs
    .filter(({ my }) => !isEnglish(my))
    .map(({ my, their }): Match => {
      const { label } = my
      const rarity = my.rarity * (isEveryday(my) ? 0.15 : 1)
      return { kind: 'language', label, rarity, strength: 1, mine: my, theirs: their, keys: [`language:${label}`] }
    })
  const everyday = new Set(pairs.filter(({ my }) => isEnglish(my)).map(({ my }) => my.label))
  return {
    matches: takeEach(matches, () => 0),
    common: [...everyday].map((label) => ({ label, because: 'too common' })),
  }
}
