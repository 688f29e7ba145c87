import { Problem } from '@standout/core/shared'
import type { ActionOutput } from '@standout/server'
import type { Command } from 'commander'
import { describeProblem } from './print.ts'
import { listFiles, nameOf, uploadFile } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

/** `standout packs add`, `list`, `remove`: O*NET and ESCO, from their own files. */
export function addPackCommands(program: Command, run: Run) {
  const packs = wordCommand(program, 'packs')
  packs
    .command('add')
    .argument('<files...>', 'the O*NET text database or the ESCO classification as CSV: the zip, or tables out of it')
    .description('Install O*NET or ESCO from their official download; nothing is fetched')
    .action((paths: string[]) =>
      run.perform(async (app) => {
        const results: unknown[] = []
        for (const path of await listFiles(paths)) {
          try {
            results.push({ file: nameOf(path), ...(await app.call('packs.add', { file: await uploadFile(app, path) })) })
          } catch (error) {
            if (!(error instanceof Problem)) throw error
            results.push({ file: nameOf(path), problem: describeProblem(error) })
          }
        }
        return results
      }, showAdded),
    )
  packs
    .command('list')
    .description('The packs that are installed, whom they come from and under which licence')
    .action(() => run.perform(async (app) => (await app.call('packs.list', {})).packs, showPacks))
  packs
    .command('remove')
    .argument('<pack>', 'onet or esco')
    .description('Take an installed pack out again')
    .action((kind: string) =>
      run.perform(
        async (app) => {
          if (kind !== 'onet' && kind !== 'esco') throw new Problem('usage.pack', 'Say which pack: onet or esco.')
          return app.call('packs.remove', { kind })
        },
        ({ removed }: ActionOutput<'packs.remove'>) => (removed ? 'Removed.' : 'It was not installed.'),
      ),
    )
}

type Pack = ActionOutput<'packs.list'>['packs'][number]
const showPack = ({ name, version, counts, credit }: Pack) =>
  [
    [name, version].filter(Boolean).join(' '),
    `  ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
    `  ${credit}`,
  ].join('\n')
const showPacks = (packs: Pack[]) => (packs.length === 0 ? 'No pack is installed.' : packs.map(showPack).join('\n\n'))

const says = { added: 'Installed', replaced: 'Renewed', same: 'Nothing new' }
type Added = { file: string } & ({ problem: { message: string } } | { change: keyof typeof says; pack: Pack })
const showAdded = (results: Added[]) =>
  results.map((one) => ('problem' in one ? one.problem.message : `${says[one.change]}: ${showPack(one.pack)}`)).join('\n\n')
