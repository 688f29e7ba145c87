export type ClosingCard = {
  /** The rule that it comes from. */
  id: 'S3.5' | 'S1.4' | 'S1.8' | 'S3.7'
  name: string
  say: string
  /** Other ways to put it; like all wording here ours and untested. */
  others: readonly string[]
  afterwards: string
}

/** The questions for the end of the talk, in the order in which they come easiest. */
export const closingCards: readonly ClosingCard[] = [
  {
    id: 'S3.5',
    name: 'Clear the air',
    say: 'Having heard all this, is there anything that makes you hesitate about me for this work?',
    others: [
      'Is there something you hoped to hear today and did not?',
      'If you had one doubt about me for this role, what would it be?',
    ],
    afterwards:
      'Listen to the end. If it is a misunderstanding, one sentence mends it. If it is true, thank them; it is worth more than praise.',
  },
  {
    id: 'S1.4',
    name: 'The three-month question',
    say: 'Suppose this one goes to somebody else, and in three months a very similar role opens here. What would you want to see stronger in my resume by then?',
    others: [
      'Just as a thought: if I did not get this, and you were hiring for much the same work in three months, which line of my resume should have grown?',
      'Imagine that we meet again in three months over a role like this one. What would you like me to have done by then?',
    ],
    afterwards: 'Write it down while they watch. Do not defend yourself and do not answer it; just thank them.',
  },
  {
    id: 'S1.8',
    name: 'Other doors',
    say: 'Which other roles do you see coming in the next few months that might suit someone like me?',
    others: [
      'Where else around here do you see work like mine being needed this year?',
      'Now that you know what I do: is there another team that I should keep in mind?',
    ],
    afterwards: 'Note each one with their words. It is a list of its own.',
  },
  {
    id: 'S3.7',
    name: 'The next step',
    say: 'I would like to do this work. What happens next, and by when will you know?',
    others: [
      'I enjoyed this, and I would be glad to go on. What is the next step from here?',
      'You have my yes to another talk. When would be a good moment for it?',
    ],
    afterwards: 'Say it once, friendly, without pushing. Remember the exact words and the day.',
  },
]
