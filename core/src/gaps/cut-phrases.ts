import { acts, breaking, doing, joining, opening, surrounding, telling } from './phrase-words.ts'

export type Word = { text: string; low: string; start: number; end: number }
/** Words in a row that may name one thing. `asked`: it stands where the asked thing stands, not where it only surrounds it; `deed`: what one does with it. */
export type Phrase = {
  words: Word[]
  asked: boolean
  led: string
  deed: string | null
  only: boolean
  own: boolean
  verbless: boolean
}

const wordShape = /[\p{L}\p{N}](?:[\p{L}\p{N}+#.&'’/%-]*[\p{L}\p{N}+#%])?[+#]*/gu
// What may be asked for right after "in", "at", "on" or "to".
const frame =
  /^(?:experience[ds]?|skilled|proficient|fluent|trained|background|knowledge|expertise|interest(?:ed)?|grounding|confident|competent|competence|proficiency|fluency|training|qualified|specialis\w+|specializ\w+|expert|literate|skills?|comfortable|comfort|versed|basics|exposure|certification|certified|good|strong|excellent|ability|able|willing|happy|used|how|hands|track|record)$/u
// What these are done to stands behind a small word: "respond to alarms", "deal with claims".
const withSmall =
  /^(?:respond|deal|liais|assist|help|participat|report|specialis|specializ|comply|compli|adher|contribut|attend|react|trad|advis|consult|deal)(?:e|s|es|ing)?$/u
const being = /^(?:is|are|was|were|be|been|being|am|it|its|it's)$/u

// What follows these is not asked for: "you don't mind blood".
const denying = /^(?:not|no|never|nothing|don't|doesn't|isn't|aren't|won't|needn't)$/u

type State = { asked: boolean; led: string; words: Word[]; deed: string | null; before: string }

const kindOfBreak = (gap: string) =>
  /[&+]/.test(gap)
    ? 'comma'
    : /[;:.!?–—•|]|\s-\s|["“”]/.test(gap)
      ? 'stop'
      : /[()]/.test(gap)
        ? 'bracket'
        : gap.includes(',')
          ? 'comma'
          : ''

/** The phrases of a sentence: cut at its small words and its signs. */
export function cutPhrases(text: string): Phrase[] {
  const words = [...text.matchAll(wordShape)].flatMap(splitSlash)
  const phrases: Phrase[] = []
  const state: State = { asked: true, led: '', words: [], deed: null, before: '' }
  const flush = () => {
    if (state.words.length > 0) phrases.push(toPhrase(state))
    state.words = []
  }
  let end = 0
  for (const [at, word] of words.entries()) {
    breakAt(state, text.slice(end, word.start), flush)
    end = word.end
    step(state, word, { flush, next: words[at + 1]?.low ?? '' })
    state.before = word.low
  }
  flush()
  const isDone = doing.has(words[0]?.low ?? '') && words[1]?.low !== 'of'
  const verbless = !isDone && !words.some(({ low }) => breaking.has(low))
  return phrases.map((one) => ({ ...one, verbless, only: phrases.length === 1 }))
}

function breakAt(state: State, gap: string, flush: () => void) {
  const kind = kindOfBreak(gap)
  if (kind === '' && gap.trim() !== '/') return
  flush()
  state.led = kind === 'stop' ? '' : ','
  if (kind !== '') state.asked = true
  if (kind === 'stop') state.deed = null
}

const splitSlash = (match: RegExpMatchArray): Word[] => {
  const start = match.index ?? 0
  const toWord = (text: string, from: number) => ({
    text,
    low: text.toLowerCase().replace(/’/g, "'"),
    start: from,
    end: from + text.length,
  })
  if (!match[0].includes('/') || /^(?:\p{L}\/\p{L}|\p{Lu}{2}\/\p{Lu}{2}(?:\/\p{Lu}{2})?)$/u.test(match[0]))
    return [toWord(match[0], start)]
  let at = start
  return match[0].split('/').map((part) => {
    const word = toWord(part, at)
    at += part.length + 1
    return word
  })
}

function step(state: State, word: Word, { flush, next }: { flush: () => void; next: string }) {
  const { low } = word
  const cut = (asked: boolean) => {
    flush()
    Object.assign(state, { asked, led: low })
  }
  if (joining.has(low)) {
    flush()
    state.led = low
  } else if (low === 'of' && isOfPhrase(state)) state.words.push(word)
  else if (low === 'as' && next === 'well') cut(state.asked)
  else if (endsDeed(low, state.before)) {
    if (state.words.length === 1) state.words = []
    flush()
    Object.assign(state, { asked: true, deed: state.before, led: 'and' })
  } else if (opens(low, state.before) !== undefined) cut(opens(low, state.before) === true)
  else if (breaking.has(low)) {
    cut(mayFollow(low, next))
    state.deed = null
  } else state.words.push(word)
}

/** "Carry out", "look after", "respond to": one deed in two words. */
const endsDeed = (low: string, before: string) =>
  (/^(?:out|up|after|off|down|back|over|through)$/.test(low) && isDeed(before)) ||
  (/^(?:to|for|on|with)$/.test(low) && withSmall.test(before))

const mayFollow = (low: string, next: string) => !denying.test(low) && (!being.test(low) || next.endsWith('ing'))

const isOfPhrase = ({ asked, words, before }: State) =>
  asked && words.some((one) => !opening.has(one.low) && !doing.has(one.low)) && !opening.has(before)

/** Whether what follows a small word is asked for, or only surrounds it; nothing for other words. */
function opens(low: string, before: string): boolean | undefined {
  if (low === 'in') return frame.test(before)
  if (surrounding.has(low)) return frame.test(before) && /^(?:to|at|on|for)$/.test(low)
  return telling.has(low) ? low !== 'on' || frame.test(before) : undefined
}

const isHelp = (deed: string) => /^(?:help|assist|support|manag|conduct|perform)/.test(deed)
/** Whether it says what one does: "manage", "manages", "managed". */
export const isDeed = (low: string) =>
  doing.has(low) ||
  doing.has(low.replace(/d$/, '')) ||
  doing.has(low.replace(/ed$/, '')) ||
  doing.has(low.replace(/(.)\1ed$/, '$1')) ||
  acts.has(low) ||
  acts.has(low.replace(/(?:s|ing|ed|d)$/, '')) ||
  acts.has(low.replace(/ing$/, 'e')) ||
  acts.has(low.replace(/(?<=[^aeiou])ies$/, 'y'))
const isLead = (low: string) =>
  opening.has(low) ||
  /^[abd-qs-z]$/.test(low) ||
  (/ly$/.test(low) && !/^(?:family|assembly|supply|anomaly|fly|reply|early|july)$/.test(low))
const afterWhich =
  /^(?:to|you|will|you'll|would|can|must|should|have|has|had|having|be|are|include|includes|including|involves?|by|of|in|with|for|like|and|or|,|&|)$/
// At the head of a line these are done; "planning applications" and "training courses" are things.
const surelyDone =
  /^(?:book|tak|answer|writ|fix|unblock|install|handl|lead|prepar|maintain|provid|support|deal|triag|dispens|reproduc|spott|runn|conduct|perform|ensur|deliver|develop|creat|coordinat|review|assist|help|keep|us|giv|draft|negotiat|analys|analyz|liais|respond|investigat|resolv|load|unload|pack|serv|greet|reconcil|updat|arrang|organis|organiz|supervis|mentor|coach|collect|build|produc|present|identify|diagnos|repair|inspect|check|manag|meet|direct|improv|defin|explain|interpret|assess|advis|participat|collaborat|partner|leverag|engag|strengthen|foster|enhanc|generat|streamlin|navigat|recommend)ing$/

const isArticle = (low: string) => /^(?:a|an|the)$/.test(low)

/** Without "a strong", and without the deed; "chairing a group" is about the group. */
function toPhrase(state: State): Phrase {
  const { led } = state
  const middle = state.words.findLastIndex(({ low }, at) => at > 0 && isArticle(low) && state.words[at - 1]?.low !== 'of')
  const from = Math.max(0, middle)
  const first = state.words.slice(0, from).findLast(({ low }) => isDeed(low))?.low ?? null
  const { words, deed } = cutDeed(state.words.slice(from), { led, deed: first })
  const inherited = /^(?:,|and|or|&|plus)$/.test(led) ? state.deed : null
  if (deed !== null) state.deed = deed
  const asked = state.asked || (deed !== null && /^(?:and|or)$/.test(led))
  return { words, asked, led, deed: deed ?? inherited, only: false, own: deed !== null, verbless: false }
}

/** Without what leads up to the thing; a second deed only where the first one helps with it. */
function cutDeed(given: Word[], { led, deed: first }: { led: string; deed: string | null }) {
  let [words, deed] = [given, first]
  const isLeading = ({ low }: Word) =>
    afterWhich.test(led) && words.length > 1 && isDeed(low) && (led !== '' || !low.endsWith('ing') || surelyDone.test(low))
  while (words[0] && (isLead(words[0].low) || (isLeading(words[0]) && (deed === null || isHelp(deed))))) {
    if (isLeading(words[0])) deed = words[0].low
    words = words.slice(1)
  }
  return { words, deed }
}
