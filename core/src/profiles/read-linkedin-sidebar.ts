import { groupEntries, joinWrapped } from './join-lines.ts'
import type { Profile } from './profile.ts'
import { findEmail, findPhone } from './read-contacts.ts'
import { findSectionKind, type SectionKind } from './section-words.ts'
import type { Line } from './text-page.ts'

export type Block = { heading: string; lines: Line[] }
type Sidebar = Pick<Profile, 'languages' | 'certificates' | 'awards' | 'publications' | 'skills'> & { basics: Profile['basics'] }

/** The narrow column: ways to reach somebody, and short lists. */
export function readSidebar(blocks: readonly Block[]): Sidebar {
  const right = blocks.flatMap((block) => block.lines).reduce((most, line) => Math.max(most, line.end), 0)
  const edge = Math.max(right, (blocks[0]?.lines[0]?.x ?? 0) + 158)
  const kinds = blocks.map((block, at) => findSectionKind(block.heading) ?? guessKind(block, at))
  const under = (kind: SectionKind) => blocks.filter((_, at) => kinds[at] === kind).flatMap((block) => block.lines)
  const list = (kind: SectionKind) => groupEntries(under(kind), edge).map(joinWrapped)
  return {
    basics: readContact(under('contact')),
    skills: list('skills').map((name) => ({ name })),
    languages: joinBrackets(list('languages')).map(splitLanguage),
    certificates: list('certificates').map((name) => ({ name })),
    awards: list('awards').map((title) => ({ title })),
    publications: list('publications').map((name) => ({ name })),
  }
}

/** Contact comes first, and each language names its level in brackets; other unknown lists are left alone. */
function guessKind(block: Block, at: number): SectionKind | undefined {
  if (block.lines.some((line) => /linkedin\.com|@/.test(line.text))) return 'contact'
  const texts = joinBrackets(block.lines.map((line) => line.text))
  if (texts.length > 0 && texts.every((text) => /^\p{L}[^()]{1,30}\([^()]+\)(?:\s?\([^()]+\))?$/u.test(text))) return 'languages'
  return at === 1 && block.lines.length <= 6 ? 'skills' : undefined
}

/** "(Professional" / "Working)": a level in brackets that stands on its own line belongs to the one above. */
function joinBrackets(texts: string[]): string[] {
  return texts.reduce<string[]>(
    (all, text) => (/^\(/.test(text) && all.length > 0 ? [...all.slice(0, -1), `${all.at(-1)} ${text}`] : [...all, text]),
    [],
  )
}

function splitLanguage(text: string): Profile['languages'][number] {
  const parts = /^(.+?)\s*\(([^()]+)\)$/u.exec(text)
  return parts ? { language: (parts[1] ?? '').trim(), fluency: (parts[2] ?? '').trim() } : { language: text }
}

/** Links are broken anywhere and end with their kind in brackets. Lines that are no mail, number or link may be a street and are left out. */
function readContact(lines: readonly Line[]): Profile['basics'] {
  const basics: Profile['basics'] = {}
  const profiles: NonNullable<Profile['basics']['profiles']> = []
  let link = ''
  for (const { text } of lines) {
    const email = findEmail(text)
    if (email && link === '') basics.email ??= email
    else if (link !== '' || /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|\s?\(|$)/iu.test(text)) {
      link += text
      const done = /^(.*?)\s*\(([^()]*)\)$/u.exec(link)
      if (!done) continue
      profiles.push(toLink(done[1] ?? '', done[2] ?? ''))
      link = ''
    } else basics.phone ??= findPhone(text)
  }
  if (/^\S+$/.test(link)) profiles.push(toLink(link, ''))
  const own = profiles.find((one) => one.network === 'LinkedIn')
  return { ...basics, ...(own ? { url: own.url } : {}), ...(profiles.length > 0 ? { profiles } : {}) }
}

function toLink(given: string, kind: string) {
  const bare = given.replace(/\s/g, '').replace(/^https?:\/\//i, '')
  const own = /linkedin\.com\/in\/([^/?#]+)/i.exec(bare)
  const url = `https://${bare}`
  return own ? { network: 'LinkedIn', username: own[1], url } : { network: kind.trim() || undefined, url }
}
