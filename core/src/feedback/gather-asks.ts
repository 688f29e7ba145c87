import type { Cues } from './read-cues.ts'
import { cueNames, leansMissing, leansThere } from './read-cues.ts'
import type { Heading } from './small-talk.ts'
import type { Weighed } from './weigh-piece.ts'

/** The pieces that together are one wish. */
export type Gathered = { pieces: Weighed[]; cues: Cues; under: Heading | undefined }

type State = {
  done: Gathered[]
  current: Gathered | undefined
  /** Something told right before, on which a wish may follow: "you check the charts, but what changed?" */
  told: Weighed | undefined
  under: Heading | undefined
  last: Weighed | undefined
}

/** Puts what belongs to one wish together: the thing, what to do with it, and why. */
export function gatherAsks(pieces: readonly Weighed[]): Gathered[] {
  const state: State = { done: [], current: undefined, told: undefined, under: undefined, last: undefined }
  for (const piece of pieces) {
    step(state, piece)
    state.last = piece
  }
  close(state)
  return state.done
}

const nothing = /^(?:nothing|none|nope|nil|zip|zero|not there|no)[.!]*$/u

function step(state: State, piece: Weighed) {
  if (state.last && state.last.block !== piece.block) leaveBlock(state, piece)
  if (piece.kind === 'head') return takeHead(state, piece)
  if (nothing.test(piece.words) && state.current?.pieces.at(-1)?.block === piece.block) return extend(state.current, piece)
  if (piece.kind === 'kind' || state.under === 'good') return drop(state, piece)
  if (!piece.own) return pointBack(state, piece)
  if (/\bnor\b/.test(piece.joint) || likewise.test(piece.words) || piece.words.startsWith('nor ')) return wishAgain(state, piece)
  if (piece.kind === 'talk') return tellMore(state, piece)
  if (piece.kind === 'topic') return nameThing(state, piece)
  return wishFor(state, piece)
}

function leaveBlock(state: State, piece: Weighed) {
  close(state)
  state.told = undefined
  if (state.under === 'good' && !piece.alone) state.under = undefined
}

function takeHead(state: State, piece: Weighed) {
  close(state)
  state.told = undefined
  state.under = piece.heading
}

function drop(state: State, piece: Weighed) {
  close(state)
  // "Great project, but buried on page two."
  state.told = piece.own && !piece.isLast ? piece : undefined
}

/** "Half a line isn't enough", "did it work?": about what stands before. */
function pointBack(state: State, piece: Weighed) {
  if (state.current) {
    if (piece.kind === 'ask' || !piece.isFirst || piece.goesOn) extend(state.current, piece)
    return
  }
  if (state.told && piece.kind === 'ask') {
    open(state, state.told)
    extend(state.current!, piece)
  } else if (piece.isFirst && piece.kind === 'ask' && leansMissing(piece.cues) > 0) state.under = 'missing'
}

function tellMore(state: State, piece: Weighed) {
  const isNear = state.current !== undefined && (!piece.isFirst || piece.alone || piece.goesOn)
  if (isNear) return extend(state.current!, piece)
  close(state)
  state.told = piece
}

const likewise = /\b(?:likewise|ditto|same (?:goes|here|again)|the same)\b/u

/** "Nor IFRS", "play areas, likewise": the wish before, for another thing. */
function wishAgain(state: State, piece: Weighed) {
  const before = state.current ?? state.done.at(-1)
  open(state, piece)
  if (before)
    state.current = {
      ...state.current!,
      under: leansMissing(before.cues) > 0 ? 'missing' : leansThere(before.cues) > 0 ? 'there' : before.under,
    }
}

function nameThing(state: State, piece: Weighed) {
  if (state.current && (!piece.isFirst || piece.alone)) return extend(state.current, piece)
  open(state, piece)
}

const isWhole = ({ pieces }: Gathered) => pieces.some(({ kind }) => kind === 'ask')

function wishFor(state: State, piece: Weighed) {
  const { current } = state
  if (current && (isScrap(piece) || saidAgainst(current, piece) || asksOn(current, piece))) return extend(current, piece)
  if (current && (isOpen(current, piece) || explains(piece))) return extend(current, piece)
  if (
    !current &&
    state.told &&
    !piece.isFirst &&
    state.told.sentence === piece.sentence &&
    (piece.asks || piece.joint.includes('but'))
  ) {
    open(state, state.told)
    return extend(state.current!, piece)
  }
  open(state, piece)
}

/** "You list it, but I have no clue how much": one thing, told and wished for. */
const saidAgainst = ({ pieces, cues }: Gathered, piece: Weighed) =>
  piece.joint.includes('but') &&
  pieces.at(-1)!.sentence === piece.sentence &&
  cues.told > 0 &&
  piece.cues.never + piece.cues.lack + strictNone(piece) === 0

const strictNone = ({ cues, words }: Weighed) => (/\bno (?:clue|idea)\b/.test(words) ? 0 : cues.none)

const explains = ({ goesOn, wish, words, isFirst, cues }: Weighed) =>
  (/^(?:which|that is|that's|because)\b/u.test(words) && !isFirst) ||
  (goesOn && !wish && !(isFirst && cues.none + cues.never > 0)) ||
  /^(?:and |but |who )*(?:says|said|thinks|thought|felt) (?:it|that|they)\b/u.test(words)

/** Two or three words behind a comma seldom begin something new. */
const isScrap = ({ isFirst, words, cues, wish }: Weighed) =>
  !isFirst && !wish && words.split(' ').length <= 3 && cues.none + cues.never + cues.get + cues.need === 0

/** Questions in a row are about one thing. */
const asksOn = (current: Gathered, piece: Weighed) =>
  (piece.sentence === current.pieces.at(-1)!.sentence || piece.joint.includes(';')) &&
  piece.asks &&
  piece.words.split(' ').length <= 7 &&
  current.pieces.some(({ asks, cues }) => asks && cues.figures > 0) &&
  piece.cues.none + piece.cues.never + piece.cues.need === 0

/** A thing was named and nothing said about it yet, or it is a note of one line. */
function isOpen(current: Gathered, piece: Weighed): boolean {
  const last = current.pieces.at(-1)!
  if (!isWhole(current)) return last.sentence === piece.sentence || piece.asks || piece.alone || piece.joint.includes(';')
  if (!piece.alone || piece.sentence === last.sentence) return false
  return !(piece.joint.includes(';') && piece.wish && isShort(piece) && current.pieces.every(isShort))
}

const isShort = ({ words }: Weighed) => words.split(' ').length <= 5

function open(state: State, piece: Weighed) {
  close(state)
  state.told = undefined
  state.current = { pieces: [piece], cues: piece.cues, under: state.under }
}

function extend(current: Gathered, piece: Weighed) {
  current.pieces.push(piece)
  current.cues = Object.fromEntries(cueNames.map((name) => [name, current.cues[name] + piece.cues[name]])) as Cues
}

function close(state: State) {
  if (state.current) state.done.push(state.current)
  state.current = undefined
}
