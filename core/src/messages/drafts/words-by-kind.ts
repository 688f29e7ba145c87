/** Sentences that belong to one kind of message. {c} is the company, {r} the role, {t} the topic, {day} the weekday of the talk. */

export const gift = {
  first: [
    'Three things that I would look at first:',
    'If I started on Monday, I would look at this:',
    'A short list, in the order in which I would take it:',
  ],
  brief: [
    'I wrote down what I understood, what I would look at first, and what it may cost: {file}.',
    'My thoughts on it fill one document, with costs and risks beside the ideas: {file}.',
    'I turned it into a draft that you can mark up: {file}.',
  ],
  video: [
    'Instead of another page I recorded half a minute for you: {file}.',
    'I said it in half a minute rather than in a page: {file}.',
    'It is easier said than written, so here is a short video: {file}.',
  ],
}
export const item = {
  found: [
    'I came across something on it: {clip}',
    'This may be of interest to you: {clip}',
    'I read something that fits: {clip}',
    'Here is something that made me think of it: {clip}',
  ],
  event: [
    'There is a date that may interest you: {clip}',
    'I came across an event that fits: {clip}',
    'You may like to know of this one: {clip}',
  ],
  forward: [
    'I look forward to picking up the thread with you.',
    'I look forward to the next conversation, whenever it comes.',
    'It would be good to compare notes on it one day.',
    'I look forward to hearing how you see it one day.',
  ],
}
export const call = {
  open: ['Hello{n}, this is {me}.', 'Hi{n}, {me} here.'],
  spoke: ['We spoke on {day} at {c}.', 'We talked on {day}.', 'We met on {day} at {c}.'],
  undated: ['We spoke at {c}.', 'We talked the other week.'],
  topic: {
    noun: ['I am still thinking about {x}.', 'I have an idea on {x}.'],
    doing: ['I have an idea how to {x}.', 'I keep thinking about how to {x}.'],
    clause: ['You told me that {x}.', 'I still remember that {x}.'],
    other: ['You said it like this: {x}.', 'I kept one thing: {x}.'],
  },
  thanks: ['I wanted to thank you with my own voice rather than by mail.', 'Thanks for the plain words, they gave me ideas.'],
  step: ['I will put it on one page for you.', 'A page on it will follow by mail.'],
  live: ['That is all, have a good day.', 'That was it already, bye for now.'],
  voicemail: ['No need to call back. Goodbye.', 'Nothing to call back about. Have a good day.'],
}
export const decline = {
  open: [
    'Thank you for telling me, and for the time before it.',
    'Thank you for the clear answer.',
    'Thanks for letting me know so plainly.',
    'Thank you for your message; I would rather know than guess.',
    'Thanks for your note and for the way it was put.',
  ],
  helped: {
    advice: [
      'Your advice goes with me: {x}.',
      'One piece of advice I have already begun to use: {x}.',
      'What you told me to work on was fair: {x}.',
    ],
    heard: [
      'I still think about what you told me: {x}.',
      'It was worth seeing the work from the inside: {x}.',
      'What you told me stays with me: {x}.',
      'I keep the picture that you drew: {x}.',
    ],
    blank: ['What helped me: [[{hint}]].'],
  },
  door: [
    'Plans change. Should it look different in three months, I would be glad to pick up where we left off.',
    'If something new opens with you in three months or so, I would still like the work.',
    'In three months much can be different; my interest in this work will be the same.',
    'Should you be looking again in three months, a line is enough and I will be there.',
  ],
  wish: [
    'I wish you and whoever starts a good beginning.',
    'A good start to whoever takes it on.',
    'I hope that it goes well for the whole team.',
    'I hope the new one settles in well.',
  ],
}
export const invite = {
  met: [
    'we spoke at {c} about {t}.',
    'our talk about {t} is still with me.',
    'thank you for the talk about {t}.',
    'I liked what you said about {t}.',
  ],
  told: ['you told me that {x}.', 'I still think about one thing: {x}.'],
  quoted: ['I wrote down what you said: “{x}.”', 'your words are still with me: “{x}.”'],
  keep: [
    'I would like to keep the thread.',
    'I would be glad to stay connected.',
    'Let us keep each other posted.',
    'I would like to follow what you build.',
  ],
}
export const accept = {
  open: ['Good to be connected.', 'Thank you for accepting.', 'Glad that we are connected now.', 'Thanks for connecting.'],
  help: [
    'Is there anything I can do for you, on this or otherwise?',
    'What can I do for you in return? An introduction, a second pair of eyes, an article: all welcome.',
    'How can I support you? I am glad to look at something, or to ask around.',
    'If there is something that I can help you with, say the word.',
  ],
  found: ['For a start, this may be of use: {clip}'],
}
export const checkIn = {
  open: {
    noun: [
      'Some months have gone by, and I still think about {x} now and then.',
      'I hope that there is progress on {x}.',
      'A while ago we talked about {x}, and I was reminded of it.',
    ],
    other: [
      'Some months have gone by since our talk, and one line of it has stayed: “{X}.”',
      'I was reminded of our talk and of one thing in it: “{X}.”',
    ],
    blank: ['Some months have gone by since we talked about [[{hint}]].'],
  },
  ofUse: ['Something that may be of use to you: {clip}', 'I thought of you when I read this: {clip}'],
  well: [
    'I hope that you and the team are well.',
    'I hope the year has been good to you so far.',
    'I hope things are going well at {c}.',
  ],
  close: [
    'There is nothing to answer; it is good to have met you.',
    'No need to reply, I just wanted to say hello.',
    'Nothing to reply to; it is just a hello.',
  ],
}
export const question = {
  plain: [
    'I would still like to do this work.',
    'My interest in this work is the same as on the day we spoke.',
    'I am still glad of the talk that we had, and keen on the work.',
  ],
  still: [
    'I have kept thinking about {t}, and I would still like to do this work.',
    'The work around {t} is still what I would like to do.',
    'I still have {t} on my mind, and I would like to work on it.',
  ],
  ask: [
    'Is there any news on the {r} role? One line is plenty.',
    'Is there something new on the {r} role? A word is enough.',
    'May I ask how things stand with the {r} role? A short line is plenty.',
  ],
  hurry: ['No hurry on my side.', 'Whenever it suits you.', 'There is no rush.'],
}
export const subjects = {
  topic: ['On {t}', 'A thought on {t}', '{T}'],
  note: ['Our talk on {day}', 'After our talk on {day}', 'A note on {day}'],
  plain: {
    note: 'After our talk',
    gift: 'A thought for {c}',
    'check-in': 'A hello',
    followup: 'The {r} role',
    'decline-thanks': 'Thank you',
    'accept-thanks': 'Thank you',
    item: 'Something for you',
  },
}
export const says: Record<string, string> = {
  'their-words': 'opens with what they said',
  'better-answer': 'gives the answer you would give now',
  shared: 'opens with what you share',
  'the-work': 'speaks to the work to be done',
  short: 'three lines, one of them theirs',
  'one-idea': 'one idea on what they told you',
  'first-look': 'three things that you would look at first',
  'carry-brief': 'carries a brief',
  'carry-video': 'carries a video',
  item: 'passes on something of interest',
  'item-short': 'the find and one line',
  question: 'one friendly question',
  'question-thought': 'a thought first, then the question',
  call: 'for when they pick up',
  voicemail: 'for their voicemail',
  gracious: 'thanks, what helped, and an open door',
  'gracious-short': 'thanks in three lines',
  'invite-200': 'up to 200 characters, for any account',
  'invite-300': 'up to 300 characters',
  accepted: 'thanks with an offer of help',
  'accepted-short': 'two lines and an offer',
  'hello-again': 'a hello with something of use',
  'hello-short': 'a hello in three lines',
}
