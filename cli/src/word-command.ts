import type { Command } from 'commander'

/** The command of one word, under which its verbs stand. */
export function wordCommand(program: Command, word: string): Command {
  return (
    program.commands.find((command) => command.name() === word) ?? program.command(word).description(`Everything about ${word}`)
  )
}
