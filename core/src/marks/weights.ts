import type { Feature } from './measure-pair.ts'

// Fitted by scripts/fit-marks.js on the learnt half of the labelled set; not edited by hand.
export const weights: Record<Feature, number> = {
  bias: -2.65,
  words: 0.2,
  allWords: 0.35,
  named: 1.79,
  shown: 3.46,
  near: 0.34,
  alike: 0.06,
  standsOut: 0.89,
  best: 0.46,
  told: 1.04,
  listed: 0.42,
  concept: 0.39,
  noSkill: -0.35,
  unshown: -2.59,
  absent: -0.88,
}

/** The same for when sentences were not compared. */
export const bareWeights: Record<Feature, number> = {
  bias: -2.31,
  words: 0.45,
  allWords: 0.45,
  named: 1.84,
  shown: 3.51,
  near: 0.43,
  alike: 0,
  standsOut: 0,
  best: 0,
  told: 0.84,
  listed: 0.52,
  concept: 0.45,
  noSkill: -0.42,
  unshown: -2.74,
  absent: -0.8,
}
