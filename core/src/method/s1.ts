import type { RuleTexts } from './rule.ts'

export const s1: RuleTexts = {
  'S1.1': {
    title: 'One voice is not a pattern',
    says: 'What one person minded may not matter to the next. Look at what several people said, independently of each other.',
    grade: 'measured',
    evidence:
      'In a study of internship interviews (Barrick, Swider and Stewart, 2010), how well one interviewer liked someone did not carry over to the other interviewers.',
  },
  'S1.2': {
    title: 'The odds are against everyone',
    says: 'Of many who write in, a few talk, fewer come back and one is hired. A no is the usual end of a process and no judgement of you.',
    grade: 'survey',
    evidence:
      'CareerPlug, which sells hiring software, counted for 2024 among its 60,000 small businesses: 3 % of applicants were interviewed, and 27 % of those interviewed were hired.',
  },
  'S1.3': {
    title: 'Nobody owes you feedback',
    says: 'A careful employer says little while it is still choosing. A question about a role that does not exist yet is easy to answer; a demand is not.',
    lives: [{ page: '/room', what: 'the closing question that people can answer' }],
  },
  'S1.4': {
    title: 'First closing question: what would you like to see?',
    says: 'Ask what they would like to find improved on your resume if a very similar role opened in three months. Then listen, write it down and say thank you; do not defend yourself.',
    lives: [
      { page: '/room', what: 'one of the closing cards' },
      { page: '/night', what: 'asked or not, and their words, person by person' },
    ],
  },
  'S1.5': {
    title: 'Mark your resume while they speak',
    says: 'What is there already but too quiet gets a circle; what is missing gets an arrow. Feedback then has a place.',
  },
  'S1.6': {
    title: 'A list of five to fifty',
    says: 'From the job that you want in five years comes the list of what you still need. At least two things on it are in practice in any week.',
  },
  'S1.7': {
    title: 'Star what they suggested',
    says: 'What an interviewer names gets a star and moves up. Asking where it belongs shows that you mean it.',
  },
  'S1.8': {
    title: 'Second closing question: what else do you see coming?',
    says: 'Ask which other roles they see in the coming months that you might fit. Keep what they hint at on a list of its own.',
    lives: [
      { page: '/room', what: 'one of the closing cards' },
      { page: '/night', what: 'asked or not, and the roles that they named' },
    ],
  },
  'S1.9': {
    title: 'The door after three months',
    says: 'First choices leave or never start. A friendly word three months after a good close may find the door ajar.',
    lives: [
      { page: '/', what: 'a check-in three months after the close' },
      { page: '/answer', what: 'the day on which to come back' },
    ],
  },
  'S1.10': {
    title: 'Moving forward adds up',
    says: 'No single week decides. As long as you move, each week brings a small chance that someone hires or recommends you, and small chances add up.',
  },
  'S1.11': {
    title: 'Some feedback is to be let go',
    says: 'Write everything down in the room; act on what a second person says too. The rest may be one taste.',
  },
  'S1.12': {
    title: 'Show that you can be guided',
    says: 'Someone who notes a suggestion on the spot and repeats it back is someone to work with.',
  },
  'S1.13': {
    title: 'One sentence for the one who decides',
    says: 'The person who decides may never have met you and hears one sentence about you. Decide which one, and find out who that person is.',
    lives: [
      { page: '/settings', what: 'your one sentence, kept once' },
      { page: '/night', what: 'who decides, and whether they met you' },
      { page: '/messages', what: 'it stands in notes, calls, briefs and videos' },
    ],
  },
  'S1.14': {
    title: 'A no is for now',
    says: 'Decisions are made on a day and can be made again. What has ended can be reopened, and "not now" is kept apart from no.',
    lives: [
      { page: '/opportunities', what: 'reopening, and "in reserve" beside the other ends' },
      { page: '/messages', what: 'thanks after a no that leave the door open' },
    ],
  },
  'S1.15': {
    title: 'The day of the no',
    says: 'On that day you need one place: what they said that helps, the thanks, the door in three months, and permission to stop wondering.',
    lives: [{ page: '/answer', what: 'that day on one page' }],
  },
  'S1.16': {
    title: 'Best if you knew it already',
    says: 'When what they ask for was near the top of your own list, you are on course.',
  },
}
