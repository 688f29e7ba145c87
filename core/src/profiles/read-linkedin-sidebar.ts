import { groupEntries, isTorn, joinWrapped } from './join-lines.ts'
import { wouldFit } from './letter-widths.ts'
import type { Profile } from './profile.ts'
import { findEmail, findPhone } from './read-contacts.ts'
import { findSectionKind, type SectionKind } from './section-words.ts'
import type { Line } from './text-page.ts'

export type Block = { heading: string; lines: Line[] }
type Sidebar = Pick<Profile, 'languages' | 'certificates' | 'awards' | 'publications' | 'skills'> & { basics: Profile['basics'] }

/** The narrow column: ways to reach somebody, and short lists. */
export function readSidebar(blocks: readonly Block[]): Sidebar {
  const right = blocks
    .slice(1)
    .flatMap((block) => block.lines)
    .reduce((most, line) => Math.max(most, line.end), 0)
  const edge = Math.max(right, (blocks[0]?.lines[0]?.x ?? 0) + 158)
  const kinds = blocks.map((block, at) => findSectionKind(block.heading) ?? guessKind(block, at))
  const under = (kind: SectionKind) => blocks.filter((_, at) => kinds[at] === kind).flatMap((block) => block.lines)
  const list = (kind: SectionKind) => groupEntries(under(kind), edge).map(joinWrapped)
  // A language ends with its level.
  const languages = groupBy(under('languages'), isTorn).map(joinWrapped)
  // Skills are short: only a line that is nearly full may run on.
  const skills = groupBy(under('skills'), (group, next) => isTorn(group, next) || isLong(group, next, edge)).map(joinWrapped)
  return {
    basics: readContact(under('contact')),
    skills: skills.map((name) => ({ name })),
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
  if (texts.length > 0 && texts.every((text) => /^\p{L}[^()]{1,30}\([^()]+\)(?:\s?\([^()]+\))?$/u.test(text))) return 'languages'
  return at === 1 && block.lines.length <= 6 ? 'skills' : undefined
}

/** Lines as entries: `runsOn` says whether a line belongs to what stands before it. */
function groupBy<T>(lines: readonly T[], runsOn: (group: readonly T[], next: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && runsOn(group, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

function isLong(group: readonly Line[], next: Line, edge: number) {
  const last = group.at(-1)
  return (
    last !== undefined && !last.text.endsWith(')') && last.end - last.x > 0.75 * (edge - last.x) && !wouldFit(last, next, edge)
  )
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
