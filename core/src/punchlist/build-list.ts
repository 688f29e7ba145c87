import type { Verdict } from '../feedback/index.ts'
import type { KeptItem } from './item.ts'
import type { ListItem, VoicedAsk, Wanted } from './list-item.ts'
import { type Meaning, meansSame, readMeaning, toThing } from './meaning.ts'
import { orderItems, suggestOrder } from './order-items.ts'
import { words } from './words.ts'

export type PunchList = { open: ListItem[]; done: ListItem[]; letGo: ListItem[] }

type Given = { kept: readonly KeptItem[]; asks: readonly VoicedAsk[]; wanted: readonly Wanted[]; dayOf: (at: string) => string }
type Group = { kept: KeptItem | null; id: string; means: Meaning[]; asks: VoicedAsk[]; text: string }

/** Everything that means the same is one item, and each different interviewer is one star. */
export function buildList({ kept, asks, wanted, dayOf }: Given): PunchList {
  const groups = groupAsks(kept, asks)
  const jobs = wanted.map((one) => ({ ...one, meaning: readMeaning(one.skill) }))
  const items = groups.map((group) => toItem(group, jobs, dayOf))
  const isOff = ({ kept: row, asks: heard, stars, importance }: ListItem) => row?.letGo ?? isLetGo(heard, { stars, importance })
  const isDone = ({ kept: row }: ListItem) => row !== null && row.doneOn !== null
  const open = items.filter((item) => !isDone(item) && !isOff(item))
  const suggestion = new Map(suggestOrder(open).map(({ id }, at) => [id, at + 1]))
  return {
    open: orderItems(open).map((item) => ({ ...item, suggested: suggestion.get(item.id)! })),
    done: items.filter(isDone).toSorted((one, other) => (one.kept!.doneOn! < other.kept!.doneOn! ? 1 : -1)),
    letGo: items.filter((item) => isOff(item) && !isDone(item)),
  }
}

function groupAsks(kept: readonly KeptItem[], asks: readonly VoicedAsk[]): Group[] {
  const groups = kept.map(
    (row): Group => ({ kept: row, id: row.id, text: row.text, means: [row.text, ...row.means].map(readMeaning), asks: [] }),
  )
  for (const ask of asks.toSorted((one, other) => (one.saidOn < other.saidOn ? -1 : one.saidOn > other.saidOn ? 1 : 0))) {
    const meaning = readMeaning(ask.label)
    const found =
      groups.find(({ id }) => id === ask.itemId) ?? groups.find(({ means }) => means.some((one) => meansSame(one, meaning)))
    if (found) found.asks.push(ask)
    else groups.push({ kept: null, id: `ask:${ask.key}`, text: toThing(ask), means: [meaning], asks: [ask] })
  }
  return groups
}

type Job = Wanted & { meaning: Meaning }

function toItem({ kept, id, text, means, asks }: Group, jobs: readonly Job[], dayOf: (at: string) => string): ListItem {
  const asked = jobs.filter(({ meaning }) => means.some((one) => meansSame(one, meaning)))
  const target = asked.filter(({ isTarget }) => isTarget).toSorted((one, other) => other.importance - one.importance)[0]
  const servesJobs = [...new Set(asked.filter(({ isTarget }) => !isTarget).map(({ job }) => job))]
  const stars = new Set(asks.flatMap(({ voice }) => (voice === null ? [] : [voice]))).size
  const shown = asks.findLast(({ verdict, placed }) => (verdict ?? placed?.verdict ?? 'let-go') !== 'let-go')
  const days = [...asks.map(({ saidOn }) => saidOn), ...(kept && kept.origin !== 'ask' ? [dayOf(kept.createdAt)] : [])]
  const weighed = { stars, importance: target?.importance ?? 0, serves: servesJobs.length }
  const verdict = shown?.verdict ?? shown?.placed?.verdict ?? null
  return {
    ...{ id, kept, text, asks, ...weighed, servesJobs, place: kept?.place ?? null, suggested: 0, verdict },
    because: sayWhy({ isGuess: stars === 0 && asks.length > 0, stars, target, servesJobs, verdict }),
    line: verdict === 'punch-up' ? (shown?.line ?? shown?.placed?.line ?? null) : null,
    since: days.toSorted()[0] ?? (kept ? dayOf(kept.createdAt) : ''),
  }
}

type Reasons = { isGuess: boolean; stars: number; target: Wanted | undefined; servesJobs: string[]; verdict: Verdict | null }

function sayWhy({ isGuess, stars, target, servesJobs, verdict }: Reasons): string {
  const parts = [
    stars > 0 ? words.stars(stars) : isGuess && words.guess,
    target && words.target(target.askedBy, target.of),
    servesJobs.length > 0 && words.serves(servesJobs),
    verdict === 'punch-up' && words.shownAlready,
  ].filter((part) => typeof part === 'string')
  const sentence = parts.length > 0 ? parts.join('; ') : words.nothing
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

/** S1.11: what was let go stays off the list until a second voice says it or the target asks for it. */
function isLetGo(asks: readonly VoicedAsk[], { stars, importance }: { stars: number; importance: number }): boolean {
  if (asks.length === 0 || stars > 1 || importance > 0) return false
  return asks.every(({ verdict, placed }) => (verdict ?? placed?.verdict) === 'let-go')
}
