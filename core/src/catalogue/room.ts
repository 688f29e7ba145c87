export const room = {
  title: 'In the room',
  law: 'Ask in the room. Give afterwards.',
  lawSays: 'Every question that matters belongs into this talk. What you send later asks for nothing.',
  choose: 'Another interview',
  people: 'In the room with you',
  unknownPart: 'part not known yet',
  nobody: 'Write down each name when you hear it.',
  closing: 'Before you leave',
  closingSays:
    'Near the end, when they ask if you have questions. Take one or two. The wording here is ours and untested; yours is better.',
  cards: [
    {
      id: 'S3.5',
      name: 'Clear the air',
      say: 'Having heard all this, is there anything that makes you hesitate about me for this work?',
      afterwards:
        'Listen to the end. If it is a misunderstanding, one sentence mends it. If it is true, thank them; it is worth more than praise.',
    },
    {
      id: 'S1.4',
      name: 'The three-month question',
      say: 'Suppose this one goes to somebody else, and in three months a very similar role opens here. What would you want to see stronger in my resume by then?',
      afterwards: 'Write it down while they watch. Do not defend yourself and do not answer it; just thank them.',
    },
    {
      id: 'S1.8',
      name: 'Other doors',
      say: 'Which other roles do you see coming in the next few months that might suit someone like me?',
      afterwards: 'Note each one with their words. It is a list of its own.',
    },
    {
      id: 'S3.7',
      name: 'The next step',
      say: 'I would like to do this work. What happens next, and by when will you know?',
      afterwards: 'Say it once, friendly, without pushing. Remember the exact words and the day.',
    },
  ],
  sayIt: 'For example',
  thenDo: 'Then',
  after: 'When you are out',
  afterSays: 'Tonight, two minutes: how it felt, what they said. It is gone by tomorrow.',
  toNight: 'Write down how it went',
  toMethod: 'Why this card?',
  card: (at: number, of: number) => `Card ${at} of ${of}`,
}
