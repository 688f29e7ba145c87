import { findColumns } from './find-columns.ts'
import { cleanLine } from './fold-words.ts'
import { groupLines, splitCells } from './group-lines.ts'
import { htmlToPrinted } from './html-to-lines.ts'
import { joinWrapped } from './join-lines.ts'
import { findEmail, findLinks, findPhone } from './read-contacts.ts'
import { findDateSpan } from './read-dates.ts'
import { type Box, type ResumeLine, uniteBoxes } from './resume-line.ts'
import type { SectionKind } from './section-words.ts'
import { splitSections } from './split-sections.ts'
import { cleanPages, type Line, type TextPage } from './text-page.ts'
import { printedToLines, textToPrinted } from './text-to-lines.ts'

type Section = ResumeLine['section']
const most = { lines: 1200, characters: 2000 }

/** The lines of a resume that can be marked, from where its text stands on the pages. */
export function readResumeLines(pages: readonly TextPage[]): ResumeLine[] {
  const shown = cleanPages(pages).map((page) => ({ ...page, items: page.items.filter((item) => isInside(item, page)) }))
  return streamsToLines(findColumns(shown), (line) => ({
    page: line.page + 1,
    box: turnBox(lineBox(line), pages[line.page]),
  }))
}

/** Where words are printed on a page, as it is read. */
export const findPrinted = (page: TextPage): Box[] =>
  page.items
    .filter((item) => item.text.trim() !== '' && [item.x, item.y, item.width, item.size].every(Number.isFinite))
    .slice(0, 8000)
    .map((item) => [item.x, item.y - 0.85 * item.size, Math.max(item.width, 0.5 * item.size), 1.1 * item.size])

/** The same from the simple HTML that a Word document becomes; it knows no pages. */
export const htmlToResumeLines = (html: string) =>
  streamsToLines([printedToLines(htmlToPrinted(html)).map((line) => ({ ...line, gap: Number.POSITIVE_INFINITY }))])

/** The same from plain text. */
export const textToResumeLines = (text: string) => streamsToLines([printedToLines(textToPrinted(text))])

const cellular: Part['kind'][] = ['skills', 'languages', 'interests']

type Place = (line: Line) => { page: number; box: Box }

const streamsToLines = (streams: readonly (readonly Line[])[], place?: Place): ResumeLine[] =>
  streams
    .flatMap((stream) => {
      const { head, sections } = splitSections(stream)
      const parts: Part[] = [{ kind: 'head', lines: head }, ...sections]
      return parts.flatMap((part) => partToLines(part, place))
    })
    .slice(0, most.lines)

type Part = { kind: SectionKind | 'head'; lines: readonly Line[] }

function partToLines({ kind, lines }: Part, place?: Place): ResumeLine[] {
  const marked: ResumeLine[] = []
  let head: string[] = []
  let isHead = true
  for (const group of groupLines(cellular.includes(kind) ? splitCells(lines) : lines)) {
    const text = joinWrapped(group).slice(0, most.characters)
    if (canBeMarked(text, group, kind)) {
      marked.push({
        ...toResumeLine(text, group, { section: toSection(kind), place }),
        ...(head.length > 0 ? { under: head.join(' ').slice(0, 300) } : {}),
      })
      isHead = false
    } else {
      head = isHead ? [...head, text] : [text]
      isHead = true
    }
  }
  return marked
}

function toResumeLine(text: string, group: readonly Line[], { section, place }: { section: Section; place?: Place }): ResumeLine {
  const rows = place ? group.map(place) : []
  const page = rows[0]?.page ?? null
  return { text, page, box: uniteBoxes(rows.filter((row) => row.page === page).map((row) => row.box)), rows, section }
}

const lists: Part['kind'][] = ['skills', 'education', 'certificates', 'languages', 'awards', 'publications', 'interests']

/** Names, headings, ways to reach someone, employers with their dates: none of them is a line to work on. */
function canBeMarked(text: string, group: readonly Line[], kind: Part['kind']): boolean {
  const words = text.split(/\s+/).length
  if (isFurniture(text, words, kind)) return false
  if (group[0]?.bullet && words > 1) return true
  if (kind === 'head') return words >= 10 && /\p{Ll}/u.test(text)
  if (kind === 'summary') return words >= 4
  if (lists.includes(kind)) return !level.test(text) && (findDateSpan(text) === undefined || words > 3)
  return group.some((line) => line.segments.length < 2) && isProse(text, words)
}

