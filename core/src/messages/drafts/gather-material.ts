import type { Clipping } from '../clipping.ts'
import { cleanWords } from './clean-words.ts'
import { contentWords, countShared } from './content-words.ts'
import { clauseStart } from './english.ts'
import { matchClipping } from './match-clipping.ts'
import type { Occasion } from './occasion.ts'
import { type Piece, wordsOf } from './piece.ts'
import { type Reader, readPieces } from './read-piece.ts'
import { readShared } from './read-shared.ts'

export interface Answer {
  /** As it was asked, without its mark. */
  question: string | null
  /** Whether the question is one, or only names what it was about. */
  asks: boolean
  answer: string
}
/** What there is to write with, the best first. */
export interface Material {
  /** Their problems and the work to be done, as they told them. */
  heard: Piece[]
  work: Piece[]
  shared: Piece[]
  answers: Answer[]
  /** What they advised. */
  advice: Piece[]
  value: string | null
  clipping: Clipping | null
}

const mostOfAnswer = 45
const mostOfValue = 40

export function gatherMaterial(occasion: Occasion): Material {
  const { talk, to, others } = occasion
  const reader: Reader = { alone: others.length === 0, to: to?.name ?? null, others }
  // "I liked them, but…" is never quoted; it only decides which part of the talk is spoken to.
  const steer = contentWords(`${to?.met?.likedBut ?? ''} ${to?.met?.concernsWords ?? ''}`)
  const first = <T>(list: T[], textOf: (one: T) => string): T[] =>
    list.toSorted((one, other) => countShared(steer, textOf(other)) - countShared(steer, textOf(one)))
  const read = (notes: string | undefined) => readPieces(notes ?? '', reader)
  const work = read(talk?.workToBeDone)
  const heard = first(interleave(read(talk?.theirProblems), work), ({ text }) => text)
  const topics = (to?.met?.offScriptTopics ?? []).flatMap((topic) => readShared(topic, others).slice(0, 1))
  return {
    heard,
    work,
    shared: [...readShared(talk?.common ?? '', others), ...topics],
    answers: first((talk?.betterAnswers ?? []).flatMap(readAnswer), ({ question, answer }) => `${question ?? ''} ${answer}`),
    advice: read(to?.met?.improveWords),
    value: whole(occasion.me.valueLine, mostOfValue) ?? null,
    clipping: matchClipping(occasion),
  }
}

const interleave = <T>(one: readonly T[], other: readonly T[]): T[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, place) => [one[place], other[place]])
    .flat()
    .filter((piece) => piece !== undefined)

function readAnswer({ question, answer }: { question: string; answer: string }): Answer[] {
  const said = whole(answer, mostOfAnswer)
  if (!said) return []
  const asked = cleanWords(question.replace(/["“”„«»]/g, '')).replace(/[\s.?!:;,]+$/, '')
  const count = wordsOf(asked).length
  const asks =
    /^(?:and |so |but )?(?:how|what|why|when|where|who|which|whose|would|could|can|do|does|did|have|has|are|is|if|tell|describe|walk|give|explain|talk|name|show)\b/i.test(
      asked,
    )
  return [{ question: count > 0 && count <= 20 && !hasMonster(asked) ? asked : null, asks, answer: said }]
}

/** Whole sentences up to so many words, or else a whole clause; what stands there is the user's own. */
function whole(text: string, most: number): string | undefined {
  const sentences = text.split(/\n+|(?<=[.!…])\s+/).map((one) => cleanWords(one).replace(/\?/g, ''))
  let taken = ''
  for (const sentence of sentences.filter((one) => wordsOf(one).length > 0)) {
    const longer = taken ? `${ended(taken)} ${sentence}` : sentence
    if (wordsOf(longer).length > most) break
    taken = longer
  }
  if (taken) return hasMonster(taken) ? undefined : ended(taken)
  const [first = ''] = sentences
  const head = [...first.matchAll(clauseStart)]
    .map(({ index }) => first.slice(0, index))
    .filter((one) => wordsOf(one).length <= most)
  const cut = head.at(-1)
  return cut && wordsOf(cut).length > 3 && !hasMonster(cut) ? ended(cut) : undefined
}

const hasMonster = (text: string) => wordsOf(text).some((word) => word.length > 30)
const ended = (text: string) => (/[.!]$/.test(text.trim()) ? text.trim() : `${text.trim().replace(/[\s,;:–-]+$/, '')}.`)
