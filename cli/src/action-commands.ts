import { describeActions } from '@standout/server'
import type { Command } from 'commander'
import { readJson } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

/** Every action as `standout word verb`, its simple fields as options, anything else as `--input`. */
export function addActionCommands(program: Command, run: Run) {
  for (const { name, says, fields } of describeActions()) {
    const [word, verb] = name.split('.') as [string, string]
    const under = wordCommand(program, word)
    // The ones that take files have a hand-made command of the same name.
    if (under.commands.some((command) => command.name() === verb)) continue
    const command = under
      .command(verb)
      .description(says)
      .option('--input <file>', 'the whole input as a JSON file; - for standard input')
    for (const field of fields) command.option(`--${kebab(field.name)} <${field.type}>`, field.choices?.join(', '))
    command.action((options: Record<string, string>) =>
      run.perform(async (app) => {
        const whole = options.input ? ((await readJson(options.input)) as object) : {}
        const given = Object.fromEntries(
          fields
            .filter(({ name: of }) => options[of] !== undefined)
            .map(({ name: of, type }) => [of, convert(options[of]!, type)]),
        )
        return (await app.perform(name, { ...whole, ...given })).output
      }),
    )
  }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function convert(value: string, type: string): unknown {
  if (type === 'integer' || type === 'number') return Number(value)
  if (type === 'boolean') return value === 'true' || value === 'yes'
  return value
}
