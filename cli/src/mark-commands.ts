import type { ActionOutput } from '@standout/server'
import type { Command } from 'commander'
import { carryFile, findFile, readText } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

/** `standout marks place` and `standout gaps find`: feedback and postings, held against a resume. */
export function addMarkCommands(program: Command, run: Run) {
  wordCommand(program, 'marks')
    .command('place')
    .requiredOption('--resume <file>', 'your resume: PDF, DOCX, JSON Resume or plain text')
    .requiredOption('--feedback <file>', 'what was said, as plain text; - for standard input')
    .description('Which line of a resume each piece of feedback is about, without keeping anything')
    .action(({ resume, feedback }: { resume: string; feedback: string }) =>
      run.perform(async (app) => {
        const words = await readText(await findFile(feedback))
        return app.call('marks.place', { resume: await carryFile(await findFile(resume)), feedback: words })
      }, showMarks),
    )
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
