import type { Gathered } from './gather-asks.ts'
import { splitTopics } from './split-topics.ts'
import type { Weighed } from './weigh-piece.ts'

export type Listed = Gathered & { topic?: { start: number; end: number; from: number; to: number } }

/** One wish that names several things is several: "I'd look for wound care, ECMO and charge experience". */
export function splitList(gathered: Gathered, isAll: boolean): Listed[] {
  const [only] = gathered.pieces
  if (!only || gathered.pieces.some((piece) => piece.kind === 'ask' && piece !== only)) return [gathered]
  const span =
    only.joint === ': ' || (isAll && !only.wish && /^[^,:]+(?:,[^,]+)+$/.test(only.words) && only.words.length < 90)
      ? { from: 0, to: only.words.length }
      : only.wish
  if (!span || !isList({ ...only, alone: !isAll }, span)) return [gathered]
  const parts = splitTopics(only.words, span)
  if (parts.length < 2) return [gathered]
  return parts.map((part, at) => ({
    ...gathered,
    pieces: [only, ...(at === parts.length - 1 ? gathered.pieces.slice(1) : [])],
    topic: {
      from: only.start + part.from,
      to: only.start + part.to,
      start: only.start + (at === 0 ? Math.min(part.from, 0) : part.from),
      end: at === parts.length - 1 ? gathered.pieces.at(-1)!.end : only.start + part.to,
    },
  }))
}

/** Names in a row with "and" before the last; "or" and a row without an end only say one thing more closely. */
function isList({ words, joint, alone }: Weighed, { from, to }: { from: number; to: number }): boolean {
  const topic = words.slice(from, to)
  if (joint === ': ') return /,| and | plus /.test(topic)
  if (/\b(?:plus|as well as|maybe|perhaps)\b|\s\+\s/.test(topic)) return true
  if (/\sor\s/.test(topic) && !/\sand\s/.test(topic)) return false
  if (/\b(?:who|what|how|when|where|why|whose|that|which)\b/.test(topic))
    return /,? and (?:how|what|who|where|why|more|less)\b/.test(topic)
  return /\sand\s|&/.test(topic) || (!alone && /^[^,]+(?:,[^,]+)+$/.test(words) && words.length < 80 && from === 0)
}
