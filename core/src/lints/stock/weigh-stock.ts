import type { Sentence } from '../read-message.ts'
import { readWeights } from '../read-weights.ts'
import { listWords } from './list-words.ts'
import { bias, weightTable } from './weights.ts'

const weights = readWeights(weightTable)

/** The chance that a sentence is one of those that stand in everybody's note. */
export function weighStock(sentence: Pick<Sentence, 'plain'>): number {
  const score = listWords(sentence).reduce((sum, word) => sum + (weights.get(word) ?? 0), bias)
  return 1 / (1 + Math.exp(-score))
}
