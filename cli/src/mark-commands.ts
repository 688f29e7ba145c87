import { writeFile } from 'node:fs/promises'
import { Problem } from '@standout/core/shared'
import type { ActionOutput } from '@standout/server'
import type { Command } from 'commander'
import { carryFile, findFile, listFiles, nameOf, readText } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

/** `standout marks place` and `standout gaps find`: feedback and postings, held against a resume. */
export function addMarkCommands(program: Command, run: Run) {
  wordCommand(program, 'marks')
    .command('place')
    .requiredOption('--resume <file>', 'your resume: PDF, DOCX, JSON Resume or plain text')
    .requiredOption('--feedback <file>', 'what was said, as plain text; - for standard input')
    .option('--pdf <out>', 'a marked copy of the resume, to be written there')
    .description('Which line of a resume each piece of feedback is about, without keeping anything')
    .action(({ resume, feedback, pdf }: { resume: string; feedback: string; pdf?: string }) =>
      run.perform(async (app) => {
        const words = await readText(await findFile(feedback))
        const file = await carryFile(await findFile(resume))
        const placed = await app.call('marks.place', { resume: file, feedback: words, pdf: pdf !== undefined })
        if (pdf !== undefined && placed.pdf) await write(pdf, Buffer.from(placed.pdf, 'base64'))
        return { marks: placed.marks }
      }, showMarks),
    )

  wordCommand(program, 'gaps')
    .command('find')
    .requiredOption('--resume <file>', 'your resume: PDF, DOCX, JSON Resume or plain text')
    .requiredOption('--postings <files...>', 'job postings: web pages or plain text; a folder means its files')
    .description('What postings ask for, and which line of a resume shows it, without keeping anything')
    .action(({ resume, postings }: { resume: string; postings: string[] }) =>
      run.perform(async (app) => {
        const files = await listFiles(postings)
        if (files.length === 0) throw new Problem('files.none', 'There are no files in that folder. Give at least one posting.')
        const read = await Promise.all(
          files.map(async (path) => ({ file: nameOf(path), text: await readText(path, postingBytes) })),
        )
        return app.call('gaps.find', { resume: await carryFile(await findFile(resume)), postings: read })
      }, showGaps),
    )
}

async function write(path: string, bytes: Buffer) {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Problem(
      'marks.cannot_write',
      `The marked copy could not be written to ${path} (${code}). Choose a folder that is there, where you may write.`,
      path,
    )
  }
}

/** A saved page carries its scripts along. */
const postingBytes = 8_000_000

function showGaps({ gaps }: ActionOutput<'gaps.find'>): string {
  if (gaps.length === 0) return 'We found nothing in these postings that is asked for.'
  return gaps
    .map(
      ({ skill, kind, askedBy, of, evidence }) =>
        `${evidence ? 'shown' : 'GAP  '}  ${skill} (${kind}, ${askedBy} of ${of})${evidence ? `\n       ${evidence}` : ''}`,
    )
    .join('\n')
}

function showMarks({ marks }: ActionOutput<'marks.place'>): string {
  if (marks.length === 0) return 'We found nothing in these words that somebody asked for.'
  return marks
    .map(({ ask, verdict, line, confidence }) => {
      const sure = `${Math.round(confidence * 100)} %`
      if (verdict === 'punch-up') return `PUNCH THIS UP (${sure})  ${ask}\n  ${line?.text}`
      return `${verdict === 'let-go' ? 'LET GO' : 'NEXT FOCUS'} (${sure})  ${ask}`
    })
    .join('\n')
}
