import { findBlanks } from '../find-blanks.ts'
import type { Proposal } from '../message.ts'
import { compose } from './compose.ts'
import { beginDrafting, type Drafting } from './drafting.ts'
import type { Judge, Occasion } from './occasion.ts'
import { createOverlap } from './overlap.ts'
import { fill } from './parts.ts'
import { upperFirst } from './piece.ts'
import { listShapes } from './shapes.ts'
import { says, subjects } from './words-by-kind.ts'

/** Ways to write one message from what happened, the best first: what the check lets through, with few blanks, and unlike the others. */
export function draftMessages(occasion: Occasion, judge: Judge): Proposal[] {
  const drafts = draftAll(occasion, judge)
  if (drafts.length > 0) return drafts
  // Where nothing passes with the words of the talk, the blanks ask for better ones.
  const { to, me } = occasion
  const bare = { talk: null, clippings: [], to: to && { ...to, met: null }, me: { ...me, valueLine: '', signature: '' } }
  return draftAll({ ...occasion, ...bare }, judge)
}

function draftAll(occasion: Occasion, judge: Judge): Proposal[] {
  const of = beginDrafting(occasion)
  const overlap = createOverlap(occasion.panel)
  // Each shape begins its turn elsewhere, so that side by side they do not read alike.
  const rated = listShapes(of).map((shape, order) => {
    const turned = { ...of, turn: of.turn + order }
    const { text, stops, amiss, sameness } = compose(shape, { of: turned, judge, overlap })
    const blanks = findBlanks(text)
    return { shape: shape.shape, text, blanks, stops, badness: amiss * 10 + blanks.length + sameness * 2 + order * 0.2 }
  })
  return rated
    .filter(({ stops }) => stops === 0)
    .sort((one, other) => one.badness - other.badness)
    .map(({ shape, text, blanks }) => ({ shape, says: says[shape] ?? '', subject: sayAbout(of, shape), text, blanks }))
}

const mostOfSubject = 70
const byTopic = new Set<string>(['note', 'gift', 'brief', 'video'])

/** Mail and letters have a subject: the topic of the talk, where there is one. */
function sayAbout(of: Drafting, shape: string): string {
  const { occasion, topic, day, company, role, turn } = of
  if (!['email', 'letter'].includes(occasion.channel) || ['call', 'invite'].includes(occasion.kind)) return ''
  const pick = (list: readonly string[]) => list[turn % list.length] ?? ''
  const isShort = topic !== null && topic.length < 50
  const frame = isShort && byTopic.has(occasion.kind) && shape !== 'shared' ? pick(subjects.topic) : usualSubject(of, pick)
  const values = {
    t: topic?.replace(/^the /, frame.startsWith('{T}') ? '' : 'the ') ?? '',
    day: day ?? '',
    c: company || 'you',
    r: role || 'open',
  }
  return upperFirst(fill(frame, values)).slice(0, mostOfSubject).trim()
}

function usualSubject({ occasion: { kind, move }, day }: Drafting, pick: (list: readonly string[]) => string): string {
  if (move === 'value-item') return subjects.plain.item
  if (kind === 'note' && day) return pick(subjects.note)
  return (subjects.plain as Partial<Record<string, string>>)[kind] ?? subjects.plain.gift
}
