import type { ProblemKind } from './problem-kind.ts'

/** Work that waits, piles up or goes wrong. */
export const flow: readonly ProblemKind[] = [
  {
    id: 'slow',
    signs:
      /\bslow|\bdelay|\bwait(?:s|ing|ed)?\b|takes? (?:too )?(?:long|forever|weeks|months|days)|lead times?|turnaround|response times?|hours? (?:a|per|each) (?:day|week)/gi,
    first: 'One piece of work from start to finish: where it waits, and for whom.',
    ideas: [
      {
        idea: 'Count the waiting, not the working, for two weeks; then take away the longest wait first.',
        cost: 'Two weeks of light counting, ten minutes a day.',
        risk: 'Counting can feel like control, so no names are written down.',
      },
      {
        idea: 'Let the plain cases pass by themselves and look only at those that differ.',
        cost: 'A few days to agree on what counts as plain.',
        risk: 'A wrong case slips through; a weekly sample would show it.',
      },
    ],
    plan: {
      days30: 'Follow [[one order, case or request]] from start to finish and write down each wait.',
      days60: 'Take away the longest wait, and measure again.',
      days90: 'Show the time before and after, and name the next wait.',
    },
    questions: ['Where does the work wait longest today, and who notices first?', 'How fast would be fast enough?'],
  },
  {
    id: 'errors',
    signs:
      /\berrors?\b|\bmistakes?\b|\bdefects?\b|\bfaults?\b|\bbugs?\b|\bbroken\b|\bbreaks?\b|\brework|quality (?:problem|issue)|\bscrap\b|\breturns\b|inaccura|outages?|incidents?|crash/gi,
    first: 'The last ten errors: where each one began, and where it was found.',
    ideas: [
      {
        idea: 'One small check at the step where most errors begin, instead of where they are found.',
        cost: 'Minutes per piece, and a day to set it up with those who do that step.',
        risk: 'It slows that step at first; it stays only if errors fall.',
      },
      {
        idea: 'The three most frequent errors on one visible list, renewed each week.',
        cost: 'An hour a week.',
        risk: 'A list that nobody owns grows old; it needs one name on it.',
      },
    ],
    plan: {
      days30: 'Sort the errors of the last [[month or quarter]] by where they began.',
      days60: 'Try one check at the step where most of them begin.',
      days90: 'Compare the counts, then keep the check or drop it.',
    },
    questions: ['Which error costs you most when it gets through?', 'Who finds out first: you, or your customers?'],
  },
  {
    id: 'backlog',
    signs:
      /\bbacklog|too much (?:work|to do)|overload|overtime|overwhelm|priorit|fire-?fight|bottleneck|understaffed|short-?staffed|not enough (?:people|hands|time)|missed? deadlines?|\bpil(?:es|ing) up/gi,
    first: 'What is waiting, for how long already, and what of it nobody would miss.',
    ideas: [
      {
        idea: 'Finish before starting: an agreed limit on what may be open at once.',
        cost: 'Nothing to buy; some patience in the first two weeks.',
        risk: 'Urgent things will want past the limit; one person has to hold it.',
      },
      {
        idea: 'One fixed hour a week in which the oldest item is done or dropped.',
        cost: 'That hour, from the people who can drop things.',
        risk: 'Dropping needs courage; a list of what was dropped keeps it honest.',
      },
    ],
    plan: {
      days30: 'List what is open, with its age and who waits for it.',
      days60: 'Agree on a limit and hold it for a month.',
      days90: 'Show how old the oldest open item is now, and was.',
    },
    questions: ['What would you stop doing if you could?', 'When everything is urgent, who chooses?'],
  },
  {
    id: 'handoffs',
    signs:
      /\bsilo|communicat|hand-?(?:over|off)s?\b|between (?:the )?(?:teams|departments|shifts|sites)|misunderstand|\balign|nobody (?:owns|feels responsible)|unclear (?:roles|responsib)|whiteboard|left hand/gi,
    first: 'The place where work passes from one group to the next, and what gets lost there.',
    ideas: [
      {
        idea: 'Ten minutes at a fixed time between the two groups concerned, with one question: what are you waiting for?',
        cost: 'Ten minutes a day for two or three people.',
        risk: 'It turns into one more meeting; end it after a month if nothing was freed.',
      },
      {
        idea: 'One short page per hand-over: what must be there, in which form, and who says that it is.',
        cost: 'Half a day per hand-over, with both sides at the table.',
        risk: 'Pages grow old; each one needs a date and a name.',
      },
    ],
    plan: {
      days30: 'Sit with both sides of [[the hand-over that hurts most]] for a day each.',
      days60: 'Agree on one page for it, and use it.',
      days90: 'Count what came back across that line, before and after.',
    },
    questions: ['Where do two groups see the same thing differently?', 'What gets lost most often on its way?'],
  },
]
