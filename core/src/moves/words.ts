import { dayToDate, months } from '../shared/index.ts'

/** A local day as people say it. */
export function sayDay(day: number): string {
  const [, month, date] = dayToDate(day).split('-')
  return `${Number(date)} ${months[Number(month) - 1]}`
}

const who = (name: string | null, company: string) => (name ? `${name} at ${company}` : company)
const them = (name: string | null) => name ?? 'the person you met'

/** Why a move is there, in one calm sentence; and why one has to wait. */
export const says = {
  firstStep:
    'Your search starts with one line: add an interview that you have had or will have, or drop its invite on the import page.',
  debrief: (company: string, name: string | null) =>
    `Two minutes on your talk with ${who(name, company)} while it is fresh: your gut feeling first, then what was said.`,
  prepare: (company: string, name: string | null, on: string) =>
    `You talk with ${who(name, company)} on ${on}: find out who they are first, and what you would like to ask them.`,
  thankYou: (company: string, name: string | null) =>
    `Thank ${who(name, company)} within a day: send it at once, and make it different with one thing that only your talk had.`,
  standOut: (company: string, name: string | null) =>
    `After a week without news the talk fades at ${company}; give ${them(name)} a page of your ideas on the work to be done, and ask for nothing.`,
  valueItem: (company: string, name: string | null) =>
    `Two weeks on, send ${who(name, company)} an article or an event that fits what you talked about, and say that you look forward to talking again.`,
  askAfterPromise: (name: string | null, company: string, promised: string) =>
    `${company} named ${promised}; two working days after it, one short, friendly line to ${them(name)} is fair.`,
  askAfterOnlyIfYes: (name: string | null, company: string, promised: string) =>
    `${company} would be in touch by ${promised} only if it is a yes; two working days after it, one kind line to ${them(name)} brings clarity, while you look elsewhere.`,
  askWithoutPromise: (name: string | null, company: string, days: number) =>
    `${company} named no day, and ${days} working days are a fair time; one short, friendly line to ${them(name)} is enough.`,
  askAgain: (name: string | null, asked: string) =>
    `You asked ${them(name)} on ${asked}; a working week later a second question is fair, the last one, so keep it light.`,
  nothingMore: (name: string | null, other: string | null) =>
    `Your questions to ${them(name)} are out, and a third would press; ${other ? `give this hour to ${other} instead` : 'give this hour to a new conversation elsewhere'}.`,
  setAside: (company: string, other: string | null) =>
    `Two months without a word from ${company} is an answer of a kind; let it rest, and ${other ? `give this hour to ${other}` : 'start one new conversation elsewhere'}.`,
  graciousThanks: (company: string, name: string | null) =>
    `${company} chose someone else this time; a gracious thank-you to ${them(name)} is rare, remembered, and keeps the door open.`,
  inReserve: (company: string, name: string | null) =>
    `It is "not now" at ${company}; thank ${them(name)} warmly, so that you are the one they think of when it is.`,
  invite: (company: string, name: string | null) =>
    `You and ${who(name, company)} have met, so invite them to connect with a line that recalls your talk; it stays, whatever comes of the job.`,
  thankForAccepting: (name: string) => `${name} accepted your invitation: thank them, and ask how you can support them.`,
  checkIn: (company: string, name: string | null) =>
    `First choices fall through: three months after the close, a friendly word to ${who(name, company)} with something of use to them.`,
  answerOffer: (company: string, deadline: string | null) =>
    deadline
      ? `${company} would like your answer to its offer by ${deadline}; settle it the day before, without hurry.`
      : `${company} made you an offer; thank them now, and agree on a day for your answer.`,
  elsewhereFound: (company: string) =>
    `Nobody at ${company} has heard of you yet: a letter to one person there is the best hour today.`,
  elsewhereOne: (company: string) =>
    `The next word on ${company} is theirs for now; the best hour today goes to a new conversation.`,
  elsewhereAll: 'Everything open rests with others for now; the best hour today goes to a new conversation.',
  elsewhereBalance: (company: string, share: string, other: string | null) =>
    `${share} of what you did this week went to ${company}; ${other ? `one thing for ${other}` : 'one new conversation'} keeps the rest of your search moving.`,
}

export const evenings = {
  note: (title: string) =>
    `“${title}” is over: note who you really talked to while the names are fresh. Nobody at all is an answer too.`,
  followUp: (name: string, title: string) =>
    `You talked with ${name} at “${title}”; send something that fits what you talked about, and ask for nothing.`,
}

export const waits = {
  asked: (asked: string, from: string) => `You asked on ${asked}; not before ${from}.`,
  promised: (promised: string, from: string) => `They named ${promised}; not before ${from}.`,
  early: (from: string) => `They named no day, so give them a fair time; not before ${from}.`,
  gave: (gave: string, from: string) => `You sent something on ${gave}; not before ${from}.`,
  oneGift: 'One gift at a time: the other one goes first, and a working week lies between.',
}