const isFurniture = (text: string, words: number, kind: Part['kind']) =>
  kind === 'contact' ||
  kind === 'links' ||
  !/\p{L}{2}|\p{L}\d|\bC\b|\bR\b/u.test(text) ||
  (isContact(text) && (words < 12 || kind === 'head'))

const isProse = (text: string, words: number) =>
  words >= 9 || (words >= 4 && /[.!;]$/u.test(text)) || /^[\p{L}][^:]{2,30}:\s+\S/u.test(text)

const level =
  /^(?:expert|advanced|intermediate|beginner|basic|proficient|novice|native|fluent|conversational|professional|working proficiency)$/iu
const isContact = (text: string) => findEmail(text) !== undefined || findPhone(text) !== undefined || findLinks(text).length > 0

function toSection(kind: Part['kind']): Section {
  switch (kind) {
    case 'head':
      return 'summary'
    case 'summary':
    case 'work':
    case 'skills':
    case 'education':
    case 'certificates':
    case 'languages':
    case 'projects':
    case 'volunteer':
      return kind
    default:
      return 'other'
  }
}

const isInside = (item: TextPage['items'][number], page: TextPage) =>
  item.x + item.width > 0 && item.x < page.width && item.y > 0 && item.y - item.size < page.height

/** Letters reach about four fifths of their size above the base line and a fifth below. */
const lineBox = (line: Line): Box => {
  const x = line.segments[0]?.x ?? line.x
  return [round(x), round(line.y - 0.8 * line.size), round(line.end - x), round(1.02 * line.size)]
}

const round = (points: number) => Math.round(points * 100) / 100

/** From the page as its text is read to the page as it is displayed. */
function turnBox([x, y, width, height]: Box, page: TextPage | undefined): Box {
  if (!page?.turned) return [x, y, width, height]
  if (page.turned === 'down') return [page.height - y - height, x, height, width]
  if (page.turned === 'left') return [page.width - x - width, page.height - y - height, width, height]
  return [y, page.width - x - width, height, width]
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsOf) : []

const groups: [key: string, section: Section, fields: string[]][] = [
  ['work', 'work', ['summary', 'highlights']],
  ['volunteer', 'volunteer', ['summary', 'highlights']],
  ['projects', 'projects', ['description', 'summary', 'highlights', 'keywords']],
  ['education', 'education', ['studyType', 'area', 'courses']],
  ['skills', 'skills', ['name', 'keywords']],
  ['certificates', 'certificates', ['name']],
  ['awards', 'other', ['title', 'summary']],
  ['publications', 'other', ['name', 'summary']],
  ['languages', 'languages', ['language']],
]

const headings = ['position', 'name', 'organization', 'institution']
const headOf = (entry: unknown) =>
  headings
    .flatMap((key) => textsOf((entry as Record<string, unknown> | null)?.[key]))
    .join(', ')
    .slice(0, 300)

/** The lines of a JSON Resume, each as it stands there. */
export function jsonToResumeLines(value: unknown): ResumeLine[] {
  const root = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const basics = (typeof root.basics === 'object' && root.basics !== null ? root.basics : {}) as Record<string, unknown>
  const named = groups.flatMap(([key, section, fields]) =>
    (Array.isArray(root[key]) ? root[key] : [])
      .slice(0, 300)
      .flatMap((entry: unknown) =>
        fields.flatMap((field) =>
          textsOf((entry as Record<string, unknown> | null)?.[field]).map((text) => ({ text, section, under: headOf(entry) })),
        ),
      ),
  )
  return [...textsOf(basics.summary).map((text) => ({ text, section: 'summary' as const, under: '' })), ...named]
    .map(({ text, section, under }) => ({
      ...{ text: cleanLine(text.slice(0, most.characters)), page: null, box: null, rows: [], section },
      ...(under ? { under } : {}),
    }))
    .filter((line) => line.text !== '')
    .slice(0, most.lines)
}
