import { boundProfile } from './bound-profile.ts'
import { pageToLines, withGaps } from './build-lines.ts'
import { cleanLine } from './fold-words.ts'
import { joinParagraphs, joinWrapped } from './join-lines.ts'
import { wouldFit } from './letter-widths.ts'
import type { Profile } from './profile.ts'
import { readEducation, readExperience } from './read-linkedin-entries.ts'
import { type Block, readSidebar } from './read-linkedin-sidebar.ts'
import { isPlace, mayBePlace, splitPlace } from './read-place.ts'
import { findSectionKind, type SectionKind } from './section-words.ts'
import { cleanPages, type Line, type TextItem, type TextPage } from './text-page.ts'

/** Letter sizes of the layout in points; a printed copy may be scaled, so they count in shares of the name. */
export const sizes = { name: 26, heading: 15.75, sideHeading: 13, entry: 12, role: 11.5, detail: 10.5, footer: 9 }

/** Reads a profile saved from LinkedIn as PDF, by where things stand and how large they are; words only name the sections. */
export function readLinkedIn(given: readonly TextPage[]): Profile {
  const { main, side } = toColumns(cleanPages(given))
  const top = main.findIndex((line) => isSize(line, sizes.heading))
  const head = top < 0 ? main : main.slice(0, top)
  const blocks = toBlocks(top < 0 ? [] : main.slice(top), sizes.heading)
  const right = main.reduce((most, line) => Math.max(most, line.end), 0)
  const kinds = blocks.map((block) => findSectionKind(block.heading) ?? guessKind(block.lines))
  const under = (kind: SectionKind) => blocks.filter((_, at) => kinds[at] === kind).flatMap((block) => block.lines)
  const { unread, ...sidebar } = readSidebar(toBlocks(side, sizes.sideHeading))
  const strange = [...unread, ...blocks.filter((_, at) => !kinds[at]).map(({ heading }) => heading)]
  const header = readHeader(
    head,
    Math.max(
      right,
      head.reduce((most, line) => Math.max(most, line.x + 350), 0),
    ),
  )
  const summary = joinParagraphs(under('summary'), right) || undefined
  const place = header.place ? splitPlace(header.place) : undefined
  return boundProfile({
    ...sidebar,
    basics: { ...sidebar.basics, name: header.name, label: header.label, summary, ...(place ? { location: place } : {}) },
    work: readExperience(under('work'), right),
    education: readEducation(under('education')),
    meta: { ...(header.place ? { place: header.place } : {}), source: 'linkedin-pdf', unread: strange },
  })
}

export const isSize = (line: { size: number }, aim: number) => Math.abs(line.size - aim) <= 0.24 + 0.012 * aim

/** Both columns in reading order over all pages, without footers, in the layout's own sizes. */
function toColumns(pages: TextPage[]) {
  const items = pages.flatMap((page) => page.items)
  const name = items.reduce((most, item) => (item.size > most.size ? item : most), items[0] ?? { x: 0, size: sizes.name })
  const scale = sizes.name / name.size
  const left = name.x > 60 ? name.x * scale - 6 : 0
  const main: Line[] = []
  const side: Line[] = []
  for (const [at, page] of pages.entries()) {
    const kept = page.items.filter((item) => !isFooter(item, page, scale)).map((item) => toScale(item, scale))
    main.push(
      ...pageToLines(
        kept.filter((item) => item.x >= left),
        at,
        { wide: 60, bullets: false },
      ),
    )
    side.push(
      ...pageToLines(
        kept.filter((item) => item.x < left),
        at,
        { wide: 60, bullets: false },
      ),
    )
  }
  return { main: withGaps(main), side: withGaps(side) }
}

const toScale = (item: TextItem, scale: number): TextItem => ({
  ...item,
  x: item.x * scale,
  y: item.y * scale,
  width: item.width * scale,
  size: Math.round(item.size * scale * 100) / 100,
})

const isFooter = (item: { y: number; size: number; text: string }, page: TextPage, scale: number) =>
  item.y > page.height * 0.955 && item.size * scale < 10 && /\d/.test(item.text)

function toBlocks(lines: Line[], heading: number): Block[] {
  const blocks: Block[] = []
  for (const [at, line] of lines.entries()) {
    if (isSize(line, heading)) {
      const above = lines[at - 1]
      const open = blocks.at(-1)
      if (open && above && isSize(above, heading) && open.lines.length === 0 && line.gap < 1.6 * line.size)
        open.heading = joinWrapped([{ text: open.heading }, line])
      else blocks.push({ heading: line.text, lines: [] })
    } else blocks.at(-1)?.lines.push(line)
  }
  return blocks
}

/** A section whose heading is in a language that we do not know is told by its shape. */
function guessKind(lines: Line[]): SectionKind | undefined {
  if (lines.some((line) => isSize(line, sizes.role))) return 'work'
  if (lines.length > 0 && lines.every((line) => isSize(line, sizes.entry))) return 'summary'
  return lines.some((line) => /\((?:\D*\d{4}\D*){1,2}\)$/.test(line.text)) ? 'education' : undefined
}

const pronouns = /\s*\((?:she|he|they|sie|er|elle|il|ella|él)\s*\/[^)]*\)$/iu

/** The last line of the header is the place: it begins anew although its first word had room above, or it has the shape of one. */
function readHeader(lines: Line[], right: number): { name?: string; label?: string; place?: string } {
  const name = joinWrapped(lines.filter((line) => line.size > 20)).replace(pronouns, '')
  const rest = lines.filter((line) => line.size <= 20)
  const [above, last] = [rest.at(-2), rest.at(-1)]
  const anew = above !== undefined && last !== undefined && wouldFit(above, last, right)
  const closer = last !== undefined && rest.slice(1, -1).some((line) => line.gap - last.gap > 1.5)
  const isPlaceLine =
    last !== undefined &&
    (above ? anew || closer || isPlace(last.text) || mayBePlace(last.text) : splitPlace(last.text) !== undefined)
  const label = cleanLine(joinWrapped(isPlaceLine ? rest.slice(0, -1) : rest))
  return { name: name || undefined, label: label || undefined, place: isPlaceLine ? last.text : undefined }
}
