import { type Cleaned, cleanSentences } from './clean-sentences.ts'

const begins =
  /^\W*(?:(?:key |main |your )?(?:responsibilit|tasks?\b|duties)|what you(?:['’]ll| will)? (?:do|be doing)|the (?:role|job|work)\b|your (?:role|mission|day)|in this role|(?:deine|ihre) aufgaben|aufgaben\b)/i
const ends =
  /^\W*(?:(?:key |main |your )?(?:requirement|qualification|skills?\b|profile|benefit)|what (?:we|you)(?:['’]ll| will)? (?:offer|bring|need|get)|about (?:us|you)|we offer|who you are|nice to have|(?:dein|ihr) profil|wir bieten|how to apply|apply\b)/i

/** What a posting says of the work itself: the lines under its own heading for it, never its wishes or its promises. */
export function readPosting(posting: string | null): Cleaned[] {
  const lines: string[] = []
  let inside = false
  for (const line of (posting ?? '').split(/\r?\n/)) {
    if (line.length < 70 && ends.test(line)) inside = false
    else if (line.length < 70 && begins.test(line)) inside = true
    else if (inside && line.trim()) lines.push(line)
  }
  return lines.slice(0, 4).flatMap((line) => cleanSentences(line).slice(0, 1))
}
