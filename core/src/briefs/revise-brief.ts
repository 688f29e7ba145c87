import { type Brief, type BriefContent, type BriefIdea, type BriefPoint, periods } from './brief.ts'
import { drawnFrom } from './draft-brief.ts'
import { type BriefFacts, type Offer, proposeBrief } from './propose-brief.ts'
import { briefWords } from './words.ts'

const { blanks } = briefWords
/** One talk brings this much that is new; a page is no longer after the third one. */
const most = { understood: 4, first: 1, ideas: 2, plan: 1, questions: 2 }
const room = { lines: 12, ideas: 10 }

type Revision = BriefContent & Pick<Brief, 'talks' | 'interviewId' | 'offered' | 'revision'>

/** What a revision would add, counted; none when nothing new was noted. */
export function countNews(brief: Brief, facts: BriefFacts): number {
  const revised = reviseBrief(brief, facts)
  return revised ? sizeOf(revised) - sizeOf(withoutBlanks(brief)) : 0
}

const sizeOf = ({ understood, first, ideas, plan, questions }: BriefContent) =>
  understood.length + first.length + ideas.length + questions.length + periods.reduce((sum, one) => sum + plan[one].length, 0)

/**
 * The brief after another talk: what was noted since comes in, what the user wrote, moved or took out stays so. Nothing
 * when the talks bring nothing that was not offered before.
 */
export function reviseBrief(brief: Brief, facts: BriefFacts): Revision | undefined {
  const offers = proposeBrief(facts)
  const known = new Set(brief.offered)
  const fresh = <Item>(some: Offer<Item>[]) => some.filter(({ mark }) => !known.has(mark)).map(({ item }) => item)
  const added = {
    understood: fresh(offers.understood).slice(0, most.understood),
    first: fresh(offers.first).slice(0, most.first),
    ideas: fresh(offers.ideas).slice(0, most.ideas),
    plan: periods.map((period) => fresh(offers.plan[period]).slice(0, most.plan)),
    questions: fresh(offers.questions).slice(0, most.questions),
  }
  const drawn = drawnFrom(facts, offers)
  const isNew = drawn.talks.some((id) => !brief.talks.includes(id)) || Object.values(added).some((some) => some.flat().length > 0)
  if (!isNew) return undefined
  const before = withoutBlanks(brief, added)
  return {
    title: brief.title,
    understood: [...before.understood, ...added.understood].slice(0, room.lines),
    first: [...before.first, ...added.first].slice(0, room.lines),
    ideas: [...before.ideas, ...added.ideas].slice(0, room.ideas),
    plan: Object.fromEntries(
      periods.map((period, at) => [period, [...before.plan[period], ...added.plan[at]!].slice(0, room.lines)]),
    ) as BriefContent['plan'],
    questions: [...before.questions, ...added.questions].slice(0, room.lines),
    ...drawn,
    offered: [...new Set([...brief.offered, ...drawn.offered])],
    revision: brief.revision + 1,
  }
}

type Added = { understood: unknown[]; first: unknown[]; ideas: unknown[]; plan: unknown[][]; questions: unknown[] }
const something: Added = { understood: [1], first: [1], ideas: [1], plan: [[1], [1], [1]], questions: [1] }

/** A blank that stood for "nothing noted yet" makes room, but only where something now takes its place. */
function withoutBlanks(content: BriefContent, added: Added = something): BriefContent {
  const drop = <Item>(items: Item[], coming: unknown[], isBlank: (item: Item) => boolean) =>
    coming.length > 0 ? items.filter((item) => !isBlank(item)) : items
  return {
    title: content.title,
    understood: drop<BriefPoint>(content.understood, added.understood, ({ text }) => text === blanks.understood),
    first: drop(content.first, added.first, (text) => text === blanks.first),
    ideas: drop<BriefIdea>(content.ideas, added.ideas, ({ idea }) => idea === blanks.idea),
    plan: Object.fromEntries(
      periods.map((period, at) => [period, drop(content.plan[period], added.plan[at]!, (text) => text === blanks[period])]),
    ) as BriefContent['plan'],
    questions: drop(content.questions, added.questions, (text) => text === blanks.question),
  }
}
