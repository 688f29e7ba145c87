import { quoteAround } from '../texts.ts'
import type { Place } from './place.ts'
import type { Places } from './create-places.ts'

/** Words before a place that say somebody lived, grew up or spent a while there. Work done for a place does not count. */
const cue =
  /\b(?:(?:grew up|growing up|raised|born and raised|born and bred|born|brought up|bred|lived|lives|living|live|living now|resident|residing|settled|settling|based|stationed|childhood|upbringing|hometown is|roots|home is|home was|home in|years|months|decade|summers?|winters?|semesters?|semester abroad|exchange|exchange year|erasmus|gap year|year abroad|year|studied abroad|studied|went to (?:school|college|university)|college|schooling|stint|stints|spell|spent time|time|weekends|stayed|back home|expat|transplant|student|nurse|teacher|school|undergrad|commut(?:ing|es|ed)|hik(?:e|es|ing) (?:the \p{L}+ )?around|from a (?:small town|village|farm))\s+(?:(?:just|mostly|now|happily|out|back|there|outside|right|partly|mainly)\s+)*(?:in|near|around|outside|on|at|outside of|of)|(?:moved|relocated|relocating|moving|came|come|returned|hail|hails|hailing|arrived|emigrated|immigrated|transplanted|back|transplant|native)\s+(?:(?:here|back|away|over|home|originally|recently|out|there)\s+)*(?:from|to|of)|originally from|native of|born in|raised in|(?:i'm|i am|am|is|comes?|came|coming|was|from) from|from|calls|call|left|swapped|traded|via|aufgewachsen in|geboren in|lebt in|lebe in|wohnt in|wohne in|gelebt in|studiert in|stamm(?:t|e) aus|aus|j'habite à|habite à|vit à|né à|née à|grandi à|vive en|vivo en|creci en|crecí en|nací en|nasci em|vivo em|cresci em|moro em|vivi em|nato a|nata a|cresciuto a|cresciuta a|vivo a|opgegroeid in|woont in|woon in)\s+(?=\p{Lu})/giu
const name = /^(?:the )?((?:St\. |Ft\. )?\p{Lu}[\p{L}'’.-]*(?:(?:\s(?:de|do|da|of|upon|on|am|an der|la|le|del|and the|y)\s|\s|-|\/)\p{Lu}[\p{L}'’.-]*){0,3})((?:,\s(?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,2}){0,2})/u
const another = /^(?:\s*,\s*(?:and |then |and then )?|\s+(?:and|to|via|or|und|then|by way of|before|for)\s+(?:then |later |on to )?)(?=\p{Lu})/u
const native = /\b(\p{Lu}[\p{L}’'.]+(?:\s\p{Lu}[\p{L}’'.]+){0,2})[\s-](?:native|born and raised|born and bred|born|raised|bred|based|transplant|expat)\b/gu
/** "From Google", "left Siemens": names that are towns as well are believed only when they are large, or when another part follows. */
const doubtful = /\b(?:from|left|via|swapped|traded|calls|call|aus|to)\s*$/iu

export type FoundPlace = { place: Place; words: string; start: number }

/** Places that running words say somebody lived in: "four years in Porto", "a Cincinnati native". */
export function findPlacesInText(text: string, { places, home, avoid }: { places: Places; home: Place | undefined; avoid: ReadonlySet<string> }) {
  const found: FoundPlace[] = []
  const take = (start: number, said: string, least: number): boolean => {
    for (const shorter of shorten(said)) {
      if (avoid.has(shorter.toLowerCase())) return false
      const place = places.read(shorter, { home, loose: true })
      if (!place || place.kind === 'named' || (place.population < least && !shorter.includes(','))) continue
      found.push({ place, words: quoteAround(text, start, start + shorter.length), start })
      return true
    }
    return false
  }
  for (const match of text.matchAll(cue)) {
    let at = match.index + match[0].length
    for (let turn = 0; turn < 5; turn++) {
      const said = name.exec(text.slice(at))
      if (!said) break
      const skip = said[0].startsWith('the ') ? 4 : 0
      const least = doubtful.test(match[0]) ? 60_000 : 2_500
      const took = take(at + skip, said[0].slice(skip), least)
      const whole = took ? (found.at(-1)?.place.label.length ?? 0) : 0
      const used = took ? lastUsed(said[0].slice(skip), places, home) : said[0].length - skip
      at += skip + Math.max(used, whole > 0 ? 1 : 0)
      const more = another.exec(text.slice(at))
      if (!more || !took) break
      at += more[0].length
    }
  }
  for (const match of text.matchAll(native)) take(match.index, match[1] ?? '', 15_000)
  return found
}

const lastUsed = (said: string, places: Places, home: Place | undefined) =>
  shorten(said).find((one) => {
    const place = places.read(one, { home, loose: true })
    return place && place.kind !== 'named'
  })?.length ?? said.length

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
