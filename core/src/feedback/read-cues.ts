import { tokenize } from '../skills/index.ts'
import { detailGone } from './cue-table.ts'
import { missingCues } from './missing-cues.ts'
import { thereCues } from './there-cues.ts'

/** What the wording says about a thing, whatever the thing: how often each way of saying it was used. */
export type Cues = Record<CueName, number>
const there = ['buried', 'top', 'more', 'figures', 'told'] as const
const either = ['wished'] as const
const missing = ['none', 'never', 'ever', 'need', 'get', 'lack', 'others'] as const
export const cueNames = [...there, ...either, ...missing] as const
export type CueName = (typeof cueNames)[number]

const compile = (rows: readonly string[]) =>
  new RegExp(rows.map((row) => (row.startsWith('~') ? `(?:${row.slice(1)})` : `(?<![\\p{L}'])(?:${row})`)).join('|'), 'gu')
const shapes = [...Object.entries(thereCues), ...Object.entries(missingCues)].map(
  ([name, parts]) => [name as CueName, compile(parts)] as const,
)

export type Reading = { cues: Cues; spans: { from: number; to: number }[] }

/** The cues in words that are folded to small letters, and where they stand. */
export function readCues(words: string): Reading {
  const spans: Reading['spans'] = []
  const counts = shapes.map(([name, shape]) => {
    const found = [...words.matchAll(shape)].filter((match) => match[0] !== '')
    for (const match of found) spans.push({ from: match.index, to: match.index + match[0].length })
    return [name, Math.min(3, found.length)] as const
  })
  const cues = Object.fromEntries(counts) as Cues
  if (detailGone.test(words)) return { cues: { ...cues, figures: cues.figures + 1, none: 0, lack: 0 }, spans }
  return { cues, spans }
}

export const leansThere = (cues: Cues) => there.reduce((sum, name) => sum + cues[name], 0)
export const leansMissing = (cues: Cues) => missing.reduce((sum, name) => sum + cues[name], 0)

// biome-ignore format: a table of words
const carrying = new Set([
  'a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'with', 'and', 'or', 'as', 'by', 'from', 'into', 'about', 'around', 'over', 'any', 'some', 'more', 'less', 'bit', 'little', 'lot', 'much', 'many', 'your', 'you', 'yours', 'i', 'we', 'us', 'our', 'my', 'me', 'it', 'its', 'that', 'this', 'these', 'those', 'there', 'here', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'have', 'had', 'has', 'having',
  'would', 'could', 'should', 'can', 'may', 'might', 'must', 'will', 'shall', 'do', 'does', 'did', 'done', 'doing', 'not', 'no', 'nothing', 'none', 'enough', 'also', 'like', 'liked', 'love', 'loved', 'see', 'saw', 'seen', 'hear', 'heard', 'show', 'shown', 'showing', 'add', 'mention', 'mentioned', 'include', 'get', 'got', 'getting', 'give', 'given', 'gave', 'how', 'what', 'where', 'when', 'why', 'who', 'whom', 'whose', 'which', 'such', 'other', 'others', 'else', 'thing', 'things', 'stuff', 'bring', 'brought', 'come', 'came', 'comes', 'coming', 'out', 'up', 'down', 'off', 'back', 'away', 'need', 'needs', 'needed', 'want', 'wants', 'wanted', 'miss', 'missed', 'missing', 'lack', 'lacking', 'light', 'thin', 'say', 'says', 'said', 'tell', 'told', 'so', 'just', 'really', 'very', 'quite', 'rather', 'maybe', 'perhaps', 'than', 'then', 'too', 'if', 'but', 'because', 'since', 'while', 'though', 'although', 'only', 'even', 'still', 'yet', 'ever', 'never', 'anything', 'something', 'everything', 'anyone', 'someone', 'somebody', 'anybody', 'nobody', 'one', 'ones', 'first', 'last', 'next', 'now', 'well', 'good', 'great', 'nice', 'best', 'better', 'resume', 'cv', 'page', 'paper', 'sheet', 'line', 'lines', 'bullet', 'sentence', 'word', 'words', 'bit', 'part', 'point', 'half', 'top', 'bottom', 'story', 'detail', 'details', 'figure', 'figures', 'number', 'numbers', 'example', 'examples', 'specific', 'specifics', 'result', 'results', 'outcome', 'outcomes', 'impact', 'mean', 'meant', 'know', 'knew', 'think', 'thought', 'feel', 'felt', 'guess', 'guessed', 'find', 'found', 'look', 'looked', 'ask', 'asked', 'asking', 'put', 'make', 'made', 'makes', 'take', 'go', 'going', 'gone', 'went', 'work', 'worked', 'job', 'way', 'ways', 'people', 'person', 'he', 'she', 'they', 'them', 'him', 'her', 'his', 'their', 'himself', 'herself', 'yourself', 'itself', 'um', 'uh', 'er', 'oh', 'ok', 'okay', 'hey', 'right', 'alright', 'mate', 'man', 'please', 'sort', 'kind', 'actually', 'clearly', 'exactly', 'roughly', 'again', 'once', 'twice', 'deserve', 'deserves', 'expand', 'clear', 'unclear', 'hope', 'hoped', 'hoping', 'expect', 'expected', 'read', 'reads', 'wonder', 'wondered', 'wondering', 'worth', 'yes', 'yeah', 'honest', 'honestly', 'anywhere', 'nowhere', 'somewhere', 'true', 'sure', 'idea', 'clue', 'sign', 'evidence', 'mentions', 'list', 'listed', 'own', 'same', 'all', 'each', 'every', 'both', 'most', 'few', 'lots', 'couple', 'true', 'let', 'try', 'start', 'keep', 'kept', 'use', 'used', 'bold', 'front', 'dollars', 'euros', 'pounds', 'percent', 'terms', 'size', 'long', 'far', 'big', 'large', 'often', 'high', 'old', 'd', 's', 't', 'll', 've', 're', 'm', 'ain', 'don', 'didn', 'isn', 'wasn', 'couldn', 'wouldn', 'doesn', 'haven', 'hasn', 'aren', 'cause', 'panel', 'room', 'space', 'eyes', 'head', 'days', 'happened', 'changed', 'change', 'difference', 'became', 'become', 'end', 'differently', 'work', 'time', 'talk', 'talked', 'opposite', 'anyway', 'especially', 'instead', 'sold', 'sell', 'dig', 'hunt', 'play', 'card', 'forgotten', 'later', 'check', 'going', 'whole', 'barely', 'hardly', 'briefly', 'simply', 'properly', 'after', 'before', 'against', 'per', 'via', 'between', 'without', 'within', 'level', 'bits', 'am', 'ago', 'today', 'written', 'write', 'wrote', 'stick', 'learn', 'shout', 'boast', 'brag', 'date', 'dates', 'context', 'version', 'open', 'play', 'start', 'under', 'exists', 'side', 'buried', 'hidden', 'tucked', 'main', 'seem', 'seems', 'seemed', 'gather', 'suppose', 'reckon', 'apparently', 'anybody', 'reads', 'general', 'second', 'third', 'finally', 'lastly', 'further', 'already', 'wise',
])

/** Words that name something rather than say what to do about it, each with its place. */
export const findTopicWords = (words: string) =>
  tokenize(words).filter(
    ({ word }) => word.length > 1 && !carrying.has(word.toLowerCase().replace(/['’].*$/u, '')) && !/^\d+$/.test(word),
  )
