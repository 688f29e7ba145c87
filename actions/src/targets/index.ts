import { addTarget, bringPosting, dropPosting, editTarget, listTargets, removeTarget } from './edit-target.ts'

export const targetActions = [listTargets, addTarget, editTarget, removeTarget, bringPosting, dropPosting] as const
