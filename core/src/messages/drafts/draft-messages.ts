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
  const of = beginDrafting(occasion)
  const tools = { of, judge, overlap: createOverlap(occasion.panel) }
  const written = listShapes(of).map(({ shape }, order) => ({ shape, order }))
  const composed = listShapes(of).map((shape) => compose(shape, tools))
  const rated = written.map(({ shape, order }) => {
    const { text, stops, amiss, sameness } = composed[order]!
    const blanks = findBlanks(text)
    return { shape, text, blanks, order, badness: stops * 100 + amiss * 10 + blanks.length + sameness * 2 + order * 0.2 }
  })
  return rated
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
