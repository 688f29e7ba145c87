import type { RuleTexts } from './rule.ts'

export const s2: RuleTexts = {
  'S2.1': {
    title: 'A connection is not a conversation',
    says: 'A long list of contacts is a beginning. What counts is whom you wrote to, talked to, met and helped.',
    grade: 'measured',
    evidence:
      'In a randomised study of 20 million people in a professional network (Rajkumar and others, Science, 2022), people who knew each other slightly helped most with changing jobs, in digital industries.',
    lives: [
      { page: '/people/ladder', what: 'who stands where, by evidence, and conversations in place of connections' },
      { page: '/people/picture', what: 'the same as a picture, you in the middle' },
    ],
  },
  'S2.2': {
    title: 'Going out costs money and hours',
    says: 'Fare, entry, drinks and food add up. On a tight budget, choose the evenings that are worth it.',
    lives: [{ page: '/events', what: 'the best of the week for your money and hours, and why' }],
  },
  'S2.3': {
    title: 'Meet to go on, not to begin',
    says: 'Before an evening, recall where each conversation stopped. Afterwards, write down whom you really talked to.',
    lives: [{ page: '/events', what: 'your last exchange with each who goes, and who it really was' }],
  },
  'S2.4': {
    title: 'Do I qualify, and what else is there?',
    says: 'Those are the two things that people want to know. They can be answered line by line, and a chance is a different matter.',
  },
  'S2.5': {
    title: 'Not everything is a mail',
    says: 'A word in the hallway, a call and a letter count as much as a message, so they are written down as easily.',
    lives: [
      { page: '/opportunities', what: '"I wrote" and "they answered" for any channel, in person as well' },
      { page: '/people/ladder', what: 'a coffee, a call or a chance meeting in one tap' },
    ],
  },
  'S2.6': {
    title: 'The people close to you help',
    says: 'Tell a few people who wish you well what you need just now, and meet in small rounds.',
    grade: 'survey',
    evidence:
      'Among the customers of Lever, which sells hiring software, 1 in 16 people who came by referral was hired, and 1 in 152 who came through careers sites and postings (2016). People who are referred are chosen beforehand, so the recommendation is not all of it.',
    lives: [
      { page: '/people/circle', what: 'who is close, three needs at most, whom to ask, and the question of the week' },
      { page: '/answer', what: 'whom you could talk to tonight' },
    ],
  },
  'S2.7': {
    title: 'Whoever asks why gets an answer',
    says: 'An employer can say why, what would help, and where else someone may fit.',
    grade: 'measured',
    evidence:
      'Explanations made selection feel fairer across 26 studies with 3,481 people (Truxillo and others, 2009). Blunt performance feedback after a rejection lowered well-being in an experiment with 119 people (Schinkel and others, 2004), so it should be fixable and asked for.',
  },
  'S2.8': {
    title: 'Recruiters should go where people are',
    says: 'Half an hour in the same room tells both sides more than a stack of forms.',
  },
  'S2.9': {
    title: 'Help each other',
    says: 'You share at least one thing with everyone you meet. Start there, and beside what someone can do for you put what you can do for them.',
    lives: [
      { page: '/night', what: 'the thing that you have in common' },
      { page: '/people', what: 'on each person: what you can do for them beside what they can do for you' },
      { page: '/messages', what: 'thanks for accepting that offer help first' },
    ],
  },
}
