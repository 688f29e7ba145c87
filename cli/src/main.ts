import { Problem } from '@standout/core/shared'
import { openApp, readSettings } from '@standout/server'
import { Command, CommanderError } from 'commander'
import { addActionCommands } from './action-commands.ts'
import { addBudgetCommand } from './budget-command.ts'
import { addFileCommands } from './file-commands.ts'
import { addGroundCommands } from './ground-commands.ts'
import { addLintCommand } from './lint-command.ts'
import { addMarkCommands } from './mark-commands.ts'
import { addPackCommands } from './pack-commands.ts'
import { exitOf, printOutput, printProblem } from './print.ts'
import type { Run } from './run.ts'
import { addServeCommand } from './serve-command.ts'

/** The terminal's way in: every action of the registry, and short names for the everyday ones. */
export async function main(argv: string[]): Promise<number> {
  let status = 0
  const program = new Command('standout')
    .description('For people who interview for jobs: debrief, see where you stand, know what to do next.')
    .option('--json', 'print one JSON value and nothing else')
    .option('--now <time>', 'fix the clock (ISO 8601)')
    .exitOverride()
    .showHelpAfterError('Run "standout --help" to see what there is.')
  const asked = () => program.opts<{ json?: boolean; now?: string }>()
  const run: Run = {
    open: () => openApp(readSettings(process.env, { now: asked().now })),
    json: () => Boolean(asked().json),
    async perform(work, show) {
      const app = await run.open()
      try {
        const output = await work(app)
        if (output !== undefined)
          status = printOutput(output, { json: run.json(), show: show as ((output: unknown) => string) | undefined })
      } finally {
        await app.close()
      }
    },
  }
  addFileCommands(program, run)
  addLintCommand(program, run)
  addMarkCommands(program, run)
  addGroundCommands(program, run)
  addBudgetCommand(program, run)
  addPackCommands(program, run)
  addServeCommand(program, run)
  addActionCommands(program, run)
  everywhere(program)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    return endWith(error, run.json() || argv.includes('--json'))
  }
  return status
}

/** The status of a call that failed, with its problem said; what commander finds, it has said on stderr already. */
function endWith(error: unknown, json: boolean): number {
  if (!(error instanceof CommanderError)) {
    printProblem(error, json)
    return exitOf(error)
  }
  if (error.exitCode === 0) return 0
  if (json) printProblem(new Problem('usage.wrong', error.message.replace(/^error: /, '')), json)
  return 2
}

/** `--json` and `--now` may stand behind a command as well as before it. */
function everywhere(program: Command) {
  const visit = (command: Command) => {
    for (const child of command.commands) {
      child.exitOverride()
      if (child.commands.length === 0) {
        child.option('--json', 'print one JSON value and nothing else').option('--now <time>', 'fix the clock (ISO 8601)')
        child.hook('preAction', (_, acting) => {
          const { json, now } = acting.opts<{ json?: boolean; now?: string }>()
          if (json) program.setOptionValue('json', true)
          if (now) program.setOptionValue('now', now)
        })
      }
      visit(child)
    }
  }
  visit(program)
}
