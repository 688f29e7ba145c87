const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** The words of the counts, as an import summary keys them. */
const counted: Record<string, [string, string]> = {
  people: ['person', 'people'],
  opportunities: ['role', 'roles'],
  interviews: ['interview', 'interviews'],
  facts: ['fact', 'facts'],
  profiles: ['profile', 'profiles'],
  candidates: ['thing about you', 'things about you'],
  candidate: ['thing about you', 'things about you'],
  stages: ['dated step', 'dated steps'],
  events: ['event', 'events'],
}

export const importing = {
  title: 'Import',
  says: 'Bring in what you have. You see what would be added before anything is, and a whole import can be taken back.',
  drop: {
    label: 'Drop files here',
    hint: 'A resume (PDF, DOCX, JSON Resume), a LinkedIn profile saved as PDF, a LinkedIn export (zip), an interview invite (.ics), or events (.ics, or a page saved as HTML). They stay on this machine.',
  },
  reading: (name: string) => `Reading ${name}…`,
  progress: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  kinds: {
    'resume-pdf': 'a resume',
    'resume-docx': 'a resume',
    'json-resume': 'a resume',
    'linkedin-pdf': 'a LinkedIn profile',
    'linkedin-export': 'a LinkedIn export',
    calendar: 'calendar entries',
    text: 'notes',
    'standout-export': 'a Standout export',
    'events-page': 'a page with events',
    events: 'events to go to',
    sample: 'the made-up search',
  } as Record<string, string>,
  whose: { legend: 'Whose is it?', me: 'Mine', person: 'Someone else’s' },
  adds: 'Will be added',
  changes: 'Will be changed',
  same: 'Already there',
  leftOut: 'Left out, and why',
  names: 'What exactly',
  nothing: 'Nothing new in it.',
  count: (word: string, count: number) => plural(count, counted[word]?.[0] ?? word, counted[word]?.[1] ?? word),
  whats: { person: 'person', interview: 'interview', opportunity: 'role', candidate: 'you', event: 'event' } as Record<
    string,
    string
  >,
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  go: 'Bring it in',
  goAll: 'Bring all of them in',
  letGo: 'Leave it',
  gatherings: (count: number) => `It holds ${plural(count, 'event', 'events')} that may be somewhere to go.`,
  goOut: 'Bring them to Going out',
  brought: (name: string) => `${name} is in.`,
  pairs: (count: number) => `${plural(count, 'pair', 'pairs')} of people look like the same person from two sources.`,
  lookAtPairs: 'Look at them',
  history: 'What came in',
  undo: 'Take it back',
  undone: 'Taken back',
  undoneKept: (names: string[]) =>
    names.length === 0
      ? 'All of it was taken back.'
      : `Taken back, except what you changed since: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,
  none: 'Nothing yet. The interview invite is a good first one.',
}
