import type { Profile } from '../profiles/index.ts'
import { cutWords, oneLine } from './clean-words.ts'
import { splitPoints } from './lay-out-resume.ts'
import { sayMonth } from './say-dates.ts'
import { words } from './words.ts'

type Given = { valueLine: string; profile: Profile | null; company: string }

const says = words.account
const mostFacts = 3
const factLength = 170

/** S4.6: notes for 60 seconds on oneself, until the user's own stand there: what I do, what I did, why I am here. */
export function draftAccount({ valueLine, profile, company }: Given): string[] {
  const now = profile?.work.find(({ endDate }) => !endDate) ?? profile?.work[0]
  const skills = profile?.skills.slice(0, 4).map(({ name }) => oneLine(name)) ?? []
  const facts = profile ? findFacts(profile) : []
  return [
    oneLine(valueLine) || says.value,
    ...(now ? [sayNow(now)] : []),
    ...(facts.length > 0 ? facts : [says.fact]),
    ...(skills.length > 1 ? [says.skills(skills.join(', '))] : []),
    says.why(oneLine(company)),
  ]
}

function sayNow({ position, name, startDate, endDate }: Profile['work'][number]): string {
  const held = oneLine([position, name].filter(Boolean).join(', '))
  return says.now(held, startDate && !endDate ? says.since(sayMonth(startDate)) : '')
}

/** The strongest lines of the resume: numbers first, then verbs of doing; at most one a role, so that the account covers a life. */
function findFacts({ work }: Profile): string[] {
  const best = work.slice(0, 8).flatMap(({ summary = '', highlights = [] }, place) => {
    const points = [...highlights, summary].flatMap(splitPoints)
    const ranked = points
      .map((text) => ({ text, weight: weigh(text) - place * 0.4 }))
      .toSorted((one, other) => other.weight - one.weight)
    return ranked.slice(0, place === 0 ? 2 : 1)
  })
  const facts = best
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ text }) => cutWords(text, factLength))
  return [...new Set(facts)].slice(0, mostFacts)
}

const figure = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\s*(%|percent|k\b|m\b|million|billion|x\b|€|\$)?/iu
const money = /[$€£]\s?\d|\d\s?(%|percent|million|billion)/iu
const doing =
  /\b(built|led|launched|cut|grew|saved|won|designed|founded|raised|reduced|increased|improved|created|delivered|introduced|moved|trained|doubled|halved|negotiated|opened|taught|wrote|ran)\b/i

function weigh(text: string): number {
  const measured = money.test(text) ? 3 : figure.test(text) ? 2 : 0
  const length = text.length > 260 || text.length < 25 ? -1 : 0
  return measured + (doing.test(text) ? 1 : 0) + length + 0.5
}

/** A natural pace is 150 words a minute; blanks count as a sentence still to come. */
export function countSeconds(lines: readonly string[]): number {
  const spoken = lines
    .join(' ')
    .replace(/\[\[.*?\]\]/g, 'a sentence that is still to be written by me')
    .trim()
  return spoken ? Math.round((spoken.split(/\s+/).length / 150) * 60) : 0
}
