import type { ProblemKind } from './problem-kind.ts'

/** Those whom the work is for. */
export const customers: readonly ProblemKind[] = [
  {
    id: 'customers-leave',
    signs:
      /\bchurn|(?:customers?|clients?|users?|members?|subscribers?|guests?|patients?) (?:\w+ )?(?:leave|left|cancel|drop|go elsewhere|do not come back|don['’]t come back)|(?:los(?:e|ing)|lost) (?:\w+ )?(?:customers?|clients?|users?|members?|accounts?)|renewals?/gi,
    first: 'The last ten customers who left: what they asked for before they went.',
    ideas: [
      {
        idea: 'Call in the month in which most leave, with help in using what they have, not with a discount.',
        cost: 'About a quarter of an hour per customer.',
        risk: 'A call at the wrong time reminds them to leave; try it with twenty first.',
      },
      {
        idea: 'Watch for the one thing that those who left had stopped doing, and act when it stops.',
        cost: 'A week of looking through what is already recorded.',
        risk: 'It may be chance; compare with those who stayed.',
      },
    ],
    plan: {
      days30: 'Speak with ten customers who left and ten who stayed.',
      days60: 'Try one early call with a small group.',
      days90: 'Compare that group with the rest, and decide together whether it grows.',
    },
    questions: [
      'When do you first notice that a customer is about to leave?',
      'What do those who stay use that the others did not?',
    ],
  },
  {
    id: 'complaints',
    signs:
      /complain|unhappy|dissatisf|bad reviews?|\btickets?\b|escalat|angry|customer service|support (?:load|volume|requests?)|satisfaction/gi,
    first: 'The complaints of one month, sorted by what caused them, not by who took the call.',
    ideas: [
      {
        idea: 'Answer the most frequent question where it comes up: on the page, the label or the invoice.',
        cost: 'Some hours of writing, and one change in one place.',
        risk: 'It only moves the question; count the same calls a month later.',
      },
      {
        idea: 'Whoever takes a complaint may settle small ones at once, up to an agreed sum.',
        cost: 'At most [[the sum you would propose]] a month.',
        risk: 'Somebody may use it too freely; a monthly look is enough.',
      },
    ],
    plan: {
      days30: 'Listen to [[how many]] calls, or read what was written, and sort it by cause.',
      days60: 'Take away the most frequent cause.',
      days90: 'Count again, and show what it saved.',
    },
    questions: [
      'Which complaint do you hear so often that nobody writes it down?',
      'What would you like to hear from customers instead?',
    ],
  },
  {
    id: 'find-customers',
    signs:
      /\bsales\b|\bleads?\b|\bpipeline\b|new (?:customers|clients|markets?)|market share|awareness|conversion|\btraffic\b|acquisition|competit/gi,
    first: 'Where the best customers of the last year came from, and what they said brought them.',
    ideas: [
      {
        idea: 'Ask the ten best customers to tell in their own words why they came, and use those words.',
        cost: 'Half an hour each, and the courage to ask.',
        risk: 'Ten are few; treat it as a direction, not as proof.',
      },
      {
        idea: 'Stop the weakest of today’s efforts for a month, and put its hours into the strongest.',
        cost: 'Nothing to buy; one month of patience.',
        risk: 'Some effects come late, so stop only what can be started again.',
      },
    ],
    plan: {
      days30: 'Write down for the last [[how many]] customers where each came from.',
      days60: 'Try one change with a small group.',
      days90: 'Show what it brought and what it cost, also if it failed.',
    },
    questions: ['Which kind of customer suits you best, and why?', 'What do people believe about you that is not true?'],
  },
]
