import { Problem } from '@standout/core/shared'
import type { ActionInput, ActionOutput, App } from '@standout/server'
import type { Command } from 'commander'
import { describeProblem } from './print.ts'
import { listFiles, nameOf, readJson, readText } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

type Options = Record<'to' | 'company' | 'context' | 'kind' | 'at' | 'channel', string | undefined> & {
  panel?: string[]
  grammar: boolean
}
type Checked = ActionOutput<'lints.check'>[number] | { file: string; problem: { message: string } }

/** `standout lints check FILE…`: the message check, on files, folders and standard input. */
export function addLintCommand(program: Command, run: Run) {
  wordCommand(program, 'lints')
    .command('check')
    .argument('<files...>', 'messages as plain text; a folder means its files, - is standard input')
    .option('--to <name>', 'whom it goes to')
    .option('--company <name>', 'where they work')
    .option('--context <debrief>', 'the debrief of the talk, as JSON')
    .option('--panel <files...>', 'other notes to the same panel')
    .option('--kind <kind>', 'note, followup, gift, video, call, decline-thanks, accept-thanks, invite, check-in or brief')
    .option('--at <time>', 'when it is to go out (ISO 8601)')
    .option('--channel <channel>', 'email, linkedin, letter or phone')
    .option('--no-grammar', 'leave spelling and grammar out, which take a second to load')
    .description('What to change in a message before it goes out')
    .action((paths: string[], options: Options) => run.perform((app) => checkFiles(app, paths, options), showLints))
}

async function checkFiles(app: App, paths: string[], options: Options): Promise<Checked[]> {
  const { panel = [], context: about, ...told } = options
  const context = about ? ((await readJson(about)) as object) : undefined
  const beside = await Promise.all((await listFiles(panel)).map(async (path) => ({ path, text: await readText(path) })))
  const results: Checked[] = []
  const files = await listFiles(paths)
  if (files.length === 0) throw new Problem('files.none', 'There are no files in that folder. Give a file with one message.')
  for (const path of files) {
    const file = nameOf(path)
    try {
      const text = await readText(path)
      const others = beside.filter((note) => note.path !== path || path === '-').map((note) => note.text)
      const { to, company, kind, at, channel, grammar } = told
      const input = { messages: [{ file, text }], to, company, kind, at, channel, grammar, context, panel: others }
      const [checked] = await app.call('lints.check', input as ActionInput<'lints.check'>)
      results.push(checked!)
    } catch (error) {
      if (!(error instanceof Problem) || files.length === 1) throw error
      results.push({ file, problem: describeProblem(error) })
    }
  }
  return results
}

/** The check for people: what stands in the way first. */
export function showLints(files: Checked[]): string {
  return files
    .map((one) => {
      if ('problem' in one) return `${one.file}\n  ${one.problem.message}`
      const score = Math.round(one.sameness * 100)
      const head = `${one.file}: ${one.ready ? 'ready' : 'not yet'}, ${score} % like all others, ${one.words} words, ${one.speakingSeconds} s aloud`
      const found = one.problems.map(({ level, quote, why, instead, rule }) =>
        [
          `  ${level.padEnd(8)} ${quote ? `"${quote.replace(/\s+/g, ' ').slice(0, 90)}"` : 'the whole'} (${rule})`,
          `           ${why}`,
          `           ${instead}`,
        ].join('\n'),
      )
      return [head, ...found].join('\n')
    })
    .join('\n\n')
}
