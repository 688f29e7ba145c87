import { oneLine, overlap, tokensOf } from './clean-words.ts'
import type { KitAnswer, PreparedAnswer } from './kit.ts'

/** An answer that one would give better now, and the talk in which it was given badly (S0.14). */
export type BetterAnswer = { debriefId: string; at: number; question: string; answer: string; label: string; sameRole: boolean }

type Given = {
  prepared: readonly PreparedAnswer[]
  better: readonly BetterAnswer[]
  /** The posting, the role and what was said: what this talk will be about. */
  about: string
  /** Chosen by hand; null: we choose. */
  chosen: readonly string[] | null
}

const most = 6

/** The answers that this talk may need, those of the same role and nearest to its work first. */
export function chooseAnswers({ prepared, better, about, chosen }: Given): KitAnswer[] {
  const topic = tokensOf(about)
  const fromHand = prepared
    .filter(({ kind }) => kind === 'answer')
    .map((one) => ({
      id: one.id as string,
      question: oneLine(one.question),
      answer: oneLine(one.answer),
      from: 'prepared' as const,
      label: '',
      weight: overlap(tokensOf(`${one.question} ${one.answer}`), topic),
    }))
  const known = new Set(fromHand.map(({ question }) => bare(question)))
  const fromTalks = better
    .filter(({ question, answer }) => question.trim() && answer.trim() && !known.has(bare(question)))
    .map((one) => ({
      id: `${one.debriefId}-${one.at}`,
      question: oneLine(one.question),
      answer: oneLine(one.answer),
      from: 'better-now' as const,
      label: one.label,
      weight: (one.sameRole ? 100 : 2) + overlap(tokensOf(`${one.question} ${one.answer}`), topic),
    }))
  const ranked = [...fromHand, ...fromTalks].toSorted((one, other) => other.weight - one.weight)
  return ranked.map(({ weight: _, ...one }, place) => ({ ...one, chosen: chosen ? chosen.includes(one.id) : place < most }))
}

const bare = (question: string) =>
  oneLine(question)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
