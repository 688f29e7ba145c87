import type { RuleTexts } from './rule.ts'

export const s4: RuleTexts = {
  'S4.1': {
    title: 'Go in to make a friend',
    says: 'Whoever goes in to get to know someone is calmer, listens better and is trusted sooner. The job comes second.',
    lives: [
      { page: '/before', what: 'the person first, then the job' },
      { page: '/', what: 'preparing comes up before each interview' },
    ],
  },
  'S4.2': {
    title: 'Get to know the person beforehand',
    says: 'Read how others describe them and where their path crossed yours: places, schools, groups, causes. Only what you brought in yourself is used, each with its source and date.',
    evidence:
      'In a study of internship interviews (Barrick, Swider and Stewart, 2010), liking and likeness did not carry over to other interviewers: common ground helps with this one person.',
    lives: [{ page: '/people', what: 'what is known of someone, with source and date' }],
  },
  'S4.3': {
    title: 'Bring it up lightly',
    says: 'Something of yours first, then what you noticed, then a question. Family, health, faith, politics, age and address stay out.',
  },
  'S4.4': {
    title: 'An interviewer can become a champion',
    says: 'Someone who likes you can speak for you, here or elsewhere. Remember what you last gave and what you last asked.',
    lives: [{ page: '/people/ladder', what: 'who speaks for you, what you last gave and last asked' }],
  },
  'S4.5': {
    title: 'Four courtesies for each interviewer',
    says: 'A note at once; gracious thanks if they choose someone else; an invitation to connect; and thanks when they accept, with the question how you can help them.',
    grade: 'survey',
    evidence:
      'Asked by TopResume, which sells resume writing, 68 % of 358 recruiters and managers said in 2017 that a thank-you note matters to their decision. No experiment was found that shows by how much.',
    lives: [
      { page: '/', what: 'each courtesy comes up in its time, after a no as well' },
      { page: '/answer', what: 'what is left to do for each person' },
      { page: '/messages', what: 'a draft for each courtesy, from what you noted' },
    ],
  },
  'S4.6': {
    title: 'They may think of a better role',
    says: 'In the middle of a talk someone may see you elsewhere. A minute in which you say clearly what you can do makes that likely.',
    lives: [{ page: '/people/hints', what: 'hinted roles in their words, and who offered to introduce you' }],
  },
  'S4.7': {
    title: 'Practise being with people',
    says: 'Looking at someone, letting talk flow, pausing before you speak: all of it can be practised.',
    grade: 'measured',
    evidence:
      "Across 63 studies with 4,868 people (Martin-Raugh and others, 2023) a candidate's eye contact went together with better interview ratings (correlation .45).",
  },
  'S4.8': {
    title: 'Listen, and ask back',
    says: 'Let them finish, then ask about what they said. How much you talk yourself is shown and has no target.',
    grade: 'measured',
    evidence:
      'In 138 practice interviews at MIT (2015) those who had the larger share of the words were rated higher (correlation .36, our own calculation).',
  },
  'S4.9': {
    title: 'Learn how to look someone up',
    says: 'Finding out about a person is a skill; go through it once before the first interview, and see how it changes the talk.',
  },
  'S4.10': {
    title: 'It happens early',
    says: 'The personal side is made in the first minutes, so they are asked about by themselves.',
    grade: 'measured',
    evidence:
      'In a study of internship interviews (Barrick, Swider and Stewart, 2010) the impression of the first minutes went together with offers (correlation .22) and with ratings (.42).',
    lives: [
      { page: '/night', what: 'the first five minutes, for each person' },
      { page: '/silence', what: 'the sign with the most weight' },
    ],
  },
}
