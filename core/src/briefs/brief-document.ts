import { z } from 'zod'
import { dateToDay } from '../shared/index.ts'
import { type BriefContent, periods } from './brief.ts'
import { cleanText } from './clean-text.ts'
import { briefWords } from './words.ts'

const lines = z.array(z.string())

/** A brief as any writer of documents takes it: clean text, empty lines left out, nothing left to decide. */
export const briefDocument = z.object({
  title: z.string(),
  /** "Draft 2, after our second talk" */
  label: z.string(),
  /** The day, as people say it. */
  on: z.string(),
  forWhom: z.string(),
  author: z.string(),
  link: z.object({ url: z.string(), says: z.string() }).nullable(),
  valueLine: z.string(),
  paper: z.enum(['a4', 'letter']),
  language: z.string(),
  /** The instant that the file carries as its own. */
  at: z.string(),
  understood: lines,
  first: lines,
  ideas: z.array(z.object({ idea: z.string(), cost: z.string(), risk: z.string() })),
  plan: z.object({ days30: lines, days60: lines, days90: lines }),
  questions: lines,
})
export type BriefDocument = z.infer<typeof briefDocument>

/** What stands around the five sections: from whom, for whom, which draft, of which day. */
export const briefAround = z.object({
  revision: z.number().int(),
  /** How many talks it was drawn from. */
  talks: z.number().int(),
  company: z.string(),
  person: z.string().nullable(),
  candidate: z.object({
    name: z.string(),
    country: z.string().nullable(),
    valueLine: z.string(),
    links: z.array(z.object({ kind: z.string(), url: z.string(), label: z.string().nullable() })),
  }),
  /** The local date. */
  on: z.string(),
  at: z.string(),
})
export type BriefAround = z.infer<typeof briefAround>

const letterCountries = new Set(['US', 'CA'])
const linkOrder = ['resume', 'portfolio', 'profile', 'blog', 'other']

/** The link that goes on everything that is sent (S0.11): the resume, or what comes nearest to it. */
export function findOwnLink(links: BriefAround['candidate']['links']): { url: string; says: string } | null {
  const [first] = [...links].sort((one, other) => linkOrder.indexOf(one.kind) - linkOrder.indexOf(other.kind))
  if (!first) return null
  return { url: first.url, says: cleanText(first.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')) }
}

/** Puts a brief and what stands around it into the form that is written, shown and checked. */
export function toBriefDocument(content: BriefContent, around: BriefAround): BriefDocument {
  const { candidate, revision, talks, company, person, on, at } = around
  const some = (texts: readonly string[]) => texts.map(cleanText).filter(Boolean)
  const american = candidate.country === 'US'
  const ideas = content.ideas.map(({ idea, cost, risk }) => ({
    idea: cleanText(idea),
    cost: cleanText(cost),
    risk: cleanText(risk),
  }))
  return {
    title: cleanText(content.title) || briefWords.title(''),
    label: briefWords.label(revision, talks),
    on: new Intl.DateTimeFormat(american ? 'en-US' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      dateToDay(on) * 86_400_000,
    ),
    forWhom: briefWords.forWhom(person && cleanText(person), cleanText(company)),
    author: cleanText(candidate.name),
    link: findOwnLink(candidate.links),
    valueLine: cleanText(candidate.valueLine),
    paper: letterCountries.has(candidate.country ?? '') ? 'letter' : 'a4',
    language: american ? 'en-US' : 'en-GB',
    at,
    understood: some(content.understood.map(({ text }) => text)),
    first: some(content.first),
    ideas: ideas.filter(({ idea, cost, risk }) => idea || cost || risk),
    plan: { days30: some(content.plan.days30), days60: some(content.plan.days60), days90: some(content.plan.days90) },
    questions: some(content.questions),
  }
}

/** The words of a brief, each point a paragraph of its own, as the message check reads them. */
export function briefToText(content: BriefContent): string {
  const { understood, first, ideas, plan, questions } = content
  const points = [
    content.title,
    ...understood.map(({ text }) => text),
    ...first,
    ...ideas.flatMap(({ idea, cost, risk }) => [idea, cost, risk]),
    ...periods.flatMap((period) => plan[period]),
    ...questions,
  ]
  return points.map(cleanText).filter(Boolean).join('\n\n')
}
