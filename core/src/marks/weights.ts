import type { Feature } from './measure-pair.ts'

// Fitted by scripts/fit-marks.js on the learnt half of the labelled set; not edited by hand.
export const weights: Record<Feature, number> = {
  bias: -2.021,
  words: 0.527,
  allWords: 0.296,
  named: 1.527,
  shown: 2.819,
  near: 0.279,
  alike: 0.078,
  standsOut: 0.88,
  best: 0.645,
  told: 0.929,
  listed: 0.219,
  concept: 0.388,
  noSkill: -0.724,
  unshown: -3.204,
  absent: -0.594,
}

/** The same for when sentences were not compared. */
export const bareWeights: Record<Feature, number> = {
  bias: -1.672,
  words: 0.771,
  allWords: 0.412,
  named: 1.604,
  shown: 2.927,
  near: 0.332,
  alike: 0,
  standsOut: 0,
  best: 0,
  told: 0.694,
  listed: 0.323,
  concept: 0.461,
  noSkill: -0.765,
  unshown: -3.286,
  absent: -0.536,
}
