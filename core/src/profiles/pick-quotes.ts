import type { Profile } from './profile.ts'

export type Quote = { quote: string; by?: string; relation?: string }
const most = 3

const telling =
  /\b(?:calm|kind|generous|thoughtful|patient|curious|warm|humou?r|funny|laugh|listen(?:s|ed|er|ing)?|trust(?:s|ed|worthy)?|honest|humble|mentor(?:s|ed|ing)?|cares?|cared|caring|encourag\p{L}+|empath\p{L}+|compassion\p{L}*|creative|passion\p{L}*|clear|fair|brave|energy|energetic|positive|optimis\p{L}+|direct|reliable|steady|integrity|authentic|genuine\p{L}*|inspir\p{L}+|teach\p{L}*|taught|coach\p{L}*|teammate|quiet\p{L}*|heart|people|always|never|ruhig|geduldig|herzlich|großzügig|humorvoll|vertrau\p{L}+|zuhör\p{L}*|ehrlich|généreu\p{L}+|patiente?|bienveillan\p{L}+|écoute|calme|generos[oa]|paciente|cercan[oa]|escucha|honest[oa]|calm[oa]|ouvir|gentil\p{L}*|ascolta\p{L}*|sincer\p{L}+)\b/giu
const stock =
  /\b(?:highly recommend|pleasure (?:to|of) work|asset to any|without (?:any )?(?:hesitation|reservation)|recommend (?:him|her|them)|great to work with|years? of experience|responsible for|kann .* nur empfehlen|je recommande|recomiendo|recomendo|consiglio)\b/iu

const sentencesOf = (text: string) =>
  text.match(/[^.!?\n]+(?:[.!?]+(?=\s|$|["”])["”]?|\n|$)|[^.!?\n]+\.(?=\S)[^.!?\n]*[.!?]?/gu)?.map((one) => one.trim()) ?? []

function weigh(sentence: string, name: string | undefined): number {
  const words = sentence.split(/\s+/).length
  if (words < 6 || words > 45) return 0
  const about = name && new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'iu').test(sentence) ? 1 : 0
  const traits = new Set([...sentence.matchAll(telling)].map(([word]) => word.toLowerCase())).size
  return 2 * Math.min(traits, 3) + about + (words <= 28 ? 1 : 0) - (stock.test(sentence) ? 3 : 0)
}

/** The few sentences that say most about what somebody is like, word for word, from as many hands as there are. */
export function pickQuotes(profile: Pick<Profile, 'references' | 'basics'>): Quote[] {
  const name = profile.basics.name?.split(/\s+/)[0]
  const all = profile.references.flatMap((one, from) =>
    sentencesOf(one.reference).map((quote) => ({ quote, from, weight: weigh(quote, name), one })),
  )
  const best = all.filter(({ weight }) => weight > 1).sort((a, b) => b.weight - a.weight || a.from - b.from)
  const firstOfEach = best.filter((one, at) => best.findIndex(({ from }) => from === one.from) === at)
  return [...firstOfEach, ...best.filter((one) => !firstOfEach.includes(one))].slice(0, most).map(({ quote, one }) => ({
    quote,
    ...(one.name ? { by: one.name } : {}),
    ...(one.relation ? { relation: one.relation } : {}),
  }))
}
