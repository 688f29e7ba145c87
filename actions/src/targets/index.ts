import { addTarget, bringPosting, describeTarget, dropPosting, editTarget, listTargets, removeTarget } from './edit-target.ts'
import { showGaps, showPosting } from './show-gaps.ts'

export const targetActions = [
  listTargets,
  addTarget,
  editTarget,
  describeTarget,
  removeTarget,
  bringPosting,
  dropPosting,
  showGaps,
  showPosting,
] as const
