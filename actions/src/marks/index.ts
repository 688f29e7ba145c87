import { exportMarked } from './export-marked.ts'
import { placeMarksAction } from './place-marks.ts'
import { showMarks } from './show-marks.ts'

export const marksActions = [placeMarksAction, showMarks, exportMarked] as const
