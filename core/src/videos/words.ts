/** What a script says between the words of the talk. `[[…]]` is a blank that only the user can fill. */
export const words = {
  blanks: {
    me: '[[your name]]',
    work: '[[the work as they put it, in one line]]',
    problem: '[[what makes it hard, in their words]]',
    value: '[[your one line: what you do, and what it changed]]',
    detail: '[[one thing from the talk that only the two of you know]]',
  },
  hello: (first: string | null, me: string) => (first ? `Hello ${first}, this is ${me}.` : `Hello, this is ${me}.`),
  thanks: {
    work: (company: string | null) =>
      company
        ? [`Thank you for showing me what the days at ${company} are really made of.`, 'Thank you for such a frank talk.']
        : ['Thank you for showing me what your days are really made of.', 'Thank you for such a frank talk.'],
    problem: () => ['Thank you for saying it so plainly.'],
    answer: () => ['Thank you for a question that I took home with me.'],
    common: () => ['Thank you for a talk that left the beaten track.'],
  },
  work: (work: string) => `You told me what is to be done: ${work}`,
  problem: (problem: string) => `This is the part I keep turning over: ${problem}`,
  problemFirst: (problem: string) => `One sentence of yours came home with me: ${problem}`,
  question: (question: string, answer: string) => `You asked ${question}. Today I would say: ${answer}`,
  answer: (answer: string) => `There is one thing that I would put differently today: ${answer}`,
  common: (common: string) => `And I still smile about what we share: ${common}`,
  detail: (detail: string) => `What stays with me is ${detail}.`,
  interest: 'I would enjoy working on exactly that.',
  step: [
    'Next I will sketch how I would begin, on one page, and send it once it is worth a minute of yours.',
    'Next I will sketch how I would begin, and send it once it is done.',
    'Next I will sketch how I would begin.',
  ],
  close: ['There is nothing to answer. I only wanted to say it with a face to it.', 'There is nothing to answer.'],
  fillers: [
    'I would start by watching, and by listening to those who do it every day.',
    'The work itself interests me more than the name of the role.',
    'Thinking it over has been a pleasure.',
  ],
  shapes: {
    work: 'begins with the work that is to be done',
    problem: 'begins with what makes it hard',
    answer: 'begins with an answer that you would give better now',
    common: 'begins with what you have in common',
  },
}
