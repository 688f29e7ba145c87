import type { Feature } from './measure-pair.ts'

// Fitted by scripts/fit-marks.js on the learnt half of the labelled set; not edited by hand.
export const weights: Record<Feature, number> = {
  bias: -2.655,
  words: 0.201,
  allWords: 0.354,
  named: 1.794,
  shown: 3.461,
  near: 0.343,
  alike: 0.056,
  standsOut: 0.886,
  best: 0.461,
  told: 1.037,
  listed: 0.419,
  concept: 0.391,
  noSkill: -0.348,
  unshown: -2.593,
  absent: -0.883,
}

/** The same for when sentences were not compared. */
export const bareWeights: Record<Feature, number> = {
  bias: -2.311,
  words: 0.447,
  allWords: 0.454,
  named: 1.843,
  shown: 3.509,
  near: 0.434,
  alike: 0,
  standsOut: 0,
  best: 0,
  told: 0.837,
  listed: 0.523,
  concept: 0.454,
  noSkill: -0.423,
  unshown: -2.745,
  absent: -0.795,
}
