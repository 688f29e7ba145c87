import { z } from 'zod'

/** `[x, y, width, height]` in points from the top left of the page as displayed. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Box = z.infer<typeof box>

/** What can be marked on a resume: one bullet, paragraph or item of a list. Page and box are null where a format has no pages. */
export type ResumeLine = {
  text: string
  page: number | null
  /** Of all that stands on the first page of the line. */
  box: Box | null
  /** Each printed row, for whoever draws around it. */
  rows: { page: number; box: Box }[]
  section: 'summary' | 'work' | 'skills' | 'education' | 'certificates' | 'languages' | 'projects' | 'volunteer' | 'other'
  /** The job or entry that it belongs to, as it is headed. */
  under?: string
}

/** The smallest box around all of them. */
export function uniteBoxes(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((one) => one[0]))
  const y = Math.min(...boxes.map((one) => one[1]))
  const right = Math.max(...boxes.map((one) => one[0] + one[2]))
  const bottom = Math.max(...boxes.map((one) => one[1] + one[3]))
  return [x, y, right - x, bottom - y]
}
