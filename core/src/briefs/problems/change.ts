import type { ProblemKind } from './problem-kind.ts'

/** What has to become different: larger, cheaper, newer, clearer, safer. */
export const change: readonly ProblemKind[] = [
  {
    id: 'growth',
    signs:
      /\bgrow(?:s|ing|th|n)?\b|\bscal(?:e|es|ing)\b|expan(?:d|sion)|\bdoubl(?:e|ed|ing)\b|more (?:orders|volume|demand|sites)|keep(?:ing)? up|new (?:site|plant|office|branch|region)/gi,
    first: 'What gives way first if the volume doubles: people, tools or space.',
    ideas: [
      {
        idea: 'Find the one step that cannot be done twice as often, and free that one first.',
        cost: 'About a week of looking, and a count per step.',
        risk: 'The next narrow step shows up behind it; plan for two rounds.',
      },
      {
        idea: 'Turn what only one person can do into something that two can.',
        cost: 'A few hours a week, for a month, of that person.',
        risk: 'It slows them down while it lasts; choose the quiet weeks.',
      },
    ],
    plan: {
      days30: 'Draw the steps with what each can carry in a week.',
      days60: 'Free the narrowest step.',
      days90: 'Show what the whole can carry now, and where it is narrow next.',
    },
    questions: ['What broke first the last time it grew?', 'What works today because you are small?'],
  },
  {
    id: 'cost',
    signs:
      /\bcosts?\b|\bcostly\b|\bbudgets?\b|expensive|\bmargins?\b|sav(?:e|ings?) money|\bwast(?:e|es|ed|ing)\b|\bspend(?:ing)?\b|profitab|cut(?:ting)? back/gi,
    first: 'Where money goes that no customer would miss.',
    ideas: [
      {
        idea: 'The ten largest recurring costs on one page, each with a name and a use beside it.',
        cost: 'Two days, and one short talk per item.',
        risk: 'What looks idle may be rare but needed; switch off before you cancel.',
      },
      {
        idea: 'Mend the most frequent rework before cutting anything.',
        cost: 'A week or two of somebody who knows the work.',
        risk: 'It saves later than a cut does; agree on when to look.',
      },
    ],
    plan: {
      days30: 'Put the ten largest recurring costs on one page.',
      days60: 'Pause two of them for a month, where that can be taken back.',
      days90: 'Show what was saved, what was missed, and what came back.',
    },
    questions: ['Which cost would you never cut, and why?', 'Where did saving turn out dear?'],
  },
  {
    id: 'migration',
    signs:
      /migrat|legacy|(?:old|outdated|aging|ageing) (?:system|software|tool|stack|machine|code|database)s?|replac(?:e|es|ing)|moderni[sz]|rewrit|new (?:system|platform|tool|software|erp|crm)|\bcloud\b|technical debt|roll-?out/gi,
    first: 'What the old way does that stands in no manual.',
    ideas: [
      {
        idea: 'Move one small but whole part first, with old and new side by side for a while.',
        cost: 'Double work in that part for [[how many]] weeks.',
        risk: 'Two truths at once; say beforehand which one counts.',
      },
      {
        idea: 'Write down the ten cases that must not break, and try them before each step.',
        cost: 'Two days to collect them with those who know.',
        risk: 'The eleventh case; keep a way back for every step.',
      },
    ],
    plan: {
      days30: 'Collect the cases that must not break, from the people who use it daily.',
      days60: 'Move [[one small part]], with a way back.',
      days90: 'Switch the old one off for that part, and write down what we learned.',
    },
    questions: ['What does the old way do well that must not get lost?', 'Who would notice first if something was missing?'],
  },
  {
    id: 'overview',
    signs:
      /overview|visib|\breport(?:s|ing)?\b|spreadsheets?|\bexcel\b|dashboards?|(?:nobody|no one|don['’]t|doesn['’]t|do not|not) (?:really )?knows?\b|scattered|single source|transparen|\bmetrics?\b|data (?:is|are|quality)|by hand|manual/gi,
    first: 'Which three numbers would change what somebody does tomorrow.',
    ideas: [
      {
        idea: 'One page with those three numbers every Monday, by hand at first.',
        cost: 'An hour a week.',
        risk: 'A number without an owner is soon wrong; one name per number.',
      },
      {
        idea: 'One place for each fact, to which every other list points.',
        cost: 'About a week per list that is brought in.',
        risk: 'People keep their own list as long as the common one is slower.',
      },
    ],
    plan: {
      days30: 'Find out who makes which report, for whom, and who reads it.',
      days60: 'Put three numbers on one page, and let go of one report.',
      days90: 'Let the page be made without me.',
    },
    questions: ['Which question do you ask again and again because the answer is nowhere?', 'Which report would nobody miss?'],
  },
  {
    id: 'rules',
    signs: /\baudits?\b|complian|regulat|\bgdpr\b|data protection|\bsecurity\b|\bsafety\b|accidents?|certif|inspection/gi,
    first: 'What somebody from outside would ask to see first, and how long it takes to find it.',
    ideas: [
      {
        idea: 'Rehearse one inspection in an afternoon, on one small area.',
        cost: 'An afternoon for three people.',
        risk: 'It shows more than can be mended at once; choose three things.',
      },
      {
        idea: 'Make the safe way the short way at the one spot where people go around it.',
        cost: 'A day of watching, and one change.',
        risk: 'A new way around appears; ask those who used the old one.',
      },
    ],
    plan: {
      days30: 'Walk through [[one area]] as an inspector would.',
      days60: 'Mend the three things that matter most.',
      days90: 'Do the same walk again, with somebody else.',
    },
    questions: ['Which rule do people work around, and what makes it hard to keep?', 'Where would an inspector look first?'],
  },
]
