import type { Profile } from '../profiles/index.ts'

/** Where in a profile a text stands; in a job's text spare time has to be spoken of. */
export type Where = 'summary' | 'headline' | 'job' | 'volunteer' | 'interest' | 'other' | 'notes'
export type Text = { text: string; where: Where }

const most = 400

/** Everything that a profile says in running words, each with where it stands. */
export function listTexts(profile: Profile): Text[] {
  const { basics, meta } = profile
  const isNotes = meta.source === 'text' || meta.source === undefined
  const found: { text: string | undefined; where: Where }[] = [
    { text: basics.summary, where: isNotes ? 'notes' : 'summary' },
    ...(basics.label ?? '').split(/\s*[|•·]\s*/).map((text): Text => ({ text, where: 'headline' })),
    ...profile.interests.map(({ name }): Text => ({ text: name, where: 'interest' })),
    ...profile.volunteer.flatMap(({ organization, position, summary }): { text: string | undefined; where: Where }[] => [
      { text: organization, where: 'volunteer' },
      { text: position, where: 'volunteer' },
      { text: summary, where: 'volunteer' },
    ]),
    ...profile.work.flatMap(({ name, position, summary, highlights = [] }): { text: string | undefined; where: Where }[] => {
      const where = /\b(?:volunteer|ehrenamt|voluntari|bénévole|vrijwillig|pro bono|board member|trustee)/iu.test(position ?? '') ? 'volunteer' : 'job'
      return [
        ...(where === 'volunteer' ? [{ text: name, where }, { text: position, where }] : []),
        { text: summary, where },
        ...highlights.map((text): Text => ({ text, where })),
      ] as { text: string | undefined; where: Where }[]
    }),
    ...profile.awards.map(({ title }): Text => ({ text: title, where: 'other' })),
    ...profile.publications.map(({ name }): Text => ({ text: name, where: 'other' })),
    ...profile.projects.flatMap(({ name, description }) => [
      { text: name, where: 'other' as const },
      { text: description, where: 'other' as const },
    ]),
    ...profile.education.map(({ area }): { text: string | undefined; where: Where } => ({ text: area, where: 'job' })),
  ]
  return found
    .filter((one): one is Text => Boolean(one.text?.trim()))
    .slice(0, most)
    .map(({ text, where }) => ({ text: text.slice(0, 20_000), where }))
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
