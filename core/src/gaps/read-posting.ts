import { htmlToText } from './html-to-text.ts'
import { findPart } from './part-words.ts'
import type { Part, Posting, PostingLine } from './posting.ts'

const most = { characters: 400_000, lines: 1500, postings: 200 }
type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const toText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(toText).join('\n')
      : isObject(value)
        ? ['name', 'text', 'content', 'description', 'credentialCategory', 'monthsOfExperience']
            .map((key) => toText(value[key]))
            .filter(Boolean)
            .join('\n')
        : ''

/** One posting out of plain text, Markdown, a web page with or without JSON-LD, or what a job board answers. */
export function readPosting(given: string): Posting {
  const text = given
    .slice(0, 20 * most.characters)
    .replace(/^\ufeff/, '')
    .trim()
  const isPage = /^<|<(?:html|body|script|div|p|ul|li|h[1-6])[\s>]/i.test(text.slice(0, 5000))
  const found = isPage ? findJsonLd(text) : /^[[{]/.test(text) ? findInJson(text) : undefined
  if (found) return fieldsToPosting(found)
  return linesToPosting(isPage ? htmlToText(text) : text)
}

function findJsonLd(page: string): Loose | undefined {
  for (const [, body = ''] of page.matchAll(/<script[^>]*type=["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi)) {
    const found = walk(parse(body), 0)
    if (found && toText(found.description) !== '') return found
  }
  return undefined
}

const findInJson = (text: string) => walk(parse(text), 0)

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** The JobPosting in a graph of things, or whatever has a title and a description. */
function walk(value: unknown, depth: number): Loose | undefined {
  if (depth > 6) return undefined
  if (Array.isArray(value)) return firstOf(value.slice(0, most.postings), depth)
  if (!isObject(value)) return undefined
  if (/JobPosting/.test(toText(value['@type'])) || (hasTitle(value) && hasBody(value))) return value
  return firstOf(Object.values(value).slice(0, most.postings), depth)
}

function firstOf(values: readonly unknown[], depth: number): Loose | undefined {
  for (const value of values) {
    const found = walk(value, depth + 1)
    if (found) return found
  }
  return undefined
}

const bodies = ['description', 'content', 'descriptionHtml', 'descriptionPlain', 'requirements', 'body', 'jobDescription', 'text']
const hasTitle = (one: Loose) => ['title', 'name', 'text', 'position'].some((key) => typeof one[key] === 'string')
const hasBody = (one: Loose) => bodies.some((key) => typeof one[key] === 'string' && (one[key] as string).length > 80)

const under: [string, string][] = [
  ['responsibilities', 'Responsibilities'],
  ['skills', 'Skills'],
  ['requirements', 'Requirements'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
]

function fieldsToPosting(from: Loose): Posting {
  const plain = (value: unknown) => htmlToText(toText(value))
  const main =
    bodies
      .filter((key) => key !== 'requirements')
      .map((key) => plain(from[key]))
      .sort((a, b) => b.length - a.length)[0] ?? ''
  const lists = Array.isArray(from.lists)
    ? from.lists.filter(isObject).map((list) => `${plain(list.text)}:\n${plain(list.content)}`)
    : []
  const more = under.map(([key, heading]) => (plain(from[key]) === '' ? '' : `${heading}:\n${plain(from[key])}`))
  const title = plain(from.title ?? from.name) || 'Posting'
  const posting = linesToPosting([title, main, ...lists, ...more].filter((part) => part !== '').join('\n\n'))
  const company = isObject(from.hiringOrganization)
    ? toText(from.hiringOrganization.name)
    : toText(from.hiringOrganization ?? from.company_name)
  return { ...posting, title, company: company.trim() || null }
}

const bullet = /^\s*(?:[-*•·–—+▪◦●■✓✔➢►]|\d{1,2}[.)])\s+/u

function linesToPosting(text: string): Posting {
  const rows = text
    .slice(0, most.characters)
    .split(/\r\n|\r|\n/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .slice(0, most.lines)
  const state: { heading: Part; part: Part } = { heading: 'plain', part: 'plain' }
  const lines = rows.flatMap((row, at) => readRow(row, state, at === 0))
  return { title: rows[0]?.replace(/^#+\s*/, '') ?? '', company: null, lines }
}

/** One row; headings change under what the next ones stand. */
function readRow(row: string, state: { heading: Part; part: Part }, isFirst: boolean): PostingLine[] {
  const listed = bullet.test(row)
  const bare = row
    .replace(bullet, '')
    .replace(/\*\*|__/g, '')
    .trim()
  const own = listed && !bare.endsWith(':') ? undefined : findPart(bare)
  if (own && !isFirst && isHeading(bare)) {
    state.part = own
    state.heading = own
    return []
  }
  const inline = takeInline(bare)
  // "The job: …" is over with its paragraph, unless a list follows.
  if (!listed) state.part = inline?.part ?? state.heading
  // A heading that we do not know ends what asked for nothing.
  if (/^.{3,60}:$/.test(bare) && !listed && state.heading === 'none') Object.assign(state, { heading: 'plain', part: 'plain' })
  const told = inline?.rest ?? bare
  return told === '' ? [] : [{ text: told, part: inline?.part ?? state.part, listed }]
}

const isHeading = (text: string) => text.split(/\s+/).length <= 9 && !/[.;]$/.test(text) && !/,.*,/.test(text)

/** "Requirements: two years …" is heading and text in one line. */
function takeInline(text: string): { part: Exclude<Part, 'plain'>; rest: string } | undefined {
  const split = /^([^:]{2,60}):\s+(\S.*)$/u.exec(text)
  const part = split ? findPart(split[1] ?? '') : undefined
  return part && split?.[2] ? { part, rest: split[2] } : undefined
}
