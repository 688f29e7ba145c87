import { tokenize } from '../skills/index.ts'
import { flatWord, type Known, namesFrom } from './read-names.ts'

export type KnownName = { name: string; key: string; tool: boolean; start: number; end: number }

// Names that are words too: where a sentence may begin with the word, the words around decide.
const alsoWord =
  /^(?:Go|R|C|Excel|Spring|Word|Sketch|Express|Lever|Rust|Swift|Square|Sage|Epic|Shell|Node|Chef|Puppet|Spark|Hive|Outlook|Mode|Segment|Outreach|Front|Drift|Toast|Leap|Nourish|Fourth|Deputy|Prophet|Canvas|Heap|Stitch|Less|Flux|Vault|Ray|Metal|Maya|Buffer|Apollo|Chorus|Front|Seismic|Clio|Eagle|Arena|Eclipse|Bentley|Creo|Iris|Arbor|Rio|Concur|Splash|Slack|Zoom|Notion|Helm|Phoenix|Temporal|Triton|Scrum|Lean|Oracle|Azure|Exchange|Defender|Intercom|Ignition|Impressions|Recovery|Lambda|Dart|Bamboo|Bicep|Nomad|Consul|Maze|Mosaic|Tapestry|Recruiter|Synapse|Challenger|Discovery|Galileo|Sabre|Aloha|Jane App|Iceberg|Presto|Pulsar|Remix|Astro|Segment|Avid|Argus|Relativity|Apache|Hyperion|Calypso|Eagle|Protel|Aspen|Unity|Make\.com|CIS|SEC|EAR|SPIN|WELL|IDEA|COBRA|REACH|PED|AAC|DOE|Title I|Title IX|Wix|Ashby|Gusto|Miro|Branch|Greenhouse|Workable|Deno|Claims)$/

const isWritten = (text: string, { text: term }: Known, { start, end }: { start: number; end: number }) => {
  const written = text.slice(start, end)
  if (term.length === 1) return written === term && !/^['’.-]/u.test(text.slice(end)) && !/[&.-]$/.test(text.slice(0, start))
  const isSame = [...term].every((letter, at) => !/\p{Lu}/u.test(letter) || written[at] === letter)
  if (!isSame) return /^\p{Lu}/u.test(written) && written.length > 4 && !alsoWord.test(term)
  if (!alsoWord.test(term)) return true
  const isFirst = /(?:^|[.!?:]\s+|[-–—•]\s*)$/u.test(text.slice(0, start))
  return !isFirst || /^(?:\s*(?:,|;|\/|$|\.$)|\s(?:and|or|&)\s)/u.test(text.slice(end))
}

/** Everything in a text that bears a name we know, the longest first where several lie over each other. */
export function findKnownNames(text: string): KnownName[] {
  const tokens = tokenize(text).map((token) => ({ ...token, flat: flatWord(token.word) }))
  const placeOf = (known: Known, at: number): KnownName | null => {
    const first = tokens[at]
    const last = tokens[at + known.words.length - 1]
    if (!first || !last || !known.words.every((word, step) => tokens[at + step]?.flat === word)) return null
    const place = { start: first.start, end: last.end }
    const name = text.slice(place.start, place.end)
    return /[,;()]|\. /.test(name) || (known.tool && !isWritten(text, known, place))
      ? null
      : { name, key: known.key, tool: known.tool, ...place }
  }
  const found = tokens.flatMap(({ word }, at) => namesFrom(word).flatMap((known) => placeOf(known, at) ?? []))
  const kept: KnownName[] = []
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept
}
