import { listPractice } from './list-practice.ts'
import { editPractice, logPractice, removePractice } from './log-practice.ts'

export const practiceActions = [listPractice, logPractice, editPractice, removePractice] as const
