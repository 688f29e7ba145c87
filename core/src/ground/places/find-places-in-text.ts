import { clauseAround, lowerStarts, quoteAround } from '../texts.ts'
import type { Places } from './create-places.ts'
import type { Place } from './place.ts'

/** Words before a place that say somebody lived, grew up or spent a while there. Work done for a place does not count. */
const cue =
  /\b(?:(?:grew up|growing up|raised|born and raised|born and bred|born|brought up|bred|lived|lives|living|live|living now|resident|residing|settled|settling|based|stationed|childhood|upbringing|hometown is|roots|home is|home was|home in|years|months|decade|summers?|winters?|semesters?|semester abroad|exchange|exchange year|erasmus|gap year|year abroad|year|studied abroad|studied|went to (?:school|college|university)|college|schooling|stint|stints|spell|spent time|time|weekends|stayed|back home|expat|transplant|student|nurse|teacher|school|undergrad|commut(?:ing|es|ed)|hik(?:e|es|ing) (?:the \p{L}+ )?around|from a (?:small town|village|farm))\s+(?:(?:just|mostly|now|happily|out|back|there|outside|right|partly|mainly)\s+)*(?:in|near|around|outside|on|at|outside of|of|between)|(?:moved|relocated|relocating|moving|came|come|returned|hail|hails|hailing|arrived|emigrated|immigrated|transplanted|back|transplant|native)\s+(?:(?:here|back|away|over|home|originally|recently|out|there)\s+)*(?:from|to|of)|originally from|(?:home|hometown|home town) (?:is|was|is now|has been|will always be)|by way of|native of|born in|raised in|(?:i'm|i am|am|is|comes?|came|coming|was|from) from|from|calls|call|left|swapped|traded|via|aufgewachsen in|geboren in|lebt in|lebe in|wohnt in|wohne in|gelebt in|studiert in|stamm(?:t|e) aus|aus|j'habite à|habite à|vit à|né à|née à|grandi à|vive en|vivo en|creci en|crecí en|nací en|nasci em|vivo em|cresci em|moro em|vivi em|nato a|nata a|cresciuto a|cresciuta a|vivo a|opgegroeid in|woont in|woon in)\s+(?=\p{Lu})/giu
/** "Spent a quarter at our office in Uppsala", "home to Yorkshire". */
const stay =
  /\b(?:spent|quarter|months?|years?|weeks?|terms?|season|secondment|seconded|secondments|summers?|winters?|stint|posting|posted|internship|placement|exchange|fellowship|residency|semester|childhood|grew up|married|met my \p{L}+|learned|learnt|raised|school|boyhood|girlhood|home)\b(?:\s(?!for\b|from\b)[\p{Ll}'’-]+){0,6}?\s(?:in|to|near|outside)\s+(?=\p{Lu})/gu
const name =
  /^(?:the )?((?:St\. |Ft\. )?\p{Lu}[\p{L}'’-]*(?:(?:\s(?:de|do|da|of|upon|on|am|an der|la|le|del|and the|y)\s|\s|-|\/)\p{Lu}[\p{L}'’-]*){0,3})((?:,\s(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}'’-]*)(?:\s\p{Lu}[\p{L}'’-]*){0,2}){0,2})/u
const another =
  /^(?:\s*,\s*(?:and |then |and then )?|\s+(?:and|to|via|or|und|then|by way of|before|for)\s+(?:then |later |on to )?)(?=\p{Lu})/u
const native =
  /\b(\p{Lu}[\p{L}’'.]+(?:\s\p{Lu}[\p{L}’'.]+){0,2})[\s-](?:native|born and raised|born and bred|born|raised|bred|based|transplant|expat)\b/gu
/** "Taught English in Hanoi for two years" */
const whileThere =
  /\b(?:in|near|outside)\s+(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}(?:,\s\p{Lu}[\p{L}]+)?)\s+(?:for\s+(?:a|an|two|three|four|five|six|seven|eight|nine|ten|many|several|some|\d+)\s+(?:happy\s|long\s|good\s)?(?:years?|months?|decades?|summers?|winters?|semesters?)|(?:from|between)\s+\d{4}|as a (?:child|kid|student|teenager))/gu
