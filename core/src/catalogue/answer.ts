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
  day: {
    title: 'Not this time',
    says: 'One person chose another. Whatever you feel tonight is fine, and nothing on this page is urgent.',
    stop: 'It is all right to stop wondering. You will probably never learn the reason, and you do not need it to go on.',
    helped: 'What they said would help',
    helpedNone: 'Nobody said what would help. That is common: most are not allowed to.',
    likedBut: 'What you guessed they would say',
    odds: 'The odds, at this step',
    oddsSays: (stage: string, share: string, between: string) =>
      `Of a hundred people who come as far as you did (${stage}), about ${share} go on, somewhere in ${between}. The favourite loses most of the time as well.`,
    rest: (chance: string, weeks: number) =>
      `What else is open, at today’s pace, gives you ${chance} for an offer within ${weeks} weeks.`,
    restNone: 'Nothing else is open right now. That is something for another day.',
    thanks: 'The thanks',
    thanksSays: 'Gracious, short, and asking for nothing. First choices fall through more often than one thinks.',
    actions: 'The four actions',
    actionsSays:
      'A note at once, thanks when another is chosen, an invitation to connect, thanks for accepting. They hold after a no as well.',
    actionsNone: 'Nobody is noted for this role. Add whom you talked to, and they stand here.',
    door: 'The door in three months',
    doorSays: (day: string) =>
      `Around ${day} a short, friendly note is worth sending: how it is going there, and one thing you did since. Standout will remind you.`,
    open: 'Reopen it, if they come back',
    back: 'The answer',
    notNo: 'No answer of theirs has ended this role. If a no came, note it first.',
  },
}
