import { findTopicWords, readCues } from './read-cues.ts'
import type { Weighed } from './weigh-piece.ts'

const most = { words: 9, characters: 80 }

/** What is asked for in a few words of theirs, as one would write it on a list. */
export function nameAsk(text: string, pieces: readonly Weighed[]): { label: string; less: boolean } {
  const wished = pieces.find(({ wish, own }) => wish && own) ?? pieces.find(({ wish }) => wish && !pieces.some(({ own }) => own))
  if (wished?.wish) {
    const { from, to, less } = wished.wish
    return { label: shorten(text.slice(wished.start + from, wished.start + to)), less }
  }
  const named = pieces.find(({ own }) => own) ?? pieces[0]!
  if (named.kind === 'topic' && named.words.split(' ').length <= 6)
    return {
      label: text
        .slice(named.start, named.end)
        .replace(/^(?:(?:and|also|then|oh|well|so|or|plus|the|your|a|an),? )+|,? (?:too|please|as well)$/giu, ''),
      less: false,
    }
  return { label: shorten(findThing(text, named)), less: false }
}

/** The first run of words that name something, without what says what to do about it. */
function findThing(text: string, { words, start, end }: Weighed): string {
  const topic = findTopicWords(words)
  const first = topic[0]
  if (!first) return text.slice(start, end)
  const { spans } = readCues(words)
  const inside = topic.filter(({ start: at }) => !spans.some(({ from, to }) => at >= from && at < to))
  const from = (inside[0] ?? first).start
  const stop = [
    ...spans.map((span) => span.from),
    ...[...words.matchAll(/[,;:?!()]|\s[–—-]\s|\.{3}|…/gu)].map((match) => match.index),
  ]
    .filter((at) => at > from)
    .sort((a, b) => a - b)[0]
  const last = topic.findLast(({ start: at }) => at < (stop ?? words.length)) ?? first
  return text.slice(start + from, start + Math.max(last.end, from + 1))
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const few = plain.split(' ').slice(0, most.words).join(' ')
  const cut = few.length <= most.characters ? few : few.slice(0, few.lastIndexOf(' ', most.characters - 2))
  return cut.length < plain.length
    ? `${cut.replace(/[\s,;:(–-]+$|\s(?:the|a|an|of|in|on|to|and|or|with|for|at|by|from|that|who|which|your)$/gu, '')} …`
    : plain
}
