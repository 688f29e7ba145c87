const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** What stands in the document itself, and what a draft leaves to the user. */
export const briefWords = {
  title: (role: string) => (role ? `${role}: my view of the work to be done` : 'My view of the work to be done'),
  label: (revision: number, talks: number) => {
    const after = talks === 0 ? '' : `, after our ${ordinals[talks - 1] ?? 'latest'} talk`
    return `Draft ${revision}${after}`
  },
  headings: {
    understood: 'What I understood',
    first: 'What I would look at first',
    ideas: 'Ideas, with their cost and risk',
    plan: 'My first 30, 60 and 90 days',
    questions: 'What I would like to understand better',
  },
  idea: 'Idea',
  costAndRisk: 'Cost and risk',
  cost: 'Cost',
  risk: 'Risk',
  periods: { days30: 'Days 1–30', days60: 'Days 31–60', days90: 'Days 61–90' },
  forWhom: (person: string | null, company: string) => (person ? `For ${person}, ${company}` : `For ${company}`),
  /** On a slide for which nothing is written yet. */
  empty: 'To come with the next draft.',
  asked: (question: string, answer: string) => `You asked: “${question}” ${answer}`,
  blanks: {
    understood: '[[What they told you is hard right now, in their words]]',
    first: '[[What you would ask to see on your first morning, and why]]',
    idea: '[[One idea that only you would bring, in a sentence]]',
    cost: '[[What it costs: hours, money, whose time]]',
    risk: '[[What could go wrong, and how you would notice]]',
    days30: '[[What you would learn or finish in the first month]]',
    days60: '[[What you would try in the second month]]',
    days90: '[[What they would see after three months]]',
    doubt: '[[What in the first month would answer the doubt you noted]]',
    question: '[[One question about the work that stayed with you]]',
  },
}
