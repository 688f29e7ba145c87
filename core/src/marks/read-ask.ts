import { type Ask, type Cues, findTopicWords, fold, readCues } from '../feedback/index.ts'
import { findKin, findSkills, type Kin, nameSkills, tokenize } from '../skills/index.ts'

/** An ask as the matching sees it. */
export type AskReading = {
  /** What it is about, without what it says should be done about it: the text to compare as a sentence. */
  topic: string
  cues: Cues
  under: Ask['under']
  among: Ask['among']
  length: number
  asks: boolean
  /** What kinds of things it speaks of, in the widest sense. */
  kin: Kin[]
  stems: string[]
  /** Skills that it names, each with what part of the ask it is. */
  skills: string[]
  /** Skills of which it names something narrower: "Tableau". */
  nearby: string[]
  concept: Concept | undefined
  level: number
  less: boolean
  /** It is about how the resume tells things, not about any one thing. */
  pure: boolean
}
export type Concept = 'scale' | 'results' | 'quantify' | 'jargon' | 'length' | 'summary' | 'degree' | 'certificate' | 'years'

// biome-ignore format: a table of words
const empty = new Set([
  'a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'with', 'and', 'or', 'as', 'by', 'from', 'into', 'about', 'around', 'over', 'any', 'some', 'more', 'less', 'better', 'deeper',
  'stronger', 'bit', 'little', 'lot', 'much', 'many', 'your', 'you', 'yours', 'i', 'we', 'us', 'our', 'my', 'me', 'it', 'its', 'that', 'this', 'these', 'those', 'there', 'here', 'is', 'are', 'was',
  'were', 'be', 'been', 'have', 'had', 'has', 'would', 'could', 'should', 'can', 'may', 'might', 'will', 'do', 'does', 'did', 'not', 'no', 'nothing', 'enough', 'also', 'like', 'liked', 'see', 'seen',
  'hear', 'show', 'shown', 'showing', 'add', 'mention', 'include', 'get', 'give', 'work', 'working', 'worked', 'experience', 'experiences', 'experienced', 'exposure', 'knowledge', 'skill', 'skills', 'background', 'ability',
  'understanding', 'expertise', 'familiarity', 'evidence', 'proof', 'example', 'examples', 'instance', 'sense', 'how', 'what', 'where', 'when', 'why', 'who', 'which', 'such', 'other', 'else', 'thing', 'things', 'bring', 'come',
  'comes', 'coming', 'out', 'up', 'need', 'needs', 'needed', 'want', 'missed', 'missing', 'lack', 'lacking', 'light', 'deep', 'depth', 'strong', 'good', 'real', 'hands', 'solid', 'clear', 'clearer', 'focus', 'detail',
  'details', 'specific', 'concrete', 'use', 'using', 'used', 'area', 'field', 'level', 'side', 'part', 'role', 'job', 'resume', 'cv', 'say', 'so', 'just', 'really', 'very', 'quite', 'rather', 'maybe', 'perhaps', 'etc', 'than',
  'someone', 'somebody', 'people', 'person', 'comfortable', 'help', 'know', 'makes', 'make', 'made', 'far', 'too', 'bigger', 'larger', 'above', 'below', 'direct', 'proven', 'track', 'record', 'certain', 'general', 'own',
])
const emptyStems = new Set([...empty].flatMap((word) => tokenize(word).map((token) => token.stem)))

