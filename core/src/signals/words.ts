import type { ProcessSign } from '../debriefs/index.ts'
import type { TapName } from './weights.ts'

/** What to say when a field cannot be read: which one, and what it takes. */
export const askFor = {
  debrief: 'A debrief is one JSON object, such as {"round": "first", "firstFive": 3}.',
  interviewer: 'Each entry of “interviewers” is an object, such as {"name": "Ana", "firstFive": 3}.',
  interviewers: '“interviewers” is a list of at most 50 people.',
  oneOf: (field: string, values: readonly string[]) => `“${field}” takes one of ${values.join(', ')}, or nothing.`,
  listOf: (field: string, values: readonly string[]) => `“${field}” is a list of any of ${values.join(', ')}.`,
  yesNo: (field: string) => `“${field}” takes true or false, or nothing.`,
  text: (field: string) => `“${field}” takes text, or nothing.`,
  shorter: (field: string) => `“${field}” is longer than 20,000 characters. Please shorten it.`,
  count: (field: string, most: number) => `“${field}” takes a whole number from 1 to ${most}, or nothing.`,
  minutes: (field: string) => `“${field}” takes minutes from 0 to 1440, or nothing.`,
  tap: (field: string) => `“${field}” takes a number from 0 (against) over 2 (neutral) to 4 (for), or nothing.`,
  share: (field: string) => `“${field}” takes a share from 0 to 1, or nothing.`,
  moment: (field: string) => `“${field}” takes an instant such as 2026-03-10T15:00:00+01:00, or nothing.`,
  date: (field: string) => `“${field}” takes a date such as 2026-03-17, or nothing.`,
  zone: '“zone” takes an IANA time zone such as Europe/Berlin, or nothing.',
  country: '“country” takes a two-letter code such as DE, or nothing.',
}

/** At most this much of someone's words stands in a reason. */
const quoteLength = 160
export const quote = (words: string): string => {
  // The sentence around it brings its own full stop.
  const flat = words
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '')
  if (flat.length <= quoteLength) return `“${flat}”`
  return `“${flat.slice(0, quoteLength).replace(/\s\S*$/, '')} …”`
}

const levels = 5
const tapSubject: Record<TapName, (who: string) => string> = {
  firstFive: (who) => `The first five minutes${who && ` with ${who}`}`,
  rapport: (who) => `The rapport${who && ` with ${who}`}`,
  eyeContact: (who) => `Eye contact${who && ` from ${who}`}`,
  smile: (who) => `Smiling${who && ` from ${who}`}`,
  leaning: (who) => `Leaning in or away${who && ` by ${who}`}`,
  present: (who) => `Attention${who && ` from ${who}`}`,
}
const tapSays: Record<TapName, readonly [string, string, string, string, string]> = {
  firstFive: ['went badly', 'were a little stiff', 'were neutral', 'went well', 'went very well'],
  rapport: ['was missing', 'was thin', 'was neutral', 'was good', 'was very good'],
  eyeContact: ['was missing', 'was rare', 'was neutral', 'was frequent', 'was steady'],
  smile: ['was missing', 'was rare', 'was neutral', 'came often', 'came freely'],
  leaning: ['was clearly away', 'was a little away', 'was neutral', 'was a little in', 'was clearly in'],
  present: ['was elsewhere', 'drifted', 'was neutral', 'was good', 'was full'],
}
export const nearest = (tap: number) => Math.min(levels - 1, Math.max(0, Math.round(tap))) as 0 | 1 | 2 | 3 | 4

const signSays: Record<ProcessSign, string> = {
  references: 'They asked for references.',
  'background-check': 'They brought up a background check.',
  'start-date': 'They asked when you could start.',
  relocation: 'They talked about relocating.',
  'role-explained': 'They explained the role at length.',
  questionnaire: 'They gave you a questionnaire.',
  'spoke-of-me-in-role': 'They spoke of you as if in the role.',
}

