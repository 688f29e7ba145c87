import { groupBy, groupEntries, isTorn } from './group-list.ts'
import { joinWrapped } from './join-lines.ts'
import { isLanguage } from './language-words.ts'
import { endWithNext } from './letter-widths.ts'
import type { Profile } from './profile.ts'
import { findEmail, findPhone } from './read-contacts.ts'
import { findSectionKind, type SectionKind } from './section-words.ts'
import type { Line } from './text-page.ts'

export type Block = { heading: string; lines: Line[] }
type Sidebar = Pick<Profile, 'languages' | 'certificates' | 'awards' | 'publications' | 'skills'> & {
  basics: Profile['basics']
  /** Headings of lists that nobody taught us. */
  unread: string[]
}

// The least and the usual width of the narrow column, in points.
const narrowest = 155
const usual = 166
const mostSkills = 3

/** The narrow column: ways to reach somebody, and short lists. */
export function readSidebar(blocks: readonly Block[]): Sidebar {
  const left = blocks[0]?.lines[0]?.x ?? 0
  const lists = blocks.slice(1).flatMap((block) => block.lines)
  const right = lists.reduce((most, line) => Math.max(most, line.end), left + narrowest)
  const kinds = blocks.map((block, at) => findSectionKind(block.heading) ?? guessKind(block, at))
  const under = (kind: SectionKind) => blocks.filter((_, at) => kinds[at] === kind).flatMap((block) => block.lines)
  const list = (kind: SectionKind) => groupEntries(under(kind), right).map(joinWrapped)
  // A language ends with its level.
  const languages = groupBy(under('languages'), isTorn).map(joinWrapped)
  return {
    unread: blocks.filter((block, at) => !kinds[at] && block.lines.length > 0).map(({ heading }) => heading),
    basics: readContact(under('contact')),
    skills: groupSkills(under('skills'), Math.max(right, left + usual)).map((lines) => ({ name: joinWrapped(lines) })),
    languages: languages.map(splitLanguage),
    certificates: list('certificates').map((name) => ({ name })),
    awards: list('awards').map((title) => ({ title })),
    publications: list('publications').map((name) => ({ name })),
  }
}

/** Contact comes first, and each language names its level in brackets; other unknown lists are left alone. */
function guessKind(block: Block, at: number): SectionKind | undefined {
  if (block.lines.some((line) => /linkedin\.com|@/.test(line.text))) return 'contact'
  const texts = groupBy(block.lines, isTorn).map(joinWrapped)
  const level = (text: string) => /^\p{L}[^()]{1,30}\([^()]+\)(?:\s?\([^()]+\))?$/u.test(text)
  const known = (text: string) => isLanguage(splitLanguage(text).language)
  if (texts.length > 0 && texts.every((text) => level(text) || known(text)) && (at > 1 || texts.some(known))) return 'languages'
  return at === 1 && block.lines.length <= 6 ? 'skills' : undefined
}

/** At most three skills are printed, and they are short: lines run on only where there are more, the fullest first. */
function groupSkills(lines: readonly Line[], right: number): Line[][] {
  const torn = groupBy(lines, isTorn)
  const spare = torn.length - mostSkills
  const over = (group: readonly Line[], next: Line) => {
    const last = group.at(-1)
    return last === undefined || last.text.endsWith(')') ? 0 : endWithNext(last, next).end - right
  }
  const rank = (at: number) => over(torn[at - 1] ?? [], torn[at]?.[0] as Line)
  const joints = torn
    .flatMap((_, at) => (at > 0 && rank(at) > 0 ? [at] : []))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, Math.max(0, spare))
  return torn.reduce<Line[][]>((groups, group, at) => {
    if (joints.includes(at)) groups.at(-1)?.push(...group)
    else groups.push([...group])
    return groups
  }, [])
}

function splitLanguage(text: string): Profile['languages'][number] {
  const parts = /^(.+?)\s*\(([^()]+)\)$/u.exec(text)
  return parts ? { language: (parts[1] ?? '').trim(), fluency: (parts[2] ?? '').trim() } : { language: text }
}

/** Links are broken anywhere and end with their kind in brackets. Lines that are no mail, number or link may be a street and are left out. */
function readContact(lines: readonly Line[]): Profile['basics'] {
  const texts = mendMails(lines)
  const links = texts.reduce<string[]>((all, text) => {
    const open = all.at(-1)
    if (open !== undefined && !open.endsWith(')') && !findEmail(text)) all[all.length - 1] = open + text
    else if (isLink(text)) all.push(text)
    return all
  }, [])
  const profiles = links.map(toLink).filter((link) => link !== undefined)
  const own = profiles.find((one) => one.network === 'LinkedIn')
  const plain = texts.filter((text) => !isLink(text))
  return {
    email: plain.map(findEmail).find((one) => one !== undefined),
    phone: plain.map(findPhone).find((one) => one !== undefined),
    ...(own ? { url: own.url } : {}),
    ...(profiles.length > 0 ? { profiles } : {}),
  }
}

const isLink = (text: string) =>
  !findEmail(text) && !/^[+(\d]/.test(text) && /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|\s?\(|$)/iu.test(text)

/** A long address runs over into the next line in the middle of a word. */
function mendMails(lines: readonly Line[]): string[] {
  const texts: string[] = []
  for (const { text } of lines) {
    const open = texts.at(-1)
    const torn =
      open !== undefined &&
      /^\S+@\S*$/.test(open) &&
      /^[\w-]*(?:\.[\w-]+)*$/.test(text) &&
      !/^www\.|linkedin/i.test(text) &&
      (open.length > 24 || !findEmail(open))
    if (torn) texts[texts.length - 1] = open + text
    else texts.push(text)
  }
  return texts
}

function toLink(printed: string): { network?: string; username?: string; url: string } | undefined {
  const parts = /^(.*?)\s*(?:\(([^()]*)\))?$/u.exec(printed)
  const bare = (parts?.[1] ?? '').replace(/\s/g, '').replace(/^https?:\/\//i, '')
  if (!/^[\w-]+(?:\.[\w-]+)+/.test(bare)) return undefined
  const own = /linkedin\.com\/in\/([^/?#]+)/i.exec(bare)
  const url = `https://${bare}`
  return own ? { network: 'LinkedIn', username: own[1], url } : { network: parts?.[2]?.trim() || undefined, url }
}
