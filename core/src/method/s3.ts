import type { RuleTexts } from './rule.ts'

const noStudy = 'No study was found on this sign, so it moves a reading only a little.'

export const s3: RuleTexts = {
  'S3.1': {
    title: 'Longer than planned',
    says: 'A talk that runs over may mean interest, and one that is cut short may mean less of it. Neither means much alone.',
    evidence:
      'No study was found that ties running over to an offer. In a meta-analysis of 2018 (Thorsteinson) the length of an interview was unrelated to how reliable its ratings were.',
    lives: [
      { page: '/night', what: 'minutes planned and minutes taken' },
      { page: '/silence', what: 'the length among the signs, with a small weight' },
    ],
  },
  'S3.2': {
    title: 'What a face tells',
    says: 'Eye contact, a smile, leaning in, being there with their mind: four quick taps. On the phone you could not tell, and then that is the answer.',
    grade: 'measured',
    evidence:
      "In filmed job interviews (Nguyen and others, 2014) the interviewer's own visible behaviour was among the best clues to how the applicant was rated.",
    lives: [
      { page: '/night', what: 'four taps for each person, "could not tell" included' },
      { page: '/silence', what: 'each of them among the signs' },
    ],
  },
  'S3.3': {
    title: 'Off the script',
    says: 'When they leave the list of questions for what moves you, they are curious about you and no longer only about the post.',
    evidence: noStudy,
    lives: [{ page: '/night', what: 'how much was off the script, and on what' }],
  },
  'S3.4': {
    title: 'How they spoke of the next step',
    says: '"We will be in touch" and "the second round is settled by Tuesday" are different sentences. Write down the words as they fell; a day that was named is read out of them.',
    evidence: noStudy,
    lives: [
      { page: '/night', what: 'their words on the next steps' },
      { page: '/silence', what: 'how the words are read, and your correction' },
    ],
  },
  'S3.5': {
    title: 'Ask for concerns',
    says: 'Ask at the end whether anything gives them pause. A concrete answer helps you more than praise does.',
    evidence: noStudy,
    lives: [
      { page: '/room', what: 'the question among the closing cards' },
      { page: '/night', what: 'asked or not, and what they said' },
    ],
  },
  'S3.6': {
    title: 'Signs, not verdicts',
    says: 'Interviewers are tired, distracted or new to it. A few signs together are worth a range; no single one is worth a verdict.',
    grade: 'measured',
    evidence:
      'Of 691 interviews at career fairs (Frieder and others, 2016), about 5 % were decided in the first minute, about 30 % within five minutes, and more than one in five only afterwards, as reported by the BPS Research Digest.',
    lives: [{ page: '/silence', what: 'a range, with what is not known beside it' }],
  },
  'S3.7': {
    title: 'Close with the next step',
    says: 'Before you stand up, ask what happens next and by when, as a person who would like to go on and presses nobody.',
    lives: [{ page: '/room', what: 'the last closing card' }],
  },
  'S3.8': {
    title: 'Something of interest after two weeks',
    says: 'An article or an event that fits what you talked about reads as company, not as a reminder. Say that you look forward, and leave it there.',
    grade: 'survey',
    evidence:
      'Of the US HR managers whom Accountemps asked in 2017, 36 % found one to two weeks the right time to follow up and 25 % two to three. They were asked about applications.',
    lives: [
      { page: '/', what: 'a second gift comes up after two weeks' },
      { page: '/messages', what: 'what is worth sending, kept until it fits what was spoken of' },
    ],
  },
  'S3.9': {
    title: 'Signs in the process',
    says: 'Asking for references, a form, a start date or a move, or explaining the role at length: each is work that people seldom do for someone they have dropped.',
    lives: [
      { page: '/night', what: 'a tick for each' },
      { page: '/silence', what: 'each among the signs' },
    ],
  },
  'S3.10': {
    title: 'Your gut first',
    says: 'Before you weigh anything, one tap: how does it feel? It stands beside the reading and is never mixed into it, so that you can learn how good it is.',
    lives: [
      { page: '/night', what: 'the first tap of a debrief' },
      { page: '/silence', what: 'your gut beside the range' },
    ],
  },
  'S3.11': {
    title: 'Learn from how earlier ones ended',
    says: 'Talks whose end you know can be written down as well. They count for less, since one remembers an end into the beginning.',
    lives: [{ page: '/night/past', what: 'a past interview with its outcome' }],
  },
  'S3.12': {
    title: 'What kind of promise',
    says: 'A date for everyone, a date only if it is a yes, or a vague word: silence after it means something different each time.',
    lives: [
      { page: '/night', what: 'which kind it was, and by when' },
      { page: '/silence', what: 'silence is read by the kind of promise' },
    ],
  },
  'S3.13': {
    title: 'Whose clock it is',
    says: 'A small firm, a committee, a parent abroad and a public office decide at different speeds. Patience stretches with them.',
    grade: 'survey',
    evidence:
      'In 84,000 interview reviews that Glassdoor evaluated in 2017, hiring took 53.8 days in government and 10.2 in restaurants.',
    lives: [
      { page: '/night', what: 'who decides there: small, large, committee, abroad, public' },
      { page: '/', what: 'a question waits a week longer where it takes longer' },
    ],
  },
  'S3.14': {
    title: 'How many places there are',
    says: 'Nine places among twenty-four people are not one in twenty-four. The number of openings belongs beside the number of people.',
    lives: [
      { page: '/night', what: 'openings beside candidates' },
      { page: '/silence', what: 'both in the range before the talk' },
    ],
  },
  'S3.15': {
    title: 'A panel has several faces',
    says: 'One was warm and one was not; others were out in ten minutes, or spoke of you in the role. Each person is noted alone, then all together.',
    lives: [
      { page: '/night', what: 'one card for each person, and your time against that of others' },
      { page: '/silence', what: 'the panel, combined' },
    ],
  },
}
