export const answer = {
  title: 'The answer',
  says: 'A yes, a no, or nothing at all. One tap each, and what is worth doing then.',
  offers: 'Offers',
  open: 'Did somebody answer?',
  openSays: 'Note it when it comes. Until then nothing here needs you.',
  noneOpen: 'No open role. When you have one, its answer belongs here.',
  after: 'After a no',
  afterSays:
    'One person chose another this time. It is a decision for now, not a verdict on you, and first choices fall through more often than one thinks.',
  helped: 'What they said would help',
  worth: 'Worth doing',
  nothing: 'Nothing more to do here. It is all right to stop wondering.',
  past: (count: number) => `Ended (${count})`,
  on: (day: string) => `on ${day}`,
  look: 'Open the role',
}