const concepts: [Concept, RegExp][] = [
  ['jargon', /\b(?:jargon|buzz ?words?|acronyms?|abbreviations?|clich[eé]s?|fluff|filler)\b/iu],
  ['length', /\b(?:shorten|shorter|length|too long|long-winded|wordy|concise|conciseness|crisper|tighter|trim|condense)\b/iu],
  ['summary', /\b(?:summary|profile (?:section|text)|opening (?:paragraph|statement)|objective|introduction)\b/iu],
  [
    'degree',
    /\b(?:degree|diploma|bachelor(?:'s|’s)?|master(?:'s|’s)|mba|ph\.?d|doctorate|college education|university education|formal education|academic background|qualification)\b/iu,
  ],
  ['certificate', /\b(?:certificat\w*|certified|licen[cs]es?|licen[cs]ed|accreditation|qualifications?)\b/iu],
  ['years', /\b(?:(?:more )?years|tenure|seniority|more senior|longer (?:in|at|stays?)|length of experience)\b/iu],
  [
    'results',
    /\b(?:results?|impact|outcomes?|achievements?|accomplishments?|success(?:es)?|what (?:has |had )?changed|before and after|difference you made)\b/iu,
  ],
  [
    'scale',
    /\b(?:scale|numbers?|figures?|metrics?|kpis?|scope|size|volumes?|magnitude|how (?:many|much|big|large)|data points?|hard facts)\b/iu,
  ],
]
const telling = new Set<Concept>(['scale', 'results', 'quantify', 'jargon', 'length', 'summary'])
const levels: [number, RegExp][] = [
  [4, /\b(?:ph\.?d|doctora\w+|dr\.|dphil)\b/iu],
  [3, /\b(?:master(?:'s|’s)?(?= degree| of|\b)|mba|msc|m\.sc|m\.?a\b|m\.?eng|mpa|mph|llm|magister|graduate degree)\b/iu],
  [
    2,
    /\b(?:bachelor(?:'s|’s)?|bsc|b\.sc|b\.?a\b|b\.?eng|llb|bed|bba|undergraduate|college degree|university degree|law degree)\b/iu,
  ],
  [1, /\b(?:associate(?:'s|’s)? degree|diploma|high school|ged|vocational|apprenticeship)\b/iu],
]

/** The highest degree that a text names: doctor 4, master 3, bachelor 2, diploma 1. */
export const findDegree = (text: string) => levels.find(([, shape]) => shape.test(text))?.[0] ?? 0

/** Words that carry the meaning. */
export const contentStems = (text: string) => [
  ...new Set(
    tokenize(text)
      .map((token) => token.stem)
      .filter((stem) => !emptyStems.has(stem) && stem !== '&' && stem !== '%'),
  ),
]

// What may stand beside it without naming a thing.
const loose = new Set(
  contentStems(
    'achievements accomplishments projects career bullet bullets point points line lines work business contribution contributions hard behind system systems built whole overall measurable tangible actual difference numbers figures results impact scale scope',
  ),
)

export type AskWords = Pick<Ask, 'label' | 'quote' | 'less' | 'under' | 'among'>

export function readAsk({ label, quote, less, under, among }: AskWords): AskReading {
  const folded = fold(quote)
  const { cues, spans } = readCues(folded)
  const spoken = findTopicWords(folded).filter(({ start }) => !spans.some(({ from, to }) => start >= from && start < to))
  const topic = toTopic(
    label,
    spoken.map(({ word }) => word),
  )
  const concept = concepts.find(([, shape]) => shape.test(label))?.[0]
  const shape = concepts.find(([name]) => name === concept)?.[1]
  // "Scale" alone is about the line, not about computers under load.
  const named = nameSkills(label).filter(
    (find) => !shape || find.term.includes(' ') || !shape.test(label.slice(find.start, find.end)),
  )
  const skills = [...new Set((named.length > 0 ? named : nameSkills(topic)).map((find) => find.skill))]
  const nearby = findSkills(`${label} . ${topic}`).filter((find) => find.how === 'shows' && !skills.includes(find.skill))
  const stems = [...new Set([...contentStems(label), ...spoken.flatMap(({ word }) => contentStems(word))])]
  const about = new Set(
    shape ? contentStems([...label.matchAll(new RegExp(shape, 'giu'))].map((match) => match[0]).join(' ')) : [],
  )
  const pure =
    concept !== undefined &&
    telling.has(concept) &&
    skills.length === 0 &&
    stems.every((stem) => about.has(stem) || loose.has(stem))
  return {
    topic,
    cues,
    under,
    among,
    length: tokenize(quote).length,
    asks: quote.includes('?'),
    pure,
    stems,
    skills,
    kin: findKin(tokenize(`${label} . ${quote}`)).filter(({ stem }) => !emptyStems.has(stem)),
    nearby: [...new Set(nearby.filter((find) => find.weight > 0.7).map((find) => find.skill))],
    concept,
    level: findDegree(label),
    less,
  }
}

/** The name of the thing and what else was said of it, without the words that carry them. */
const toTopic = (label: string, spoken: readonly string[]) => {
  const known = new Set(tokenize(label).map(({ word }) => word.toLowerCase()))
  return [label, ...spoken.filter((word) => !known.has(word.toLowerCase()))].join(' ')
}
