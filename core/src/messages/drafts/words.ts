import type { Form } from './piece.ts'

/** Sentences around the words of the talk: {x} stands as written, {X} with a capital. Several of each, so that no two notes are alike. */
export type Frames = Record<Form, readonly string[]>

export const heard: Frames = {
  noun: [
    'The part of our talk that stayed with me is {x}.',
    'You spoke about {x}, and I have been turning it over since.',
    'I keep coming back to {x}.',
    'Hours after our talk I was still busy with {x}.',
    'Of all that you described, I would most like to lend a hand with {x}.',
    'I wrote one line at the top of my notes: {x}.',
  ],
  clause: [
    'You said that {x}, and that stayed with me.',
    'The line that I underlined in my notes is that {x}.',
    'That {x} has been on my mind since we spoke.',
    'When you told me that {x}, I began to sketch.',
    'I had not expected to hear that {x}; it has kept me thinking.',
    'One thing that you told me keeps me busy: {x}.',
  ],
  doing: [
    'What I took with me is the task: to {x}.',
    'I have been asking myself how one would best begin to {x}.',
    'As I heard it from you, the first thing is to {x}.',
    'To {x}: that is the part I would like to start on.',
    'You made it plain what has to happen, which is to {x}.',
    'Since we spoke I have been thinking about how to {x}.',
  ],
  speech: [
    'You put it like this: “{X}.”',
    '“{X}” is the line that I took home.',
    'I wrote down one sentence of yours: “{X}.”',
    '“{X}.” I have gone back to those words more than once.',
    'One thing that you said I can still hear: “{X}.”',
    'In my notes one line is underlined, and it is yours: “{X}.”',
  ],
  loose: [
    'What stayed with me from our talk: {x}.',
    'One point in my notes is underlined twice: {x}.',
    'Here is what I kept thinking about: {x}.',
    'There is one thing that I did not want to let go: {x}.',
    'My notes from our talk begin with this: {x}.',
    'If I had to name the heart of it, I would say: {x}.',
  ],
}

/** A second thing that was said, said shortly. */
export const alsoHeard: Frames = {
  noun: ['The same goes for {x}.', 'And then there is {x}.', 'I would look at {x} next.', 'It may well be tied to {x}.'],
  clause: ['You also told me that {x}.', 'It fits that {x}.', 'I also remember that {x}.', 'And you were frank that {x}.'],
  doing: [
    'And the task is plain: to {x}.',
    'What has to happen is clear as well: to {x}.',
    'And you want to {x}.',
    'The way there, as I understood it, is to {x}.',
  ],
  speech: ['You also said: “{X}.”', 'And then this: “{X}.”', 'The other line I kept is “{X}.”', 'Next to it I wrote: “{X}.”'],
  loose: ['And the other half of it: {x}.', 'Next to it I wrote: {x}.', 'The second note reads: {x}.', 'Close behind it: {x}.'],
}

export const shared: Pick<Frames, 'noun' | 'clause' | 'loose'> = {
  noun: [
    'I did not expect us to end up on {x}, and I am glad we did.',
    'It made me smile that we got to {x}.',
    'I could have gone on about {x} for another hour.',
    'Of all the turns that the talk took, I liked the one to {x} best.',
    'And I still think of the detour to {x}.',
  ],
  clause: [
    'It was a nice surprise that {x}.',
    'I would never have guessed that {x}.',
    'It made me smile that {x}.',
    'My favourite discovery was that {x}.',
    'And to think that {x}!',
  ],
  loose: [
    'One thing outside the work made me smile: {x}.',
    'And a note in the margin: {x}.',
    'There was a nice detour as well: {x}.',
    'Next to the work I kept one more thing: {x}.',
    'Not in any plan, and good to have: {x}.',
  ],
}

/** {q} is their question, {a} the answer that one would give now. */
export const answered = {
  asked: [
    'You asked me “{q}”, and I gave you half an answer. Here is the other half. {A}',
    'Your question “{q}” deserved more than it got from me. {A}',
    'On “{q}” I was too quick. On second thoughts I would say this. {A}',
    '“{q}” was your best question, and here is my better answer. {A}',
    'I went over your question “{q}” again. {A}',
  ],
  topic: [
    'My answer on {q} was thin. Here is a better one. {A}',
    'You asked about {q}, and I gave you half an answer. {A}',
    'On {q} I was too quick. I would now say this. {A}',
    'I went over what I told you on {q} once more. {A}',
  ],
  alone: [
    'One of my answers was thinner than it should have been. Here it is again. {A}',
    'There is something that I would put differently now. {A}',
    'One thing I left half said. {A}',
    'I have had a better thought since. {A}',
    'Here is what I would add to what I said. {A}',
  ],
}
/** What one would try, from an answer that one has thought about. */
export const ideas = [
  'Here is how I would begin. {A}',
  'My first thought on it is this. {A}',
  'This is where I would start. {A}',
  'One thing worth trying first. {A}',
  'I tried an answer on paper. {A}',
]
export const value = {
  own: ['{A}'],
  line: ['What I bring to it, in one line: {a}', 'In one line, this is me: {a}', 'What I would add: {a}'],
}

export const thanks = [
  'Thank you for showing me how it really is.',
  'Thank you for a talk that left the usual questions behind.',
  'Thanks for laying it out so plainly.',
  'Thank you for letting me see the work behind the title.',
  'Thank you for being so frank about it.',
  'Thanks for not painting it prettier than it is.',
  'Thank you for the straight answers.',
  'Thanks for the picture that you drew.',
  'I left with more ideas than I came with, so thank you.',
  'Thank you for making it easy to think aloud.',
]
export const steps = [
  'I will put my thoughts on one page and send it when it is worth reading.',
  'I am writing down how I would begin, and I will send it over.',
  'Next I will sketch it and pass the sketch on.',
  'I have started a list of what I would look at first, and I will share it.',
  'I will look up how others have solved it and send what I find.',
  'My next step is a page on it, which I will send you.',
]
export const freely = [
  'Use whatever helps; there is nothing to answer.',
  'It is yours to use or to bin.',
  'No need to reply; take from it what is useful.',
  'It comes with no strings attached, and nothing needs an answer.',
  'If one line of it is of use, it was worth writing.',
]

export const blanks = {
  heard: 'one thing they said, in their words',
  idea: 'your idea on it, in two sentences',
  third: 'a third thing, and why',
  value: 'one line on what you bring',
  me: 'your name',
  helped: 'what helped you: a question, a word of advice',
  ofUse: 'something of use to them: an article, a name, a lesson',
  video: 'attach the video, or put its link here',
  brief: 'attach the brief, or put its link here',
  topic: 'what you talked about',
}
/** When nothing fits that was kept, the blank says what to look for. */
export const lookFor = (topic: string | null) =>
  topic ? `an article or event on ${topic}: its title and link` : 'an article or event that fits your talk: its title and link'