/** "Yorkshire is where I grew up". */
const whereFrom =
  /(?<![\p{L}-])(\p{Lu}[\p{L}’'.]+(?:\s\p{Lu}[\p{L}’'.]+){0,2})\s(?:is|was|were|will always be)\s(?:where (?:I|we|he|she|they)|home\b|my (?:home|hometown|birthplace))/gu
/** "From Google", "left Siemens": names that are towns as well are believed only when they are large, or when another part follows. */
const doubtful = /\b(?:from|left|via|swapped|traded|calls|call|aus|to)\s*$/iu

export type FoundPlace = { place: Place; words: string; told: string }
type Looking = { places: Places; home: Place | undefined; avoid: ReadonlySet<string> }
type Said = { start: number; said: string; least: number }

/** Places that running words say somebody lived in: "four years in Porto", "a Cincinnati native". */
export function findPlacesInText(text: string, looking: Looking): FoundPlace[] {
  const cued = [...text.matchAll(cue), ...lowerStarts(text).matchAll(stay)].flatMap((match) =>
    listBehind(text, match.index + match[0].length, { looking, least: doubtful.test(match[0]) ? 60_000 : 2_500 }),
  )
  const natives = [...text.matchAll(native)].flatMap(
    (match) => readSaid(text, { start: match.index, said: match[1] ?? '', least: 15_000 }, looking) ?? [],
  )
  const stays = [...text.matchAll(whileThere)].flatMap((match) => {
    const said = match[1] ?? ''
    return readSaid(text, { start: match.index + match[0].indexOf(said), said, least: 5_000 }, looking) ?? []
  })
  const where = [...text.matchAll(whereFrom)].flatMap(
    (match) => readSaid(text, { start: match.index, said: match[1] ?? '', least: 15_000 }, looking) ?? [],
  )
  return [...cued, ...natives, ...stays, ...where]
}

/** What stands behind such words: one place, or a row of them ("in Leeds, Lyon and then Lisbon"). */
function listBehind(text: string, from: number, { looking, least }: { looking: Looking; least: number }): FoundPlace[] {
  const found: FoundPlace[] = []
  let at = from
  for (let turn = 0; turn < 5; turn++) {
    const match = name.exec(text.slice(at))
    if (!match) break
    const start = at + (match[0].startsWith('the ') ? 4 : 0)
    const read = readSaid(text, { start, said: text.slice(start, at + match[0].length), least }, looking)
    if (!read) break
    found.push(read)
    at = start + read.length
    const more = another.exec(text.slice(at))
    if (!more) break
    at += more[0].length
  }
  return found
}

function readSaid(
  text: string,
  { start, said, least }: Said,
  { places, home, avoid }: Looking,
): (FoundPlace & { length: number }) | undefined {
  for (const one of shorten(said)) {
    if (avoid.has(one.toLowerCase())) return undefined
    const place = places.read(one, { home, loose: true })
    if (!place || (place.population < least && !one.includes(','))) continue
    const end = start + one.length
    return { place, words: quoteAround(text, start, end), told: clauseAround(text, start, end), length: one.length }
  }
  return undefined
}

/** "Porto, Portugal", "Porto": as much as is said, then less. */
function shorten(said: string): string[] {
  const bare = said.replace(/[.'’-]+$/u, '')
  const list = [bare]
  for (let cut = bare.lastIndexOf(','); cut > 0; cut = bare.lastIndexOf(',', cut - 1)) list.push(bare.slice(0, cut))
  let head = list.at(-1) ?? bare
  while (/\s/.test(head)) {
    head = head.replace(/\s+\S+$/u, '')
    list.push(head.replace(/\s(?:de|do|da|of|upon|on|am|la|le|del|y)$/u, ''))
  }
  return list
}
