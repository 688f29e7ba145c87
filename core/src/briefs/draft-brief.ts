import { type Brief, type BriefContent, type BriefPoint, periods } from './brief.ts'
import { type BriefFacts, type Offer, type Offers, proposeBrief } from './propose-brief.ts'
import { briefWords } from './words.ts'

/** As much as a reader takes in on one page. */
const most = { understood: 6, first: 3, ideas: 3, plan: 2, questions: 4 }
const { blanks } = briefWords

type Drafted = BriefContent & Pick<Brief, 'talks' | 'interviewId' | 'offered'>

/** The first draft of a brief: what was noted as sentences, and starters with blanks that fit the kind of problem. */
export function draftBrief(facts: BriefFacts): Drafted {
  const offers = proposeBrief(facts)
  const { understood, first, ideas, plan, questions } = offers
  const take = <Item>(some: Offer<Item>[], count: number, blank: Item) => orBlank(itemsOf(some, count), blank)
  const firsts = itemsOf(first, most.first)
  return {
    title: briefWords.title(facts.role.trim()).slice(0, 200),
    understood: take<BriefPoint>(understood, most.understood, { text: blanks.understood, quote: null }),
    first: firsts.length > 1 ? firsts : [...firsts, blanks.first],
    ideas: take(ideas, most.ideas, { idea: blanks.idea, cost: blanks.cost, risk: blanks.risk }),
    plan: Object.fromEntries(
      periods.map((period) => [period, orBlank(itemsOf(pickDays(plan[period]), most.plan + 1), blanks[period])]),
    ) as BriefContent['plan'],
    questions: take(questions, most.questions, blanks.question),
    ...drawnFrom(facts, offers),
  }
}

/** What was read for it, so that the next draft adds only what is new. */
export const drawnFrom = ({ talks }: BriefFacts, offers: Offers): Pick<Brief, 'talks' | 'interviewId' | 'offered'> => ({
  talks: talks.map(({ debriefId }) => debriefId),
  interviewId: talks.at(-1)?.interviewId ?? null,
  offered: marksOf(offers),
})

export const marksOf = ({ understood, first, ideas, plan, questions }: Offers): string[] => [
  ...new Set(
    [...understood, ...first, ...ideas, ...periods.flatMap((period) => plan[period]), ...questions].map(({ mark }) => mark),
  ),
]

const itemsOf = <Item>(offers: Offer<Item>[], count: number) => offers.slice(0, count).map(({ item }) => item)
const orBlank = <Item>(items: Item[], blank: Item) => (items.length > 0 ? items : [blank])

/** The doubt keeps its place beside the two most spoken of. */
const pickDays = (offers: Offer<string>[]) => [
  ...offers.filter(({ mark }) => mark !== 'doubt').slice(0, most.plan),
  ...offers.filter(({ mark }) => mark === 'doubt'),
]
