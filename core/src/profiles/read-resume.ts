import { boundProfile } from './bound-profile.ts'
import { findColumns } from './find-columns.ts'
import { joinParagraphs } from './join-lines.ts'
import type { Profile } from './profile.ts'
import { readItems } from './read-items.ts'
import { readSchools } from './read-resume-education.ts'
import { readHead } from './read-resume-head.ts'
import { readLanguages, readWords } from './read-resume-lists.ts'
import { readVolunteer, readWork } from './read-resume-work.ts'
import type { SectionKind } from './section-words.ts'
import { splitSections } from './split-sections.ts'
import { cleanPages, type Line, type TextPage } from './text-page.ts'

/** Reads a resume from where its text stands on the pages, in one or two columns. */
export const readResume = (pages: readonly TextPage[]): Profile => linesToProfile(findColumns(cleanPages(pages)), 'resume-pdf')

/** Reads a resume or notes from lines in reading order, one list a column. */
export function linesToProfile(streams: readonly (readonly Line[])[], source: string): Profile {
  const parts = streams.map((stream) => splitSections(stream))
  const sections = parts.flatMap((part) => part.sections)
  const under = (...kinds: SectionKind[]) =>
    sections.filter((section) => kinds.includes(section.kind)).map((section) => section.lines)
  const all = <T>(kind: SectionKind, read: (lines: readonly Line[]) => T[]) =>
    under(kind).flatMap((lines) => (lines.length > 0 ? read(lines) : []))
  const head = readHead(
    parts.flatMap((part) => part.head),
    under('contact', 'links', 'other').flat(),
  )
  const told = under('summary').flat()
  const summary = paragraphs(told.length > 0 ? told : head.summary)
  return boundProfile({
    basics: { ...head.basics, summary },
    work: all('work', readWork),
    education: all('education', readSchools),
    volunteer: all('volunteer', readVolunteer),
    languages: all('languages', readLanguages),
    certificates: all('certificates', readItems).map(({ name, by, date }) => ({ name, issuer: by, date })),
    awards: all('awards', readItems).map(({ name, by, date }) => ({ title: name, awarder: by, date })),
    publications: all('publications', readItems).map(({ name, by, date }) => ({ name, publisher: by, releaseDate: date })),
    skills: all('skills', readWords),
    interests: all('interests', readWords),
    projects: all('projects', readItems).map(({ name, says, url }) => ({ name, description: says, url })),
    meta: { place: head.place, source },
  })
}

const paragraphs = (lines: readonly Line[]) =>
  joinParagraphs(
    lines,
    lines.reduce((most, line) => Math.max(most, line.end), 0),
  ) || undefined
