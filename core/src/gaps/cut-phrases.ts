import { breaking, doing, joining, opening, surrounding, telling } from './phrase-words.ts'

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
  /^(?:respond|deal|liais|car|assist|help|participat|report|specialis|specializ|comply|compli|adher|contribut|attend|react|trad|advis|consult|deal)(?:e|s|es|ing)?$/u
const being = /^(?:is|are|was|were|be|been|being|am|it|its|it's)$/u

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
  else if (/^(?:to|for|on|with)$/.test(low) && withSmall.test(state.before)) {
    state.words = []
    cut(true)
  } else if (opens(low, state.before) !== undefined) cut(opens(low, state.before) === true)
  else if (breaking.has(low)) {
    cut(!being.test(low))
    state.deed = null
  } else state.words.push(word)
}

const isOfPhrase = ({ asked, words, before }: State) =>
  asked && words.some((one) => !opening.has(one.low) && !doing.has(one.low)) && !opening.has(before)

/** Whether what follows a small word is asked for, or only surrounds it; nothing for other words. */
function opens(low: string, before: string): boolean | undefined {
  if (low === 'in') return frame.test(before)
  if (surrounding.has(low)) return frame.test(before) && /^(?:to|at|on|for)$/.test(low)
  return telling.has(low) ? low !== 'on' || frame.test(before) : undefined
}

const isDeed = (low: string) =>
  doing.has(low) ||
  doing.has(low.replace(/d$/, '')) ||
  doing.has(low.replace(/ed$/, '')) ||
  doing.has(low.replace(/(.)\1ed$/, '$1'))
const isLead = (low: string) =>
  opening.has(low) || (/ly$/.test(low) && !/^(?:family|assembly|supply|anomaly|fly|reply|early|july)$/.test(low))
const afterWhich =
  /^(?:to|you|will|you'll|would|can|must|should|have|has|had|having|be|are|include|includes|including|involves?|by|of|in|with|for|like|and|or|,|&|)$/
// At the head of a line these are done; "planning applications" and "training courses" are things.
const surelyDone =
  /^(?:book|tak|answer|writ|fix|unblock|install|handl|lead|prepar|maintain|provid|support|deal|triag|dispens|reproduc|spott|runn|conduct|perform|ensur|deliver|develop|creat|coordinat|review|assist|help|keep|us|giv|draft|negotiat|analys|analyz|liais|respond|investigat|resolv|load|unload|pack|serv|greet|reconcil|updat|arrang|organis|organiz|supervis|mentor|coach|collect|build|produc|present|identify|diagnos|repair|inspect|check|manag|meet|direct|improv|defin|explain|interpret|assess|advis|conduct|participat)ing$/

/** Without "a strong", and without the deed; "chairing a group" is about the group. */
function toPhrase(state: State): Phrase {
  const { led } = state
  const inherited = /^(?:,|and|or|&|plus)$/.test(led) ? state.deed : null
  const middle = state.words.findLastIndex(
    ({ low }, at) => at > 0 && /^(?:a|an|the)$/.test(low) && state.words[at - 1]?.low !== 'of',
  )
  let deed = state.words.slice(0, Math.max(0, middle)).findLast(({ low }) => isDeed(low))?.low ?? null
  let words = state.words.slice(Math.max(0, middle))
  const mayDeed = afterWhich.test(led)
  const isLeading = ({ low }: Word) =>
    mayDeed && words.length > 1 && isDeed(low) && (led !== '' || !low.endsWith('ing') || surelyDone.test(low))
  while (words[0] && (isLead(words[0].low) || isLeading(words[0]))) {
    if (isLeading(words[0])) deed = words[0].low
    words = words.slice(1)
  }
  if (deed !== null) state.deed = deed
  return {
    words,
    asked: state.asked || (deed !== null && /^(?:and|or)$/.test(led)),
    led,
    deed: deed ?? inherited,
    only: false,
    own: deed !== null,
    verbless: false,
  }
}
