import type { Feature } from './measure-pair.ts'

// Fitted by scripts/fit-marks.js on the learnt half of the labelled set; not edited by hand.
export const weights: Record<Feature, number> = {
  bias: -2.055,
  words: 0.487,
  allWords: 0.297,
  named: 1.489,
  shown: 2.845,
  near: 0.254,
  alike: 0,
  standsOut: 0.913,
  best: 0.767,
  told: 1.017,
  listed: 0.205,
  concept: 0.868,
  noSkill: -0.847,
  unshown: -3.146,
  absent: -0.288,
}

/** The same for when sentences were not compared. */
export const bareWeights: Record<Feature, number> = {
  bias: -1.702,
  words: 0.756,
  allWords: 0.424,
  named: 1.581,
  shown: 2.961,
  near: 0.314,
  alike: 0,
  standsOut: 0,
  best: 0,
  told: 0.742,
  listed: 0.315,
  concept: 0.991,
  noSkill: -0.881,
  unshown: -3.201,
  absent: -0.222,
}
