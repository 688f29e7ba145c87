import type { Profile } from '../profiles/index.ts'
import { collectFacets } from './collect-facets.ts'
import type { Facets, GroundKind } from './facet.ts'
import type { Ground, LeftOut, Shared } from './ground.ts'
import { listOpeners } from './list-openers.ts'
import type { Match } from './match.ts'
import { matchLanguages, matchNamed, matchTopics } from './match-topics.ts'
import { matchOrganisations, yearsTogether } from './organisations/match-organisations.ts'
import { createPlaces, type Places } from './places/create-places.ts'
import { matchPlaces } from './places/match-places.ts'
import { words } from './words.ts'
import { workTopics } from './work-topics.ts'

export type GroundOptions = {
  /** Without it towns are compared by name alone. */
  places?: Places | undefined
  /** What share of the user's own contacts has this too, from 0 to 1; what many have is no news. */
  shareOfContacts?: ((kind: GroundKind, label: string) => number) | undefined
}

/** How near such a thing is to the person: what they chose for themselves before what happened to them. */
const closeness: Record<GroundKind, number> = {
  interest: 1,
  group: 0.92,
  cause: 0.92,
  event: 0.85,
  place: 0.75,
  language: 0.7,
  school: 0.65,
  employer: 0.5,
  certificate: 0.45,
}

let plain: Places | undefined

/** What two people share, the best to bring up first, and what was left out and why. Skills are never ground, nor is what is nobody's business. */
export function findGround(me: Profile, them: Profile, { places, shareOfContacts }: GroundOptions = {}): Ground {
  plain ??= createPlaces(undefined)
  const at = places ?? plain
  const [mine, theirs] = [collectFacets(me, at), collectFacets(them, at)]
  const where = matchPlaces(mine, theirs, at)
  const houses = matchOrganisations(mine, theirs)
  const spoken = matchLanguages(mine, theirs)
  const others = matchNamed(mine.others, theirs.others, 'interest')
  const isWork = ({ label }: Match) => workTopics.test(label)
  const all = [
    ...houses.matches,
    ...where.matches,
    ...matchTopics(mine, theirs),
    ...others.filter((match) => !isWork(match) && !isSkill(match, mine, theirs)),
    ...spoken.matches,
    ...matchNamed(mine.certificates, theirs.certificates, 'certificate'),
  ]
  const shared = dropEchoes(all)
    .map((match) => toShared(match, them.meta.source, shareOfContacts))
    .sort((one, other) => other.weight - one.weight || (one.label < other.label ? -1 : 1))
  const labels = new Set(shared.map(({ label }) => label))
  const left: LeftOut[] = [
    ...theirs.dropped.map((label): LeftOut => ({ label, because: 'sensitive' })),
    ...listSkills(mine, theirs),
    ...others
      .filter((match) => isWork(match) && !isSkill(match, mine, theirs))
      .map(({ label }): LeftOut => ({ label, because: 'work topic' })),
    ...[...spoken.common, ...houses.common, ...where.common].filter(({ label }) => !labels.has(label)),
  ]
  return { shared, leftOut: left }
}

const isSkill = ({ keys }: Match, mine: Facets, theirs: Facets) =>
  [...mine.skills, ...theirs.skills].some(({ key }) => keys.includes(`interest:${key}`))

function listSkills(mine: Facets, theirs: Facets): LeftOut[] {
  const keys = new Set(theirs.skills.map(({ key }) => key))
  const found = new Map(mine.skills.filter(({ key }) => keys.has(key)).map(({ key, label }) => [key, label]))
  return [...found.values()].map((label) => ({ label, because: 'shared skill' }))
}

const order: GroundKind[] = ['group', 'event', 'cause', 'interest', 'place', 'school', 'employer', 'language', 'certificate']

/** One thing is offered once: "Red Cross" is the group, and not also the cause that the same words speak of. */
function dropEchoes(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of [...matches].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))) {
    const echo = kept.some(
      (one) =>
        one.label.toLowerCase() === match.label.toLowerCase() ||
        (['group', 'event', 'cause'].includes(one.kind) &&
          ['cause', 'interest', 'group', 'event'].includes(match.kind) &&
          isSaidBy(one, match)),
    )
    if (!echo) kept.push(match)
  }
  return kept
}

/** Whether one match lies in the very words of another, on both sides, which are short enough to speak of one thing. */
const isSaidBy = (one: Match, match: Match) =>
  one.mine.words === match.mine.words &&
  one.theirs.words === match.theirs.words &&
  Math.min(one.mine.words.length, one.theirs.words.length) <= 60

function toShared(match: Match, source: string | undefined, shareOfContacts: GroundOptions['shareOfContacts']): Shared {
  const { kind, label, mine, theirs, strength, doubt } = match
  const among = shareOfContacts?.(kind, label) ?? 0
  const rarity = round(Math.max(0, Math.min(1, match.rarity * (1 - Math.min(0.8, among * 2)))))
  const together = (kind === 'school' || kind === 'employer' || kind === 'group' ? yearsTogether(match) : undefined) ?? null
  const weight = round(rarity * closeness[kind] * strength * (together ? 1.25 : 1))
  const openers = listOpeners({ kind, label, mine: mine.told ?? mine.words, together }, source)
  const [{ mine: first, noticed, question } = { mine: '', noticed: '', question: '' }] = openers
  return {
    kind,
    label,
    mine: mine.words,
    theirs: theirs.words,
    rarity,
    weight,
    together,
    doubt: doubt ? words.doubt(label) : null,
    opener: { mine: first, noticed, question },
    openers,
  }
}

const round = (figure: number) => Math.round(figure * 1000) / 1000
