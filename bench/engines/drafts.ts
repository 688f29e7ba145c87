import { checkMessage } from '../../core/src/lints/index.ts'
import { judgeOf, occasionToGiven, someOccasion } from '../../core/src/messages/fixtures/some-occasion.ts'
import { draftMessages } from '../../core/src/messages/index.ts'
import type { Report } from '../row.ts'

const talk = {
  workToBeDone: 'Bring the three booking desks onto one calendar before the winter season.',
  theirProblems: 'Every desk keeps its own list, and guests are booked twice.\nThey said nobody reads the handover notes',
  common: 'We both rowed at university, badly.',
  betterAnswers: [
    { question: 'How would you win over a desk that likes its own list?', answer: 'Sit with them for a morning first.' },
  ],
}
const names = ['Mara Lindqvist', 'Jon Abara', 'Noor Haddad', 'Li Wei', 'Eva Sand']
/** What most people send. */
const stock =
  'Thank you for taking the time to meet with me. I enjoyed our conversation and I am excited about the opportunity. I look forward to hearing from you.'

/** What a set of drafts costs, how much the five notes to one panel are like all others, and the stock note beside them. */
export default (report: Report) => {
  const alone = someOccasion({ talk })
  for (let turn = 0; turn < 5; turn++) draftMessages(alone, judgeOf(alone))
  const startedAt = performance.now()
  for (let turn = 0; turn < 20; turn++) draftMessages(alone, judgeOf(alone))
  const figure = (performance.now() - startedAt) / 20
  const texts = draftMessages(alone, judgeOf(alone)).map(({ text }) => text)
  const given = occasionToGiven(alone)
  const checkedAt = performance.now()
  for (let turn = 0; turn < 20; turn++) for (const text of texts) checkMessage(text, given)
  const floor = (performance.now() - checkedAt) / 20
  report({ name: 'every shape of one note', figure, unit: 'ms', target: 200, floor, floorName: 'checking the same texts once' })
  const panel: string[] = []
  let most = 0
  for (const name of names) {
    const occasion = someOccasion({ talk, to: { name }, panel })
    const { text } = draftMessages(occasion, judgeOf(occasion))[0]!
    most = Math.max(most, checkMessage(text, occasionToGiven(occasion)).sameness)
    panel.push(text)
  }
  const usual = 100 * checkMessage(stock, given).sameness
  report({
    name: 'most sameness in five notes to one panel',
    figure: 100 * most,
    unit: '%',
    target: 40,
    floor: usual,
    floorName: 'a stock note',
  })
}
