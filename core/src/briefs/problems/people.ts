import type { ProblemKind } from './problem-kind.ts'

/** The people who do the work. */
export const people: readonly ProblemKind[] = [
  {
    id: 'people-leave',
    signs:
      /turnover|attrition|(?:people|staff|employees|engineers|nurses|drivers|colleagues|they|hires) (?:\w+ )?(?:leave|left|quit|resign)|burn-?out|morale|sick leave|retain(?:ing)? (?:people|staff|talent)/gi,
    first: 'What the last people who left would have needed in their first three months.',
    ideas: [
      {
        idea: 'Talk with those who stayed: why they stay, and what nearly made them go.',
        cost: 'Half an hour with each of [[how many]] people.',
        risk: 'Asking without acting does harm; ask only what can be changed.',
      },
      {
        idea: 'One named colleague for each newcomer, and one piece of work that can be finished in the first week.',
        cost: 'Two to three hours a week of an experienced colleague.',
        risk: 'The experienced ones are the busiest; take something off them first.',
      },
    ],
    plan: {
      days30: 'Listen to the people who do the work, one by one.',
      days60: 'Mend the one thing that most of them named.',
      days90: 'Say openly what changed, what did not, and why.',
    },
    questions: ['What do those who stay say about why they stay?', 'At what point do people usually leave?'],
  },
  {
    id: 'onboarding',
    signs:
      /on-?boarding|ramp(?:ing)?[ -]up|new(?:comers?| hires?| starters?| colleagues?)|get(?:ting)? up to speed|train(?:ing)? (?:new|people|staff)|knowledge (?:transfer|loss|in (?:one|few) heads?)|only (?:one|two) people? knows?/gi,
    first: 'What a newcomer cannot do alone after the first month, and why.',
    ideas: [
      {
        idea: 'A plain page for each task that returns, written by the last one who learned it.',
        cost: 'About an hour per task.',
        risk: 'Pages grow old; each one needs a date and a name.',
      },
      {
        idea: 'A first week that ends with something real and finished.',
        cost: 'A morning to find and prepare that first piece of work.',
        risk: 'If it is only an exercise, everybody notices.',
      },
    ],
    plan: {
      days30: 'Learn it as a newcomer does, and note each place where I got stuck.',
      days60: 'Write the pages that would have helped me, and test them with the next one.',
      days90: 'Measure how long it now takes until somebody works alone.',
    },
    questions: ['What does a newcomer ask most often?', 'What does only one person here know how to do?'],
  },
  {
    id: 'staffing',
    signs:
      /(?:can(?:no|['’])t|cannot|hard to|struggle to|difficult to) (?:find|hire|fill|recruit)|vacanc|open positions?|talent shortage|skills? (?:gap|shortage)|lack of (?:skills?|people|experience)/gi,
    first: 'Which part of the work truly needs the person who cannot be found.',
    ideas: [
      {
        idea: 'Split the role: give away what others can learn in a month, and look only for the rest.',
        cost: 'Two days to write down what the role does in a week.',
        risk: 'The rest may be too small for one person; then two teams could share it.',
      },
      {
        idea: 'Ask the five best colleagues whom they would like to work with again, and write to those people.',
        cost: 'One hour each, and a day of letters.',
        risk: 'Everybody then knows people who are alike; ask across teams.',
      },
    ],
    plan: {
      days30: 'Take over [[the part that can be learned fastest]].',
      days60: 'Show a colleague one part, so that two of us can do it.',
      days90: 'Look again at what is still missing, and whether it is a person.',
    },
    questions: [
      'Which part of the work stands still while the seat is empty?',
      'Who does it meanwhile, and what do they leave undone?',
    ],
  },
]
