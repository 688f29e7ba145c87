const numbers = ['Nobody', 'One interviewer', 'Two interviewers', 'Three interviewers', 'Four interviewers', 'Five interviewers']
const quoted = (text: string) => `“${text}”`

/** What the list says of itself. */
export const words = {
  stars: (count: number) =>
    count === 1
      ? 'One interviewer asked for it: one voice, not yet a pattern'
      : `${numbers[count] ?? `${count} interviewers`} asked for it`,
  target: (askedBy: number, of: number) =>
    of === 1
      ? 'the posting for your target asks for it'
      : `${askedBy} of ${of} postings for your target ${askedBy === 1 ? 'asks' : 'ask'} for it`,
  serves: (titles: readonly string[]) =>
    titles.length === 1 ? `it serves ${titles[0]} as well` : `it serves ${titles.length} of the roles that you watch`,
  nothing: 'You put it on the list yourself',
  guess: 'Your own guess; nobody said it',
  shownAlready: 'it stands on your resume already and wants to be shown better',
  focus: (one: string, other: string) => `These two are my focus at the moment: ${quoted(one)} and ${quoted(other)}.`,
  focusOne: (one: string) => `This is my focus at the moment: ${quoted(one)}.`,
  move: (text: string, place: number) => `Should ${quoted(text)} move in front of item ${place}?`,
  moveNew: (place: number) => `Should what you just said move in front of item ${place}?`,
  card: {
    title: 'What I work on',
    practice: 'in practice',
    say: 'To say back, after they asked for something',
    listen: 'Write it down in their words. Thank them. Do not answer it.',
    where: 'Where should it go?',
  },
  plan: { towards: 'Five years towards', now: 'in practice now', room: 'Room for what comes up' },
  few: (count: number) =>
    count === 0
      ? 'The list is empty. Five things are a good start.'
      : `There ${count === 1 ? 'is one thing' : `are ${count} things`} on the list. With five or more it is easier to choose what is worth your evening.`,
  many: (count: number) => `There are ${count} things on the list. Past fifty nobody can hold it in mind; let some go for now.`,
  rest: (active: number) =>
    active === 0
      ? 'Nothing is in practice yet. Choose two things, a little each day or each week.'
      : 'One thing is in practice. A second one keeps it lively.',
}
