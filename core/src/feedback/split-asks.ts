import type { Ask } from './ask.ts'
import { cutSpeech, fold } from './cut-speech.ts'
import { dropNames } from './drop-names.ts'
import { findBlocks } from './find-blocks.ts'
import { gatherAsks } from './gather-asks.ts'
import { nameAsk } from './name-ask.ts'
import { leansMissing, leansThere, readCues } from './read-cues.ts'
import { type Listed, splitList } from './split-list.ts'
import { hush, weighPiece } from './weigh-piece.ts'

const most = { characters: 50_000, asks: 200 }

/** What somebody would like to see, ask by ask, in the order it was said. Praise, small talk and how things go on are none. */
export function splitAsks(words: string): Ask[] {
  const text = words.slice(0, most.characters)
  const pieces = hush(cutSpeech(text, findBlocks(text)).map(weighPiece))
  const asks = gatherAsks(dropNames(text, pieces))
    .flatMap((gathered) => splitList(gathered, pieces.length <= 2).map((part) => toAsk(text, part)))
    .filter((ask) => ask.label !== '')
    .slice(0, most.asks)
  const leanings = asks.map(leaningOf)
  return asks.map((ask, at) => ({ ...ask, ...among(leanings, at) }))
}

type Leaning = Ask['under']

function leaningOf({ quote, under }: Ask): Leaning {
  const { cues } = readCues(fold(quote))
  const lean = leansThere(cues) - leansMissing(cues)
  return lean === 0 ? under : lean > 0 ? 'there' : 'missing'
}

/** People say what is there and what is missing in turn: who leaves it open goes with those on both sides. */
function among(leanings: readonly Leaning[], at: number): { among?: Leaning } {
  if (leanings[at]) return {}
  const before = leanings.slice(0, at).findLast(Boolean)
  const after = leanings.slice(at + 1).find(Boolean)
  return before && (before === after || !after) ? { among: before } : !before && after ? { among: after } : {}
}

function toAsk(text: string, { pieces, under, topic }: Listed): Ask {
  const start = topic ? topic.start : pieces[0]!.start
  const end = topic ? topic.end : pieces.at(-1)!.end
  const quote = text.slice(start, end)
  const { label, less } = topic ? { label: text.slice(topic.from, topic.to), less: false } : nameAsk(text, pieces)
  return { label, quote, start, end, less, ...(under === 'missing' || under === 'there' ? { under } : {}) }
}
