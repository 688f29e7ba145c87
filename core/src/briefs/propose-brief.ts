import type { DebriefPerson, DebriefTalk } from '../debriefs/index.ts'
import { markOf } from '../shared/index.ts'
import { type BriefIdea, type BriefPoint, type Period, periods } from './brief.ts'
import { cleanSentences, tidySentence } from './clean-sentences.ts'
import { cleanText } from './clean-text.ts'
import { findProblems } from './problems/list-problems.ts'
import { readPosting } from './read-posting.ts'
import { briefWords } from './words.ts'

/** What a debrief gives to a brief. */
export type BriefTalk = {
  debriefId: `deb_${string}`
  interviewId: `int_${string}`
  at: string
  talk: Pick<DebriefTalk, 'workToBeDone' | 'theirProblems' | 'betterAnswers' | 'notes'>
  people: readonly Pick<DebriefPerson, 'concernsWords' | 'likedBut'>[]
}
/** All that a brief may be made of: the talks, oldest first, and the posting. */
export type BriefFacts = { role: string; posting: string | null; talks: readonly BriefTalk[] }

/** Something that may go into a brief, with the mark by which it is known again. */
export type Offer<Item> = { mark: string; item: Item }
export type Offers = {
  understood: Offer<BriefPoint>[]
  first: Offer<string>[]
  ideas: Offer<BriefIdea>[]
  plan: Record<Period, Offer<string>[]>
  questions: Offer<string>[]
}

/** A question about the person is answered in the room; only questions about the work lead to a page. */
const personal =
  /weakness|strength|salary|pay\b|five years|about yourself|hobb|why (?:do|did|should|are|have) (?:you|we)|your (?:biggest|greatest|resume|cv|career|background|last (?:job|boss))|notice period|relocat/i
const forward =
  /\bhow\b|\bwould\b|\bwhat (?:if|can|could|should)\b|\bidea|\bapproach|\bimprove|\bsolve|\bstart\b|\bfix\b|\btackle/i

/** Everything that these talks could bring to a brief, in order; nothing of it is said of the company that was not noted. */
export function proposeBrief({ posting, talks }: BriefFacts): Offers {
  const answers = talks.flatMap(({ talk }) => talk.betterAnswers).filter(isAboutWork)
  const noted = talks.flatMap(({ talk }) => [...cleanSentences(talk.workToBeDone), ...cleanSentences(talk.theirProblems)])
  const points = (noted.length > 0 ? noted : readPosting(posting)).map(({ text, source }) => ({ text, quote: source }))
  const spoken = talks.flatMap(({ talk }) => [talk.theirProblems, talk.theirProblems, talk.workToBeDone, talk.notes])
  const said = findProblems(spoken.join('\n'))
  const kinds = (said.length > 0 ? said : findProblems(posting ?? '')).slice(0, 3)
  const bySeed = <Item>(section: string, pick: (kind: (typeof kinds)[number]) => Item, turn = 0): Offer<Item>[] =>
    kinds.map((kind) => ({ mark: `${section}:${kind.id}:${turn}`, item: pick(kind) }))
  const doubted = talks.some(({ people }) => people.some((one) => (one.concernsWords + one.likedBut).trim() !== ''))
  return {
    understood: [
      ...withoutRepeats(points).map((item) => ({ mark: markOf(item.quote ?? item.text), item })),
      ...answers.filter((one) => !forward.test(one.question)).map(toPoint),
    ],
    first: bySeed('first', ({ first }) => first),
    ideas: [
      ...answers.filter(({ question }) => forward.test(question)).map(toIdea),
      ...bySeed('idea', ({ ideas }) => ideas[0]),
      ...bySeed('idea', ({ ideas }) => ideas[1], 1),
    ],
    plan: Object.fromEntries(
      periods.map((period) => [
        period,
        [
          ...bySeed(period, ({ plan }) => plan[period]),
          ...(doubted && period === 'days30' ? [{ mark: 'doubt', item: briefWords.blanks.doubt }] : []),
        ],
      ]),
    ) as Offers['plan'],
    questions: [
      ...bySeed('question', ({ questions }) => questions[0]),
      ...bySeed('question', ({ questions }) => questions[1], 1),
    ],
  }
}

type Answer = DebriefTalk['betterAnswers'][number]
/** Whether an answer that came too late is about the work, and so belongs on the page. */
export const isAboutWork = ({ question, answer }: Answer) => cleanText(answer) !== '' && !personal.test(question)

const longestQuestion = 160

function say({ question, answer }: Answer): string {
  const asked = cleanText(question).replace(/["“”„«»]/g, '')
  const says = tidySentence(answer)
  return asked && asked.length <= longestQuestion ? briefWords.asked(asked, says) : says
}
const source = ({ question, answer }: Answer) => cleanText(`${question} ${answer}`)
const toPoint = (one: Answer): Offer<BriefPoint> => ({
  mark: markOf(source(one)),
  item: { text: say(one), quote: source(one) },
})
const toIdea = (one: Answer): Offer<BriefIdea> => ({
  mark: markOf(source(one)),
  item: { idea: say(one), cost: briefWords.blanks.cost, risk: briefWords.blanks.risk },
})

function withoutRepeats(points: readonly BriefPoint[]): BriefPoint[] {
  const seen = new Set<string>()
  return points.filter(({ text }) => {
    const mark = markOf(text)
    return !seen.has(mark) && seen.add(mark)
  })
}