/** Why each signal leans as it does, in one calm sentence. `who` is a name, or empty when there was one person. */
export const because = {
  tap: (cue: TapName, tap: number, who: string) => `${tapSubject[cue](who)} ${tapSays[cue][nearest(tap)]}.`,
  length: (actual: number, scheduled: number) => {
    if (actual > scheduled) return `It took ${actual} minutes of a planned ${scheduled}. Running over says little.`
    if (actual < scheduled) return `It took ${actual} minutes of a planned ${scheduled}.`
    return `It took the planned ${scheduled} minutes.`
  },
  offScript: (share: number, topics: readonly string[], who: string) =>
    `About ${Math.round(share * 100)} % of the talk${who && ` with ${who}`} left the standard questions${topicsOf(topics)}.`,
  topics: (topics: readonly string[], who: string) =>
    `The talk${who && ` with ${who}`} left the standard questions${topicsOf(topics)}.`,
  againstOthers: (than: 'shorter' | 'same' | 'longer', who: string) => {
    const talk = `Your talk${who && ` with ${who}`}`
    if (than === 'same') return `${talk} took as long as the others' did.`
    return than === 'longer' ? `${talk} took longer than the others' did.` : `${talk} was shorter than the others' were.`
  },
  nextSteps: {
    specific: (words: string) => `They were specific about what comes next: ${words}.`,
    vague: (words: string) => `What comes next stayed open: ${words}.`,
    neither: (words: string) => `Their words on next steps lean neither way: ${words}.`,
    no: (words: string) => `Their words sound like a no: ${words}.`,
    byHand: {
      specific: 'You marked their next steps as specific.',
      vague: 'You marked their next steps as open.',
      neither: 'You marked their next steps as neither.',
    },
  },
  concerns: {
    praise: (words: string, who: string) => `Asked about concerns, ${who || 'they'} answered with praise: ${words}.`,
    none: (words: string, who: string) => `Asked about concerns, ${who || 'they'} had none: ${words}.`,
    evasive: (words: string, who: string) => `Asked about concerns, ${who || 'they'} stayed general: ${words}.`,
    objection: (words: string, who: string) =>
      `Asked about concerns, ${who || 'they'} named one: ${words}. It is something to work with.`,
  },
  sign: (sign: ProcessSign) => signSays[sign],
  reply: 'They wrote back after the interview.',
  common: (words: string) => `You found something in common: ${words}. It tends to count with that one person only.`,
}
const topicsOf = (topics: readonly string[]) =>
  topics.length
    ? `, to ${topics
        .slice(0, 3)
        .map((topic) => topic.slice(0, 60))
        .join(', ')}`
    : ''

const tapAsked: Record<TapName, string> = {
  firstFive: 'How the first five minutes went',
  rapport: 'The rapport',
  eyeContact: 'Their eye contact',
  smile: 'Whether they smiled',
  leaning: 'Whether they leaned in',
  present: 'How present they were',
}
const ofWhom = (who: string) => (who ? ` (${who})` : '')
/** What is not known, said without blame: not noted, or looked for and could not tell. */
export const unknown = {
  tap: (cue: TapName, who: string) => `${tapAsked[cue]}${ofWhom(who)} was not noted.`,
  tapUnclear: (cue: TapName, who: string) => `${tapAsked[cue]}${ofWhom(who)}: you could not tell.`,
  length: 'How long it took against the plan was not noted.',
  offScript: (who: string) => `How much of the talk${ofWhom(who)} left the standard questions was not noted.`,
  nextSteps: 'What they said about next steps was not noted.',
  nextStepsUnclear: (words: string) => `How to take their words on next steps is not clear: ${words}.`,
  concerns: (asked: boolean | null | undefined, who: string) => {
    if (asked) return `What they answered about concerns${ofWhom(who)} was not noted.`
    return asked === false
      ? `Whether they have concerns${ofWhom(who)}: it was not asked.`
      : `Whether they have concerns${ofWhom(who)} was not noted.`
  },
  concernsUnclear: (words: string, who: string) => `How to take the answer about concerns${ofWhom(who)} is not clear: ${words}.`,
  signs: 'Whether any sign of the process came up (references, a start date) was not noted.',
}
