import type { ActionOutput } from '@standout/server'
import type { Command } from 'commander'
import { carryFile, findFile } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

/** `standout ground read` and `standout ground find`: documents in, nothing kept. */
export function addGroundCommands(program: Command, run: Run) {
  const ground = wordCommand(program, 'ground')
  ground
    .command('read')
    .argument('<file>', 'a LinkedIn profile, a resume or plain notes; - for standard input')
    .description('What a document says of one person, as JSON Resume')
    .action((path: string) =>
      run.perform(async (app) => app.call('ground.read', { file: await carryFile(await findFile(path)) })),
    )
  ground
    .command('find')
    .requiredOption('--me <file>', 'what is known of you: a resume, a LinkedIn profile or export, or plain notes')
    .requiredOption('--them <file>', 'what is known of them, of the same kinds')
    .description('What you share with someone and how to bring it up, without keeping anything')
    .action(({ me, them }: { me: string; them: string }) =>
      run.perform(async (app) => {
        const files = { me: await carryFile(await findFile(me)), them: await carryFile(await findFile(them)) }
        return app.call('ground.find', files)
      }, showGround),
    )
}

/** What is shared, the best first, and quietly what was left out. */
function showGround({ shared, leftOut }: ActionOutput<'ground.find'>): string {
  const found = shared.flatMap(({ kind, label, opener, openers, together, doubt }) => [
    `${label} (${kind}${together ? `, ${together}` : ''}), rides on ${openers[0]?.ridesOnSays ?? ''}`,
    `  ${opener.mine}`,
    `  ${opener.noticed}`,
    `  ${opener.question}`,
    ...(doubt ? [`  ${doubt}`] : []),
  ])
  const left = leftOut.map(({ label, because }) => `${label} (${because})`)
  return [
    ...(found.length > 0 ? found : ['Nothing in common was found in these two.']),
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
  ].join('\n')
}
