import type { Rule } from '../rule.ts'

/** How it sounds: whose move it is, and in what voice. */
export const manner: readonly Rule[] = [
  {
    id: 'attitude/entitled',
    level: 'change',
    patterns: [
      'i (?:would|will) (?:never|not) (?:work|want to work) (?:for|at|with)',
      '(?:you|anyone|any company|they) would be (?:lucky|foolish|a fool|crazy|mad)',
      'i am (?:clearly |obviously |definitely |by far )?(?:the best|the perfect|the ideal|the only|overqualified)',
      '(?:you|nobody) (?:will|can) not find (?:anyone|someone|a) (?:better|more)',
      'i know my (?:worth|value)',
    ],
    why: 'It speaks of what you are owed. They are the customer here, and customers are won by what is done for them.',
    instead: 'Say what you would do first for them, in one sentence.',
    basis: 'S0.6',
    catches: ['You would be lucky to have me.', 'I am clearly the best candidate.'],
    allows: ['You had the luck of good weather.'],
  },
  {
    id: 'attitude/past-employer',
    level: 'change',
    patterns: [
      'my (?:last|former|current|previous|old|ex) (?:boss|employer|manager|company|team|job|colleagues) ~2 (?:was|is|were|are) ~2 (?:terrible|toxic|incompetent|awful|horrible|a nightmare|useless|stupid|lazy|chaotic)',
    ],
    why: 'Whoever speaks ill of the last employer is expected to do so again.',
    instead: 'Say what you are looking for instead.',
    basis: 'S0.6',
    catches: ['My former boss was incompetent.'],
    allows: ['My former boss was a beekeeper.'],
  },
  {
    id: 'tone/grovelling',
    level: 'change',
    patterns: [
      'i (?:would|will) do (?:anything|whatever)',
      '(?:sorry|apologies|apologi[sz]e|forgive me) (?:for|to) (?:bother\\w*|disturb\\w*|tak\\w+ your|wast\\w+|trouble|troubling|troubl\\w+)',
      '(?:humbly|your esteemed|esteemed (?:company|organi[sz]ation)|most humble|eternally grateful|forever grateful|from the bottom of my heart)',
      'not (?:want|wish|mean) to (?:bother|be a bother|be a burden|be annoying|disturb)',
    ],
    why: 'Bowing makes you smaller than you were in the room.',
    instead: 'Write as you spoke: from one who works to another who does.',
    basis: 'S0.12',
    catches: ['Sorry to disturb you.', 'I would do anything for this chance.'],
    allows: ['Sorry that I had to run for the train.'],
  },
  {
    id: 'tone/stiff',
    level: 'consider',
    patterns: [
      '(?:hereby|to whom it may concern|dear sir or madam|dear sirs|pursuant|aforementioned|as per (?:our|my)|at your disposal|the undersigned)',
    ],
    why: 'It sounds like a form. You talked with a person.',
    instead: 'Use their name and words that you would say aloud.',
    basis: 'S0.12',
    catches: ['I remain at your disposal.', 'To whom it may concern, thank you.'],
    allows: ['I was near the disposal site.'],
  },
  {
    id: 'tone/hype',
    level: 'consider',
    patterns: [
      '(?:super|so|beyond|incredibly|absolutely|extremely) (?:excited|thrilled|pumped|stoked)',
      '(?:dream (?:job|company|role)|amazing (?:team|company|opportunity)|incredible opportunity|can not thank you enough|over the moon|fingers crossed)',
    ],
    why: 'Big words are the ones that everybody sends; they show energy to nobody.',
    instead: 'Show the energy: what did you look up, try or draw since you talked?',
    basis: 'S0.12',
    catches: ['I am super excited!', 'This is my dream job.'],
    allows: ['The crowd was excited when the ferry came.'],
  },
  {
    id: 'tone/shouting',
    level: 'change',
    find: ({ source }) =>
      [...source.matchAll(/[!?]{2,}|\b[A-Z]{4,}(?:[ ]+[A-Z]{2,}){1,}\b/g)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
      })),
    why: 'Several marks in a row, or words in capitals, read as shouting.',
    instead: 'One full stop is enough.',
    basis: 'S0.12',
    catches: ['Thank you!!!', 'I REALLY WANT THIS.'],
    allows: ['Thank you! It was the NATO report.'],
  },
]
