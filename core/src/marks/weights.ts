import type { Feature } from './measure-pair.ts'

/** Fitted by scripts/fit-marks.js on the learnt half of the labelled set. */
export const weights: Record<Feature, number> = {
  bias: -4.2, words: 2.2, allWords: 0.8, named: 2.6, shown: 3.2, near: 1.2, alike: 4.0, standsOut: 1.0, best: 0.5, told: 0.5, listed: -0.1, concept: 1.5, noSkill: 0.2,
}
/** From how likely on the best line counts as there. */
export const threshold = 0.5
