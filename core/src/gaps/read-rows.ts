import { findPart, guessPart } from './part-words.ts'
import type { Part, PostingLine } from './posting.ts'

const most = { characters: 400_000, lines: 1500 }
const bullet =
  /^\s*(?:(?:[-*•·–—+▪◦●■✓✔➢►→⇒»›☑✅❖◆○]|\d{1,2}[.)]|[a-z]\)|o(?= +\p{Lu}))\s+|[-•·▪●✓✔➢►→»](?=\p{L})|[-*](?=\p{Lu}))/u
// What a house says of the place rather than of the work, with its label before it.
const label =
  /^(?:salary|pay(?: rate)?|rate|hours|working hours|location|based|terms|start(?: date)?|starting|duration|contract(?: type)?|position type|employment type|job type|type|reports? to|reporting to|department|division|grade|band|benefits|closing date|deadline|notice(?: period)?|schedule|shift|site|vacancy|ref(?:erence)?|job (?:id|title|code|number)|contact|date posted|posted|compensation|travel|fte|subject|vacancies)\s*:\s*\S/iu

type State = { heading: Part; listed: boolean }
type Row = { bare: string; listed: boolean; next: boolean }

/** The rows of a posting, each with the part that it stands in. */
export function readRows(text: string): { title: string; lines: PostingLine[] } {
  const rows = text
    .slice(0, most.characters)
    .split(/\r\n|\r|\n/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .slice(0, most.lines)
  const state: State = { heading: 'plain', listed: false }
  const isListed = rows.map((row) => bullet.test(row))
  const lines = rows.flatMap((row, at) => {
    const bare = row
      .replace(bullet, '')
      .replace(/\*\*|__/g, '')
      .trim()
    const read = { bare, listed: isListed[at] ?? false, next: isListed[at + 1] ?? false }
    return at === 0 ? [{ text: bare, part: 'title' as const, listed: false }] : readRow(read, state)
  })
  return { title: rows[0]?.replace(/^#+\s*|:$/g, '') ?? '', lines }
}

/** One row; headings change under what the next ones stand. */
function readRow(row: Row, state: State): PostingLine[] {
  const { bare, listed } = row
  if (label.test(bare) && !listed) return []
  const inline = takeInline(bare)
  const own = inline ? undefined : headingPart(row)
  if (own !== undefined) {
    Object.assign(state, { heading: own, listed: false })
    return []
  }
  // A heading that we do not know ends what asked for nothing.
  if (state.heading === 'none' && isUnknownHeading(row, state)) state.heading = 'plain'
  const told = inline?.rest ?? bare
  const part = inline?.part ?? (isAfterList(row, state) ? 'plain' : state.heading)
  if (listed) state.listed = true
  return told === '' ? [] : [{ text: told, part, listed }]
}

const isUnknownHeading = ({ bare, listed, next }: Row, state: State) =>
  !listed && (/^.{3,60}:$/.test(bare) || (next && state.listed && bare.split(/\s+/).length < 8))

/** A paragraph behind a list stands under the heading no more: "Apply to Jill, who …". */
const isAfterList = ({ bare, listed }: Row, { heading, listed: hadList }: State) =>
  !listed && hadList && heading !== 'none' && (/[.!?]/.test(bare) || bare.split(/\s+/).length > 12)

function headingPart({ bare, listed, next }: Row): Exclude<Part, 'plain' | 'title'> | undefined {
  if (listed && !bare.endsWith(':')) return undefined
  if (!isHeading(bare)) return undefined
  const isAnnouncing = /(?::|…|\.\.\.)$/.test(bare) || (next && !listed) || /^[^\p{Ll}]{6,60}$/u.test(bare)
  return findPart(bare) ?? (isAnnouncing ? guessPart(bare) : undefined)
}

const isHeading = (text: string) =>
  text.split(/\s+/).length <= 14 && !/[;]$|(?<!\.\.)(?<!etc)\.$/.test(text) && !/,.*,/.test(text)

/** "Requirements: two years …" is heading and text in one line. */
function takeInline(text: string): { part: Exclude<Part, 'plain' | 'title'>; rest: string } | undefined {
  const split = /^([^:]{2,60}):\s+(\S.*)$/u.exec(text)
  const part = split ? findPart(split[1] ?? '') : undefined
  return part && split?.[2] ? { part, rest: split[2] } : undefined
}
