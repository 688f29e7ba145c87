import type { Piece } from './cut-speech.ts'
import { findWish, type Wish } from './find-wish.ts'
import { type Cues, findTopicWords, leansMissing, leansThere, readCues } from './read-cues.ts'
import { findHeading, type Heading, isChat, isPraise, saysNone } from './small-talk.ts'

/** What a piece of speech does: wishes, names a thing, goes on about one, announces some, or is only kind. */
export type Weighed = Piece & {
  kind: 'ask' | 'topic' | 'talk' | 'head' | 'kind'
  cues: Cues
  /** It names a thing of its own rather than pointing back at one. */
  own: boolean
  /** It only goes on about what stands before. */
  goesOn: boolean
  heading: Heading | undefined
  wish: Wish | undefined
}

const finite =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|might|i|we|he|she|they|it|you|us)\b|'(?:s (?:a|the|been|not|all|very|so)|re|ve|ll|d|m)\b|n't\b/u
const back = /\b(?:it|its|that|this|them|those|these|they|he|she|both)\b/u
const detail =
  /\b(?:statistics|scale|size|numbers?|figures?|results?|outcomes?|impact|examples?|details?|specifics|metrics|achievements?|story|length|jargon)\b/u
const goesOnWith =
  /^(?:and |but |, )*(?!our \p{L}+ (?:said|says|asked|wants?|wanted|wondered|thought|felt|liked|missed)|as (?:to|for) )(?:so|because|as|since|cause|'cause|which|that's|that is|that was|that counts|i mean|i meant|for example|for instance|e\.g|such as|like|we're|we are|we've|we have|we do|we had|we run|we use|we only|we just|our|ours|they're|they've|they are|it's|it is|it was|this is|these are|those are|not that|then it|there were|there are|half|if you|if that|if it|if there|says|said|even|though|time saved|fewer|or just|come on|man|mate|hey)\b/u
const opens =
  /^(?:and |so |but |then |or |also )*(?:how|what|which|where|who|whose|any|why|when (?:was|were|did|last)|did|do|does|was|were|is|are|have|has|had|can|could|would|will)\b/u

export function weighPiece(piece: Piece): Weighed {
  const { words } = piece
  const { cues } = readCues(words)
  const wish = findWish(words, { alone: false, asks: piece.asks })
  const own = !pointsOn(piece, cues) && namesThing(piece, wish, cues)
  const heading = (piece.isFirst ? findHeading(words) : undefined) ?? (piece.leads && !own ? announced(cues) : undefined)
  const weighed = { ...piece, cues, own, goesOn: goesOnWith.test(words), heading, wish }
  return { ...weighed, kind: findKind(weighed) }
}

/** What stands beside small talk in a sentence is small talk, unless it wishes for something. */
export const hush = (pieces: readonly Weighed[]): Weighed[] => {
  const chats = new Set(pieces.filter(({ kind, words }) => kind === 'kind' && isChat(words)).map(({ sentence }) => sentence))
  return pieces.map((piece) =>
    chats.has(piece.sentence) && (piece.kind === 'topic' || piece.kind === 'talk' || piece.words.split(' ').length <= 4)
      ? { ...piece, kind: 'kind' }
      : piece,
  )
}

const announced = (cues: Cues): Heading =>
  leansMissing(cues) > leansThere(cues) ? 'missing' : leansThere(cues) > 0 ? 'there' : 'open'

function namesThing({ words, isFirst, alone, asks, joint }: Piece, wish: Wish | undefined, cues: Cues): boolean {
  const topic = findTopicWords(words.replace(/\b(?:lead|open|start) with\b/gu, ' '))
  const pointsBack =
    topic.length <= 1 && (isFirst ? /\b(?:it|they|them)\b|would (?:fix|help|cure|solve|do|cover) (?:it|that)/u : back).test(words)
  if (pointsBack && (asks || (isFirst && cues.none + cues.never + cues.need === 0))) return false
  if (topic.length > 0) return true
  if (
    wish &&
    !back.test(words) &&
    (isFirst || joint === ': ' || /^(?:too (?:much|little|many|few)|more|less|fewer)\b/u.test(words))
  )
    return true
  return (isFirst || alone) && detail.test(words) && !back.test(words)
}

/** "…, and it should be described in more depth", "…, make it louder": what to do about what was just named. */
const pointing =
  /^(?:and |so |but )*(?:(?:it|they|this|that|these|those|which) (?:\p{L}+ly |just )?(?:needs?|should|could be|ought|deserves?|must)|(?:make|put|bring|move|say|show|push|spell|write|talk) (?:it|them|that|this|those))\b/u

const pointsOn = ({ isFirst, words }: Piece, cues: Cues) => !isFirst && pointing.test(words) && cues.none + cues.never === 0

type Unkind = Omit<Weighed, 'kind'>

function findKind(one: Unkind): Weighed['kind'] {
  if (one.heading && (one.joint !== ': ' || !one.own)) return 'head'
  if (isKind(one)) return one.own || saysNone(one.words) ? 'kind' : 'talk'
  if (one.wish || leansThere(one.cues) + leansMissing(one.cues) > 0) return isOurs(one) ? 'talk' : 'ask'
  return findUnsaid(one)
}

/** Nothing says what should be done about it: a question is a wish all the same, and a thing alone may be one. */
function findUnsaid(one: Unkind): Weighed['kind'] {
  if (!one.own) return 'talk'
  if (one.asks && (one.isLast || opens.test(one.words))) return 'ask'
  return isBare(one) || (one.isFirst && !one.goesOn) ? 'topic' : 'talk'
}

function isKind({ words, cues, wish }: Unkind): boolean {
  const firm = cues.buried + cues.top + cues.none + cues.never
  if (saysNone(words) && cues.buried === 0) return true
  if (isChat(words) && firm < 1) return true
  return isPraise(words) && !wish && firm + cues.lack + cues.need + cues.figures === 0
}

/** How it is on their side explains a wish but is none. */
function isOurs({ words, cues, goesOn, wish }: Unkind): boolean {
  const firm = cues.buried + cues.top + cues.none + cues.never + cues.lack + cues.figures
  return goesOn && !wish && firm === 0 && !/\byou(?:'d|'ll| would| will| need)\b/.test(words)
}

const isBare = ({ words, alone }: Unkind) =>
  words.split(' ').length <= (alone ? 12 : 7) && (!finite.test(words) || (alone && words.split(' ').length <= 4))
