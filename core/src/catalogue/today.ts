export const today = {
  title: 'Today',
  says: 'What to do next, in order. One thing at a time is enough.',
  next: 'Next',
  waiting: 'Not yet',
  waitingSays: 'These wait for a reason, and come up by themselves.',
  more: (count: number) => (count === 1 ? 'One more, for later' : `${count} more, for later`),
  fewer: 'Only the next ones',
  coming: 'Interviews coming up',
  noneComing: 'No interview is in the calendar. Drop an invite under Import, or add one by hand.',
  prepare: 'Prepare',
  openRoom: 'Cards for the room',
  done: {
    title: 'Nothing is due',
    says: 'You have done what helps for now. The rest of the search, or the rest of the day, is yours.',
    silence: 'See where you stand',
    search: 'Go to the search',
  },
  start: {
    title: 'Start with what you have',
    says: 'Standout begins where the interview begins: it helps you write down how it went, shows where you stand, and says what to do next. Everything stays on this machine.',
    steps: 'Three ways to start',
    invite: {
      title: 'An interview is coming',
      says: 'Drop the invite from your calendar. It becomes an interview with its time and its people.',
      action: 'Bring in an invite',
    },
    talk: {
      title: 'I have just had one',
      says: 'Two minutes of taps while it is fresh, and you see where you stand.',
      action: 'Write down how it went',
    },
    silence: {
      title: 'It was a while ago, and it is silent',
      says: 'Three questions, one honest range, and one thing worth doing tonight.',
      action: 'Start from the silence',
    },
    people: 'You can also bring in your resume and your connections:',
    import: 'Import files',
    sample: {
      title: 'Or look around first',
      says: 'A fictional search with invented people shows how it works. It goes away in one click.',
      action: 'Show the sample search',
      loaded: 'The sample search is here.',
    },
  },
  balance: {
    even: (others: number, open: number) =>
      `This week ${others} of your steps went to other openings than the busiest one, and ${open} are open. That is a healthy spread.`,
    tilted: (company: string, percent: number) =>
      `${percent} in 100 of this week’s steps went to ${company}. It may deserve them; one step elsewhere keeps the search moving.`,
    quiet: (open: number) => `${open} are open and this week has no steps yet. One small one is a start.`,
    link: 'The week and the odds',
  },
}
