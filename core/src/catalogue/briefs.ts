const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const briefs = {
  title: 'The work brief',
  says: 'One page of your view of the work to be done. It asks for nothing, and nobody else will send one like it.',
  back: (company: string) => company,
  drawn: (revision: number, talks: number) => {
    if (talks === 0) return `Draft ${revision}. No talk was written down yet, so it starts with blanks.`
    return `Draft ${revision}, after the ${ordinals[talks - 1] ?? 'latest'} talk.`
  },
  opening: {
    title: 'Your work brief',
    says: 'Putting together what you noted …',
    failed: 'The draft could not be made just now.',
    again: 'Try again',
    none: 'Choose a role first; its page leads here.',
    search: 'To the search',
  },
  link: 'Work brief',
  linkSays: 'One page of ideas on the work to be done',
  blanks: (count: number) =>
    count === 0
      ? 'No blank is left.'
      : count === 1
        ? 'One blank in [[double brackets]] is left; only you can fill it.'
        : `${count} blanks in [[double brackets]] are left; only you can fill them.`,
  titleField: 'Title',
  sections: {
    understood: { title: 'What I understood', says: 'Their problems, as you noted them. Your notes stand beside each point.' },
    first: { title: 'What I would look at first', says: 'Where you would go and see, before any idea.' },
    ideas: { title: 'Ideas, with cost and risk', says: 'Three are plenty. One that names its own risk is believed.' },
    plan: { title: 'The first 30, 60 and 90 days', says: 'What you would learn, try, and show.' },
    questions: { title: 'Questions', says: 'About the work, never about the process.' },
  },
  periods: { days30: 'Days 1 to 30', days60: 'Days 31 to 60', days90: 'Days 61 to 90' },
  point: (section: string, at: number) => `${section}: point ${at}`,
  idea: (at: number) => `Idea ${at}`,
  cost: (at: number) => `Cost of idea ${at}`,
  risk: (at: number) => `Risk of idea ${at}`,
  fromNotes: 'From your notes',
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  remove: (what: string) => `Take out: ${what}`,
  moved: (what: string, place: number, count: number) => `${what} is now ${place} of ${count}.`,
  add: { point: 'Add a point', idea: 'Add an idea', question: 'Add a question' },
  full: 'There is no room for more. Take one out first.',
  revise: {
    title: 'Something new was noted',
    newTalks: (count: number) =>
      count === 1 ? 'One talk is not in this draft yet.' : `${count} talks are not in this draft yet.`,
    news: (count: number) => (count === 1 ? 'It would bring one new point.' : `They would bring ${count} new points.`),
    more: (count: number) => (count === 1 ? 'Your notes hold one new point.' : `Your notes hold ${count} new points.`),
    says: 'What you wrote, moved or took out stays so. Each new draft is a new gift.',
    action: 'Revise after the latest talk',
    done: 'This is the next draft.',
  },
  reminders: {
    title: 'Keep in mind',
    says: 'None of this stands on the page; let it steer what does.',
    concern: (name: string) => (name ? `${name} was not sure about` : 'They were not sure about'),
    'liked-but': (name: string) => (name ? `“I liked them, but…”, as ${name} might finish it` : '“I liked them, but…”'),
    topic: (name: string) => (name ? `${name} lit up at` : 'They lit up at'),
  },
  check: {
    title: 'The check',
    fine: 'Nothing to change. It asks for nothing.',
    waiting: 'Reading it …',
    offline: 'The check needs the program on this machine; it will run when that answers again.',
    levels: { stop: 'Must change', change: 'Better to change', consider: 'Have a look' },
    instead: 'Instead',
    toLinks: 'Set your links',
  },
  preview: {
    title: 'How it looks',
    says: 'The page that the Word file holds. The slides hold the same.',
    page: 'Preview of the page',
    costLabel: 'Cost',
    riskLabel: 'Risk',
  },
  files: {
    title: 'Take it along',
    docx: 'Download as Word',
    pptx: 'Download as slides',
    written: (name: string) => `${name} is written and kept.`,
    unsaved: 'Your last words are not saved yet, so the file would miss them. Try again in a moment.',
    blanks: 'Blanks are marked yellow in the file, so that none goes out unseen.',
    noName: 'Your name and your resume link stand in its head once they are set.',
    settings: 'To the settings',
    carry: 'Write the note that carries it',
    carrySays: 'A few lines of your own, with the page attached.',
  },
  saved: {
    remove: 'Delete this brief',
    removeSays: 'The page goes; what you noted stays. This can be undone.',
    removed: 'The brief is deleted.',
  },
}
