import { htmlToText } from './html-to-text.ts'
import type { Posting } from './posting.ts'
import { readRows } from './read-rows.ts'

const most = { characters: 400_000, postings: 200 }
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

/** The postings in plain text, Markdown, a web page with or without JSON-LD, or what a job board answers. */
export function readPostings(given: string): Posting[] {
  const text = given
    .slice(0, 20 * most.characters)
    .replace(/^\ufeff/, '')
    .trim()
  if (/^[[{]/.test(text)) {
    const found = collect(parse(text), 0)
    if (found.length > 0) return found.slice(0, most.postings).map((one) => fieldsToPosting(one, ''))
    const words = longTexts(parse(text), 0).map(htmlToText).join('\n')
    if (words !== '') return [linesToPosting(words)]
  }
  if (!/^<|<(?:html|body|script|div|p|ul|li|h[1-6])[\s>]/i.test(text.slice(0, 5000))) return [linesToPosting(text)]
  const linked = [...text.matchAll(linkedData)].flatMap(([, body = '']) => collect(parse(body), 0)).filter(isPosting)
  return linked.length > 0 ? linked.map((one) => fieldsToPosting(one, htmlToText(text))) : [linesToPosting(htmlToText(text))]
}

/** The one posting that a text holds, or the first of them. */
export const readPosting = (given: string): Posting => readPostings(given)[0] ?? { title: '', company: null, lines: [] }

const linkedData = /<script[^>]*type=["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi
const isPosting = (one: Loose) => /JobPosting/.test(toText(one['@type']))

function longTexts(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.length > 40 && /\s/.test(value) ? [value] : []
  return depth < 8 && typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => longTexts(one, depth + 1))
    : []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** Each JobPosting in a graph of things, or whatever has a title and a description. */
function collect(value: unknown, depth: number): Loose[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, most.postings).flatMap((one) => collect(one, depth + 1))
  if (!isObject(value)) return []
  if (isPosting(value) || (hasTitle(value) && hasBody(value))) return [value]
  return Object.values(value)
    .slice(0, most.postings)
    .flatMap((one) => collect(one, depth + 1))
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

/** `page`: the words around it, for when its description is missing. */
function fieldsToPosting(from: Loose, page: string): Posting {
  const plain = (value: unknown) => htmlToText(toText(value))
  const main =
    bodies
      .filter((key) => key !== 'requirements')
      .map((key) => plain(from[key]))
      .sort((a, b) => b.length - a.length)[0] || page
  const lists = Array.isArray(from.lists)
    ? from.lists.filter(isObject).map((list) => `${plain(list.text)}:\n${plain(list.content)}`)
    : []
  const more = under.map(([key, heading]) => (plain(from[key]) === '' ? '' : `${heading}:\n${plain(from[key])}`))
  const title = plain(from.title ?? from.name ?? from.text) || 'Posting'
  const posting = linesToPosting([title, main, ...lists, ...more].filter((part) => part !== '').join('\n\n'))
  const company = isObject(from.hiringOrganization)
    ? toText(from.hiringOrganization.name)
    : toText(from.hiringOrganization ?? from.company_name)
  return { ...posting, title, company: company.trim() || null }
}

const linesToPosting = (text: string): Posting => ({ ...readRows(text), company: null })
