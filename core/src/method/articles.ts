/** The five career articles behind the rules. A year stands only where it is known. */
export const articles = [
  {
    id: 'S0',
    title: 'Lost in a Crowd of Job Candidates?',
    publisher: 'The HeadHunter',
    year: 2010,
    about: 'Stand out while it is silent',
  },
  { id: 'S1', title: 'The Interview Feedback You Need', publisher: null, year: null, about: 'Get feedback that you can use' },
  {
    id: 'S2',
    title: 'If I Were Running A Company… Loneliness',
    publisher: null,
    year: null,
    about: 'Nobody alone: the two-way street',
  },
  { id: 'S3', title: 'How did your last job interview go?', publisher: null, year: null, about: 'Read how it went' },
  { id: 'S4', title: 'On making a friend of the interviewer', publisher: null, year: null, about: 'Make a friend' },
] as const
export type Article = (typeof articles)[number]
