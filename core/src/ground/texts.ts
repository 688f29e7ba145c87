import type { Profile } from '../profiles/index.ts'

/** Where in a profile a text stands; in a job's text spare time has to be spoken of, and what others said tells nothing of places. */
export type Where = 'summary' | 'headline' | 'job' | 'project' | 'volunteer' | 'interest' | 'other' | 'said' | 'notes'
export type Text = { text: string; where: Where }

const most = 400

type Said = { text: string | undefined; where: Where }

/** Everything that a profile says in running words, each with where it stands. */
export function listTexts(profile: Profile): Text[] {
  const { basics, meta } = profile
  const isNotes = meta.source === 'text' || meta.source === undefined
  const found: Said[] = [
    { text: basics.summary, where: isNotes ? 'notes' : 'summary' },
    ...(basics.label ?? '').split(/\s*[|•·]\s*/).map((text): Said => ({ text, where: 'headline' })),
    ...profile.interests.map(({ name }): Said => ({ text: name, where: 'interest' })),
    ...profile.volunteer.flatMap(({ organization, position, summary }) =>
      [organization, position, summary].map((text): Said => ({ text, where: 'volunteer' })),
    ),
    ...profile.work.flatMap(listOfJob),
    ...profile.awards.map(({ title }): Said => ({ text: title, where: 'other' })),
    ...profile.publications.map(({ name }): Said => ({ text: name, where: 'other' })),
    ...profile.projects.flatMap(({ name, description }) => [name, description].map((text): Said => ({ text, where: 'project' }))),
    ...profile.references.map(({ reference }): Said => ({ text: reference, where: 'said' })),
    ...profile.education.map(({ area }): Said => ({ text: area, where: 'job' })),
  ]
  return found
    .filter((one): one is Text => Boolean(one.text?.trim()))
    .slice(0, most)
    .map(({ text, where }) => ({ text: text.slice(0, 20_000), where }))
}

/** Some list unpaid work among their jobs. */
export const isUnpaid = (position: string | undefined) =>
  /\b(?:volunteer|ehrenamt|voluntari|bénévole|vrijwillig|pro bono|board member|trustee)/iu.test(position ?? '')

function listOfJob({ name, position, summary, highlights = [] }: Profile['work'][number]): Said[] {
  const unpaid = isUnpaid(position)
  const where: Where = unpaid ? 'volunteer' : 'job'
  return [...(unpaid ? [name, position] : []), summary, ...highlights].map((text) => ({ text, where }))
}

/** The same text, letter for letter, but each sentence begins small, so that "Worked at" and "worked at" are one. */
export const lowerStarts = (text: string) =>
  text.replace(
    /(^|[.!?:;•|–—\n(]\s*)([A-Z])(?=[a-z]+(?:[\s-]))/gu,
    (_, before: string, letter: string) => before + letter.toLowerCase(),
  )

/** The few words around a place in a text, for a note: from one comma to the next. */
export function clauseAround(text: string, start: number, end: number): string {
  const sentence = quoteAround(text, start, end)
  const at = sentence.indexOf(text.slice(start, end))
  if (at < 0) return sentence
  const cut = /[,;:–—()]\s*|\s(?:and|und|et|y|e)\s/gu
  const before = [...sentence.slice(0, at).matchAll(cut)].at(-1)
  const after = cut.exec(sentence.slice(at + end - start))
  const clause = sentence
    .slice(before ? before.index + before[0].length : 0, after ? at + end - start + after.index : sentence.length)
    .trim()
  return clause.length >= 12 ? clause : sentence
}

/** The sentence around a place in a text, cut short where it is long: what is quoted is always there word for word. */
export function quoteAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const from = Math.max(...[...before.matchAll(/[.!?;•|\n](?=\s|$)\s*|\n/g)].map((match) => match.index + match[0].length), 0)
  const rest = text.slice(end)
  const stop = /[.!?;•|](?=\s|$)|\n/.exec(rest)
  const to = stop ? end + stop.index + (/[.!?]/.test(stop[0]) ? 1 : 0) : text.length
  const sentence = text.slice(from, to)
  if (sentence.length <= 160) return sentence.trim()
  const left = text.slice(Math.max(from, start - 70), start).replace(start - 70 > from ? /^\S*\s/ : /^$/, '')
  const right = text.slice(end, Math.min(to, end + 70)).replace(end + 70 < to ? /\s\S*$/ : /$^/, '')
  return (left + text.slice(start, end) + right).trim()
}
