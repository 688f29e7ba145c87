import { htmlToPrinted } from './html-to-lines.ts'
import type { Profile } from './profile.ts'
import { readPasted } from './read-pasted.ts'
import { linesToProfile } from './read-resume.ts'
import { printedToLines, textToPrinted } from './text-to-lines.ts'

/** Reads plain notes or a resume as text; what stands under no heading is kept as a summary. */
export function readTextProfile(text: string): Profile {
  const pasted = readPasted(text)
  if (pasted && !pasted.work.some((one) => !one.name && !one.position)) return pasted
  const lines = printedToLines(textToPrinted(text))
  const read = linesToProfile([lines], 'text')
  const empty = read.work.length === 0 && read.education.length === 0 && read.basics.summary === undefined
  return empty
    ? {
        ...read,
        basics: {
          ...read.basics,
          summary:
            lines
              .map((line) => line.text)
              .join('\n')
              .slice(0, 20_000) || undefined,
        },
      }
    : read
}

/** Reads a resume from the HTML that a Word document becomes. */
export const readHtmlProfile = (html: string): Profile => linesToProfile([printedToLines(htmlToPrinted(html))], 'resume-docx')
