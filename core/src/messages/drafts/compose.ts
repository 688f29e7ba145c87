import { findBlanks } from '../find-blanks.ts'
import { firstNameOf } from './clean-words.ts'
import type { Candidate, Drafting } from './drafting.ts'
import type { Judge } from './occasion.ts'
import type { Overlap } from './overlap.ts'
import { hello } from './parts.ts'
import { upperFirst, wordsOf } from './piece.ts'
import { partOf, type Shape } from './shapes.ts'
import { listSignatures } from './sign.ts'

/** One place of a draft and the ways to fill it; `at` is the one that is taken. */
interface Place {
  ways: Candidate[]
  at: number
  paragraph: number
  optional: boolean
}
export interface Tools {
  of: Drafting
  overlap: Overlap
  judge: Judge
}
export interface Composed {
  text: string
  stops: number
  amiss: number
  sameness: number
}

const mostTries = 14
/** What stands below the text: the same under every message, so only what stops one takes it away. */
const below = 99

/** Fills a shape, holds it against the check, and says otherwise what the check stumbles over. */
export function compose(shape: Shape, tools: Tools): Composed {
  const places = layOut(shape, tools)
  let best: Composed | undefined
  for (let tries = 0; tries < mostTries; tries++) {
    fitLength(places, shape)
    const { text, spans } = write(places, shape)
    const verdict = tools.judge(text)
    const stops = verdict.amiss.filter(({ stop }) => stop).length
    const composed = { text, stops, amiss: verdict.amiss.length, sameness: verdict.sameness }
    if (!best || composed.stops < best.stops || (composed.stops === best.stops && composed.amiss < best.amiss)) best = composed
    const next = verdict.amiss
      .filter(({ start, end }) => end - start < text.length * 0.7)
      .flatMap(({ start, end, stop }) =>
        spans.filter((span) => span.start < end && start < span.end && (stop || span.place.paragraph !== below)),
      )
      .find(({ place }) => canMove(place))
    if (!next) break
    move(next.place, places)
  }
  return best as Composed
}

function layOut(shape: Shape, tools: Tools): Place[] {
  const { of } = tools
  const places: Place[] = []
  const add = (ways: Candidate[], paragraph: number, optional: boolean) => {
    if (ways.length === 0 && !optional) return
    const place: Place = { ways: optional ? [...ways, { text: '' }] : ways, at: 0, paragraph, optional }
    places.push(place)
    settle(place, places)
  }
  if (shape.plain !== 'spoken') add(hello(of), -1, false)
  for (const [paragraph, names] of shape.paragraphs.entries())
    for (const name of names) {
      const optional = name.endsWith('?')
      const part = partOf(name.replace('?', '') as Parameters<typeof partOf>[0])
      add(rank(part(of), tools), paragraph, optional)
    }
  if (!shape.plain) {
    const { me, channel } = of.occasion
    add(
      listSignatures(me, { channel, turn: of.turn }).map((text) => ({ text })),
      99,
      false,
    )
  }
  if (shape.plain === 'invite') add([{ text: firstNameOf(of.occasion.me.name) ?? '' }], below, true)
  return places
}

/** Words that others of the room get as well go to the back; among equals the turn decides, so that it is not always the first. */
function rank(ways: Candidate[], { overlap, of }: Tools): Candidate[] {
  const groups = [...new Set(ways.map(groupOf))]
  const sizes = new Map(groups.map((group) => [group, ways.filter((way) => groupOf(way) === group).length]))
  const rated = ways.map((way, order) => ({
    way,
    blank: Number(groupOf(way) === blankGroup),
    again: Number(way.uses !== undefined && overlap.holds(way.uses)) + Number(overlap.of(way.text) >= 0.3),
    group: groups.indexOf(groupOf(way)),
    turned: (order + of.turn) % (sizes.get(groupOf(way)) ?? 1),
  }))
  const order = ['blank', 'again', 'group', 'turned'] as const
  return rated
    .sort(
      (one, other) =>
        one[order.find((by) => one[by] !== other[by]) ?? 'turned'] - other[order.find((by) => one[by] !== other[by]) ?? 'turned'],
    )
    .map(({ way }) => way)
}

const blankGroup = '[['
/** Ways that say the same words belong together; those that leave them open come last. */
const groupOf = ({ text, uses }: Candidate) => uses ?? (findBlanks(text).length > 0 ? blankGroup : '')

const textOf = ({ ways, at }: Place) => ways[at]?.text ?? ''
const usesOf = ({ ways, at }: Place) => ways[at]?.uses

/** The first way from here on whose words are not said elsewhere in the draft. */
function settle(place: Place, places: readonly Place[]) {
  const taken = new Set(places.filter((one) => one !== place).map(usesOf))
  while (place.at < place.ways.length - 1 && usesOf(place) && taken.has(usesOf(place))) place.at++
}

const canMove = ({ ways, at }: Place) => at < ways.length - 1
function move(place: Place, places: readonly Place[]) {
  const before = usesOf(place)
  place.at++
  // Words that the check refuses in one sentence are seldom welcome in the next.
  while (canMove(place) && before && usesOf(place) === before && place.at % 3 !== 0) place.at++
  settle(place, places)
}

function write(places: readonly Place[], shape: Shape) {
  const spans: { place: Place; start: number; end: number }[] = []
  let text = ''
  let paragraph: number | undefined
  for (const place of places) {
    const said = textOf(place)
    if (!said) continue
    const between = text === '' ? '' : paragraph === place.paragraph || shape.plain ? ' ' : '\n\n'
    const start = text.length + between.length
    text += between + (shape.plain === 'invite' && paragraph !== -1 ? upperFirst(said) : said)
    spans.push({ place, start, end: text.length })
    paragraph = place.paragraph
  }
  return { text, spans }
}

const isTooLong = (places: readonly Place[], shape: Shape) => {
  const { text } = write(places, shape)
  return (
    text.length > (shape.most?.characters ?? Number.POSITIVE_INFINITY) ||
    wordsOf(text).length > (shape.most?.words ?? Number.POSITIVE_INFINITY)
  )
}

/** What may stay unsaid goes first, from the back; then the shorter way is taken. */
function fitLength(places: readonly Place[], shape: Shape) {
  if (!shape.most) return
  for (const place of places.toReversed()) if (place.optional && isTooLong(places, shape)) shorten(place, true)
  for (const place of places) if (!place.optional && isTooLong(places, shape)) shorten(place, false)
}

function shorten(place: Place, drop: boolean) {
  if (drop) {
    place.at = place.ways.length - 1
    return
  }
  const lengths = place.ways.map(({ text }) => text.length)
  place.at = lengths.indexOf(Math.min(...lengths))
}
