import type { Facets, NamedFacet, TopicFacet } from './facet.ts'
import type { Common, Match } from './match.ts'
import { topicsByLabel } from './lexicon/read-lexicon.ts'

type Near = { label: string; rarity: number; strength: number }

/** The same, one within the other ("bouldering" is "climbing"), or two of one family. */
function compareTopics(one: TopicFacet['topic'], other: TopicFacet['topic']): Near | undefined {
  if (one.kind !== other.kind) return undefined
  if (one.label === other.label) return { label: one.label, rarity: one.rarity, strength: 1 }
  const family = (topic: TopicFacet['topic']) => topic.parent ?? topic.label
  if (family(one) !== family(other)) return undefined
  const parent = topicsByLabel.get(`${one.kind}:${family(one)}`)
  if (!parent) return undefined
  const isInside = one.parent === other.label || other.parent === one.label
  return { label: parent.label, rarity: parent.rarity, strength: isInside ? 0.85 : 0.7 }
}

/** Pastimes, causes, groups and gatherings that both speak of, each once; what two words of one sentence say counts once. */
export function matchTopics(mine: Facets, theirs: Facets): Match[] {
  const pairs: Match[] = []
  for (const my of mine.topics)
    for (const their of theirs.topics) {
      const near = compareTopics(my.topic, their.topic)
      if (!near) continue
      const keys = [...new Set([my.topic, their.topic].flatMap(({ kind, label, parent }) => [`${kind}:${label}`, ...(parent ? [`${kind}:${parent}`] : [])]))]
      pairs.push({ kind: near === undefined ? 'interest' : my.topic.kind, ...near, keys, mine: my, theirs: their })
    }
  const matches: Match[] = []
  const seen = new Set<string>()
  for (const pair of pairs.sort((one, other) => other.strength - one.strength || other.rarity - one.rarity)) {
    if (pair.keys.some((key) => seen.has(key))) continue
    for (const key of pair.keys) seen.add(key)
    matches.push(pair)
  }
  return matches
}

/** Things with a name that both have: certificates, awards, interests that no list knows. */
export function matchNamed(mine: readonly NamedFacet[], theirs: readonly NamedFacet[], kind: Match['kind']): Match[] {
  const found = new Map<string, Match>()
  for (const my of mine)
    for (const their of theirs) {
      const same = my.key === their.key
      if (!same && (my.family !== their.family || my.family.length < 4)) continue
      const label = my.label < their.label ? my.label : their.label
      const key = `${kind}:${my.family}`
      const match = { kind, label, rarity: Math.min(my.rarity, their.rarity), strength: same ? 1 : 0.7, mine: my, theirs: their, keys: [key] }
      if ((found.get(key)?.strength ?? 0) < match.strength) found.set(key, match)
    }
  return [...found.values()]
}

/** A language that neither has round them every day; English, and what everybody speaks where one of them lives, is left out. */
export function matchLanguages(mine: Facets, theirs: Facets): { matches: Match[]; common: Common[] } {
  const matches = new Map<string, Match>()
  const common = new Map<string, Common>()
  for (const my of mine.languages)
    for (const their of theirs.languages) {
      if (my.label !== their.label) continue
      const { label, rarity } = my
      const atHome = [mine.home?.country, theirs.home?.country]
      const everyday = label === 'English' || (atHome[0] !== undefined && atHome.every((code) => code !== undefined && my.countries.includes(code)))
      if (everyday) common.set(label, { label, because: 'too common' })
      else if (!matches.has(label)) matches.set(label, { kind: 'language', label, rarity, strength: 1, mine: my, theirs: their, keys: [`language:${label}`] })
    }
  return { matches: [...matches.values()], common: [...common.values()] }
}
