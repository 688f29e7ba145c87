import { adviceVerbs, cutVerbs, leads, tails } from './ask-cues.ts'
import { isPraise, saysNone } from './small-talk.ts'

/** Where in a clause the thing stands that is wished for. */
export type Wish = { from: number; to: number; less: boolean }

const verbs = [...adviceVerbs, ...cutVerbs, 'getting', 'taking', 'putting', 'making', 'using', 'sharing', 'giving']
  .sort((a, b) => b.length - a.length)
  .map((verb) => `${verb}(?:ing)?`)
  .join('|')
const leadPatterns = leads.map(
  (lead) =>
    new RegExp(
      `(?<![\\p{L}])(?:${lead.replace('__verb__', `(?:${verbs})\\b`)})${lead.endsWith(')') && lead.includes('(?=') ? '' : '(?![\\p{L}])'}`,
      'u',
    ),
)
const tailPatterns = tails.map((tail) => new RegExp(`^(.+?)\\s+(?:${tail})(?![\\p{L}])`, 'u'))
const comparative =
  /(?<![\p{L}])(?:(?:some|any|a|slightly|much|even|still) )*(?:(?:more|deeper|stronger|better|clearer|greater|further|additional|broader|wider|bigger|sharper|extra|stronger|higher|crisper|fuller|less|fewer|shorter|tighter|simpler|plainer)(?: of)?|(?:a (?:bit|little|touch) (?:more|less|of))|too (?:much|many))(?![\p{L}])(?! than (?:enough|happy)| importantly|over\b| or less)/u
const advice = new RegExp(
  `^(?:(?:and|also|then|so|maybe|perhaps|please|next time|to|just|try to|do|really|finally|first|second|third|lastly|in addition|additionally|plus)[, ]+)*(?:${verbs})\\b(?! (?:it up|in mind|for (?:your|the|coming)))`,
  'u',
)
const lessWords =
  /^(?:(?:some|a|much|slightly|even) )*(?:bit |little |touch )?(?:less|fewer|shorter|tighter|simpler|plainer|too (?:much|many)|(?:cut|drop|remove|shorten|trim|tone down|avoid|leave out|reduce|take out|delete|condense|simplify|tighten|skip|go easy on|lose)\b)/u
