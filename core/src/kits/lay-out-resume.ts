import type { Profile } from '../profiles/index.ts'
import { markOf } from '../shared/index.ts'
import { oneLine } from './clean-words.ts'
import type { ResumeSheet } from './kit.ts'
import { sayMonths } from './say-dates.ts'
import { words } from './words.ts'

const most = { lines: 120, line: 420, sections: 8 }

type Entry = { head: string; about: string; when: string; texts: string[] }

/** Bullets and paragraphs of a text, one a line; what is far too long breaks at its sentences. */
export function splitPoints(text: string): string[] {
  return text
    .split(/\r?\n|\s[•▪●‣]\s/)
    .map((line) => oneLine(line.replace(/^[\s•▪●‣◦*·–—-]+/, '')))
    .filter((line) => /\p{L}/u.test(line))
    .flatMap((line) => (line.length <= most.line ? [line] : packSentences(line)))
}

function packSentences(line: string): string[] {
  const packed: string[] = []
  for (const sentence of line.match(/[^.!?]+[.!?]*\s*/g) ?? [line]) {
    const last = packed.at(-1)
    if (last !== undefined && last.length + sentence.length <= most.line) packed[packed.length - 1] = last + sentence
    else packed.push(sentence.slice(0, most.line * 2))
  }
  return packed.map((one) => one.trim()).filter(Boolean)
}

const joined = (...parts: (string | undefined)[]) =>
  parts
    .map((part) => oneLine(part ?? ''))
    .filter(Boolean)
    .join(' · ')

const workOf = ({ work }: Profile): Entry[] =>
  work.map((one) => ({
    head: oneLine(one.position ?? one.name ?? ''),
    about: joined(one.position ? one.name : undefined, one.location),
    when: sayMonths(one.startDate, one.endDate),
    texts: [...splitPoints(one.summary ?? ''), ...(one.highlights ?? []).flatMap(splitPoints)],
  }))

const schoolsOf = ({ education }: Profile): Entry[] =>
  education.map((one) => ({
    head: oneLine(one.institution ?? joined(one.studyType, one.area)),
    about: '',
    when: one.startDate || one.endDate ? sayMonths(one.startDate, one.endDate ?? one.startDate) : '',
    texts: [joined(one.studyType, one.area)].filter((text) => text && one.institution),
  }))

const volunteeringOf = ({ volunteer }: Profile): Entry[] =>
  volunteer.map((one) => ({
    head: oneLine(one.position ?? one.organization ?? ''),
    about: joined(one.position ? one.organization : undefined),
    when: one.startDate ? sayMonths(one.startDate, one.endDate) : '',
    texts: splitPoints(one.summary ?? ''),
  }))

const plain = (texts: string[]): Entry[] => (texts.length > 0 ? [{ head: '', about: '', when: '', texts }] : [])

/** The user's resume as a clean sheet: every line numbered, and known by a mark that outlives a new import of the same words. */
export function layOutResume(profile: Profile): ResumeSheet {
  const { basics } = profile
  const parts: [string, Entry[]][] = [
    [words.resume.summary, plain(splitPoints(basics.summary ?? ''))],
    [words.resume.work, workOf(profile)],
    [words.resume.education, schoolsOf(profile)],
    [words.resume.volunteer, volunteeringOf(profile)],
    [words.resume.projects, plain(profile.projects.map(({ name, description }) => joined(name, description)))],
    [
      words.resume.certificates,
      plain(profile.certificates.map(({ name, issuer, date }) => joined(name, issuer, date?.slice(0, 4)))),
    ],
    [words.resume.skills, plain([profile.skills.map(({ name }) => oneLine(name)).join(', ')].filter(Boolean))],
    [
      words.resume.languages,
      plain([profile.languages.map(({ language, fluency }) => sayLanguage(language, fluency)).join(', ')].filter(Boolean)),
    ],
  ]
  const number = countLines()
  const sections = parts
    .map(([title, entries]) => ({
      title,
      entries: entries.map(({ texts, ...rest }) => ({ ...rest, lines: texts.flatMap(number) })),
    }))
    .filter(({ entries }) => entries.some(({ head, lines }) => head || lines.length > 0))
  return {
    name: oneLine(basics.name ?? ''),
    about: oneLine(basics.label ?? ''),
    contact: joined(basics.email, basics.phone, basics.url, profile.meta.place),
    sections,
  }
}

const sayLanguage = (language: string, fluency?: string) => oneLine(fluency ? `${language} (${fluency})` : language)

function countLines() {
  const seen = new Map<string, number>()
  let count = 0
  return (given: string) => {
    const text = given.slice(0, most.line * 2)
    if (count >= most.lines) return []
    count++
    const mark = markOf(text)
    const times = (seen.get(mark) ?? 0) + 1
    seen.set(mark, times)
    return [{ ref: times > 1 ? `${mark}-${times}` : mark, number: count, text }]
  }
}
