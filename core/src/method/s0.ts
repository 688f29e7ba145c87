import type { RuleTexts } from './rule.ts'

export const s0: RuleTexts = {
  'S0.1': {
    title: 'After a week, do something',
    says: 'Seven days after a talk even a good impression has paled. Give something of your own then, whatever day was named for an answer; only a question has to wait for that day.',
    grade: 'survey',
    evidence:
      'Of the US HR managers whom the staffing firm Accountemps asked in 2017, 29 % wanted to hear from someone within a week and 36 % after one to two weeks. They were asked about applications, not about interviews.',
    lives: [
      { page: '/', what: 'a gift comes up on day 7 of a silence' },
      { page: '/silence', what: 'a clock in working days for each open talk' },
    ],
  },
  'S0.2': {
    title: 'Never press for news',
    says: 'Two questions without an answer are the most that one person gets, a working week apart, and none before its day. Nobody likes to be counted at or asked where you stand.',
    lives: [
      { page: '/', what: 'questions are spaced out, run out, and say why they wait' },
      { page: '/messages', what: 'a text that presses is stopped, and the editor says what to write instead' },
    ],
  },
  'S0.3': {
    title: 'No reply is the normal case',
    says: 'Most notes and calls stay without an answer, and that says little about you: nobody has the time to answer everyone.',
    grade: 'survey',
    evidence:
      'In surveys published by Greenhouse, which sells hiring software, 75 % (2022), 67 % (2023) and 61 % (December 2024) of job seekers said that an employer had at some time gone silent on them after an interview. The question is whether it ever happened, not how often.',
    lives: [{ page: '/silence', what: 'what this many quiet working days mean, and what they do not' }],
  },
  'S0.4': {
    title: 'Sameness makes you invisible',
    says: 'The same words at the same moment in the same format disappear among the others. Another moment or another format is seen.',
    lives: [
      {
        page: '/messages',
        what: 'how much a note is like all others, which sentences carry that, and what the others in the room got',
      },
      { page: '/messages', what: 'another shape, another channel and another hour than everyone’s' },
    ],
  },
  'S0.5': {
    title: 'Keep the rest moving',
    says: 'One talk that you hope for must not become the whole search. When one employer takes up your week, or everything rests with others, the next hour goes elsewhere.',
    lives: [{ page: '/', what: 'a nudge towards the rest of the search, once a week at most' }],
  },
  'S0.6': {
    title: 'The next move is yours',
    says: 'Think of the employer as a customer whom you would like to serve. There is always something that you can do next, so the list never says only "wait".',
    lives: [
      { page: '/', what: 'every move is one that you make' },
      { page: '/messages', what: 'a text that begs or bargains is told so' },
    ],
  },
  'S0.7': {
    title: 'Know who it was',
    says: 'It was one conversation, and perhaps with someone who only opens the door. "It went well" means one thing from a recruiter and another from the one you would work for.',
    lives: [
      { page: '/night', what: 'who it was, for each person in the room' },
      { page: '/silence', what: 'the reading starts from the round and from who it was' },
    ],
  },
  'S0.8': {
    title: 'They may have looked you up',
    says: 'Search for yourself now and then as they would, and put right what you find.',
    lives: [
      { page: '/presence', what: 'searches written for you, what was found, what was put right, and the day to look again' },
      { page: '/before', what: 'a line when it is time for a look' },
    ],
  },
  'S0.9': {
    title: 'Thirty seconds on video',
    says: 'A short, true video stays in mind: thanks, what interests you in the work, what you bring, what comes next. It asks for nothing and never passes a minute.',
    evidence: 'No usable figure on videos from candidates was found; what sellers of video mail publish is about sales.',
    lives: [
      {
        page: '/videos/open',
        what: 'a script of 30 to 40 seconds, a prompter, a stop at one minute, and one page that plays anywhere',
      },
    ],
  },
  'S0.10': {
    title: 'A page on the work to be done',
    says: 'Put your ideas on their work into a draft of a page or two. Nobody else can send that page, and each round makes it better.',
    lives: [
      {
        page: '/briefs/open',
        what: 'a page or five slides drafted from what you noted, as Word or PowerPoint, revised after each round',
      },
      { page: '/night', what: 'the work to be done and their problems with it, in their words, which such a page is made from' },
    ],
  },
  'S0.11': {
    title: 'A link on everything',
    says: 'Whatever you send should lead to your resume or your profile, so that whoever likes it finds the rest.',
    lives: [
      { page: '/settings', what: 'your links, and what stands under each text' },
      { page: '/messages', what: 'the check says when a text has no link' },
    ],
  },
  'S0.12': {
    title: 'Sound like yourself',
    says: 'Professional and personal go together: warm, lively, and in words that you would also say.',
    lives: [{ page: '/messages', what: 'words that sound begging, boastful or stiff are marked' }],
  },
  'S0.13': {
    title: 'Know the crowd and the clock',
    says: 'A process has a number of people, several stages and a calendar. Once you know them, a quiet week is easier to read.',
    grade: 'survey',
    evidence:
      'In 84,000 interview reviews that Glassdoor evaluated in 2017, hiring in the US took 23.8 days on average; in restaurants 10.2, in government 53.8.',
    lives: [{ page: '/night', what: 'how many are in the round, where they are, what comes next' }],
  },
  'S0.14': {
    title: 'A second chance at an answer',
    says: 'The better answer comes on the way home. Write it down: the next round, or a page that you send, is the place to give it.',
    lives: [
      { page: '/night', what: 'answers that you would give better now' },
      { page: '/briefs/open', what: 'your better answer becomes an idea on the page' },
      { page: '/messages', what: 'a note that opens with the better answer' },
    ],
  },
  'S0.15': {
    title: 'Gifts and asks are two things',
    says: 'A gift wants nothing back; a question does. Each has its own pace, and you always see which one you are about to send.',
    lives: [
      { page: '/', what: 'each move says what it is' },
      { page: '/opportunities', what: 'what you logged counts as a gift, an ask or a courtesy' },
      { page: '/messages', what: 'a gift that asks for something is told so' },
    ],
  },
  'S0.16': {
    title: 'It is fine to come late',
    says: 'If the talk is a week ago and nothing has happened since, three questions are enough to start: an honest range, and something to do tonight.',
    lives: [{ page: '/night/late', what: 'three questions, then a reading and the next moves' }],
  },
  'S0.17': {
    title: 'A reply says something',
    says: 'Those who lead, or who sent something unusual, hear back more often. An answer therefore counts as a sign, if a small one.',
    lives: [
      { page: '/messages/answered', what: 'everything you sent with what came of it, by format' },
      { page: '/silence', what: 'an answer counts among the signs' },
      { page: '/opportunities', what: '"they answered" in one tap' },
    ],
  },
  'S0.18': {
    title: '"I liked them, but…"',
    says: 'Finish that sentence as your interviewer might have said it at dinner. What comes after "but" is what your next gift should speak to.',
    lives: [
      { page: '/night', what: 'the sentence to finish, for each person' },
      { page: '/briefs/open', what: 'their "but" beside the page, never on it' },
    ],
  },
  'S0.19': {
    title: 'A call of twenty seconds',
    says: 'Long voice messages are cut off by the one who gets them. Know your few sentences before you dial.',
    lives: [{ page: '/messages', what: 'a call as a script of twenty seconds' }],
  },
}