const softening =
  /^(?:(?:and|or|but|so|also|then|plus|maybe|perhaps|possibly|finally|first|second|third|lastly|additionally|in addition|on top(?: of that)?|besides|as well as|secondly|thirdly|firstly|another thing|one thing|ideally|again|overall|in general|generally|for (?:me|us)|to be (?:honest|fair)|honestly|frankly|if anything|that said|in my (?:view|opinion|eyes)|i (?:think|feel|felt|thought|guess|found|believe)(?: that)?|we (?:think|feel|felt|thought|found|believe)(?: that)?|your|the|my|some|any|a|an|just|only|really|even|of|about|on|in|with|for|at|around|regarding|that|how much|something|anything|it'?s|it is|there is|there was|from you|from your side|to|us|me|you|(?:evidence|proof|signs?|examples?)(?= of)|would be|was|were|is|are|being|e\.g\.?|like|namely|especially|particularly|mainly|mostly|bit)(?![\p{L}/'’-])[,:]?\s*|[\s,:.\-–—"“'(*]+)+/u

/** Finds the wish in a clause that is folded to small letters, if there is one. */
export function findWish(words: string, { alone, asks }: { alone: boolean; asks: boolean }): Wish | undefined {
  if (!/\p{L}{2}/u.test(words) || saysNone(words)) return undefined
  const wish = findWorded(words)
  if (asks) return wish && /^(?:could|can|would|might|will|may) (?:you|we)\b|\bmaybe\b/.test(words) ? wish : undefined
  if (wish) return wish
  if (isPraise(words) || !alone || isNarrative(words)) return undefined
  return tidy(words, { from: 0, to: words.length, less: false })
}

const isNarrative = (words: string) =>
  /^(?:if|when|to be|i|we|you|he|she|they|it|this|that|these|the (?:panel|team|interview|rest|role|position))(?:'| )\b/.test(
    words,
  ) ||
  words.split(' ').length > 14 ||
  /^(?:here|below|as (?:promised|discussed)|feedback|notes?|summary|overall|hope|looking forward|please|let|attached|regards)\b/.test(
    words,
  )

function findWorded(words: string): Wish | undefined {
  if (
    isPraise(words) &&
    !/\b(?:more|less|miss|missing|lack|would|could|should|not|n't|no|too|light|thin|weak|gap|need|needs|only|little)\b|n't\b/.test(
      words,
    )
  )
    return undefined
  for (const pattern of tailPatterns) {
    const match = pattern.exec(words)
    // "I would have liked …" ends nowhere in a fault: its thing stands behind.
    if (
      match?.[1] &&
      !/^(?:(?:and|so|also) )?(?:i|we|it|this|that|you|there|which|he|she|they|what|everything|the rest|all)$/.test(match[1]) &&
      !opens(match[1])
    ) {
      const found = tidy(words, {
        from: 0,
        to: match[1].length,
        less: /\btoo (?:much|many|long)\b|\b(?:wordy|dense|cluttered|long|messy)\b/.test(match[0].slice(match[1].length)),
      })
      if (found) return found
    }
  }
  const found = findLead(words)
  if (found !== undefined) return tidy(words, { from: found, to: words.length, less: lessWords.test(words.slice(found)) })
  const more = comparative.exec(words)
  if (more) return tidy(words, { from: more.index, to: words.length, less: lessWords.test(more[0]) })
  if (advice.test(words)) return tidy(words, { from: 0, to: words.length, less: lessWords.test(words) })
  return undefined
}

const opens = (text: string) =>
  /^(?:i|we|you)(?:'d|'ve| would| could| should| was| were| am| are| did| do| had| miss| missed)\b/.test(text)

/** Leads may follow one another: "I would have liked to see" and "more". */
function findLead(words: string): number | undefined {
  let first: { from: number; to: number } | undefined
  for (const pattern of leadPatterns) {
    const match = pattern.exec(words)
    if (!match || match[0] === '') continue
    const to = match.index + match[0].length
    if (words.slice(to).trim() === '') continue
    if (!first || match.index < first.from || (match.index === first.from && to > first.to)) first = { from: match.index, to }
  }
  return first?.to
}

const reason =
  /(?:,| -| –)?\s+(?:because|since|as (?:we|this|that|it|our|the)|so that|so (?:we|i|you|that)|which|given|though|although|whereas|while|but|to be honest|next time|in (?:the|your|a) (?:resume|cv|profile|application|interview|conversation|talk|cover letter)|on (?:your|the|a) (?:resume|cv|profile|page|paper)|for (?:us|me)|for (?:this|the|a|our|that|such a)(?: [\p{L}-]+){0,3}? ?(?:role|job|position|team|level|post|place|opening)|from (?:you|your side|the candidate)|at (?:this|the) (?:level|point|stage)|here|too|as well|please|with us|in your (?:answers?|examples?|story|stories|case)|when (?:you|we|i)|if (?:you|we|i)|before (?:you|we|i)|where (?:possible|you can)|during (?:the|our)|in general|overall|i think|i guess|i feel|we think|we feel|though|i'm afraid|right now|at the moment|so far|yet|than (?:we|i|you|what|the)|etc|and so on|and the like|or so|would (?:be|have)|will be|is what|was what)(?![\p{L}]).*$/u

const pronoun =
  /^(?:it|this|that|these|those|them|him|her|you|us|me|anything|everything|something|one|others?|the rest|all|work|so|there|much|things?|here|now)$/u

function tidy(words: string, wish: Wish): Wish | undefined {
  let { from } = wish
  const lead = softening.exec(words.slice(from, wish.to))
  const more = /^(?:some |a )?(?:bit |little |touch )?(?:more|less|fewer|deeper|stronger|better)\b/.test(
    words.slice(from, wish.to),
  )
  if (lead && !more) from += lead[0].length
  const again = findLead(words.slice(from, wish.to))
  if (again !== undefined && again < wish.to - from && /^(?:.{0,12})$/.test(words.slice(from, from + Math.max(0, again - 14))))
    return tidy(words, { ...wish, from: from + again })
  let to = wish.to
  const tail = reason.exec(words.slice(from, to))
  if (tail && tail.index > 2) to = from + tail.index
  while (to > from && /[\s,.;:!?"”')\]*-]/.test(words[to - 1]!) && !/[#+]/.test(words[to - 1]!)) to--
  const thing = words.slice(from, to)
  return /\p{L}/u.test(thing) && !pronoun.test(thing) ? { ...wish, from, to } : undefined
}
