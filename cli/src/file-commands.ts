import { copyFile, rm } from 'node:fs/promises'
import { Problem } from '@standout/core/shared'
import type { App } from '@standout/server'
import type { Command } from 'commander'
import { describeProblem } from './print.ts'
import { findFile, listFiles, nameOf, readJson, uploadFile } from './read-files.ts'
import type { Run } from './run.ts'
import { showImports, showMoves, showOdds, showRead } from './show.ts'
import { wordCommand } from './word-command.ts'

/** The commands that take files, and the everyday ones with a picture of their own. */
export function addFileCommands(program: Command, run: Run) {
  addTrials(program, run)

  wordCommand(program, 'moves')
    .command('list')
    .description('What to do next, in order')
    .action(() =>
      run.perform(async (app) => {
        const moves = await app.call('moves.list', {})
        if (run.json()) return moves
        return showMoves({ moves, zone: (await app.call('candidates.find', {})).zone })
      }, String),
    )

  program
    .command('import')
    .argument('<files...>', 'resumes, LinkedIn profiles and exports, invites (.ics); a folder means its files')
    .option('--as <whose>', 'me or person')
    .description('Bring in real files')
    .action((paths: string[], { as }: { as?: string }) => run.perform((app) => importFiles(app, paths, as), showImports))

  program
    .command('export')
    .argument('<out>', 'the zip file to write')
    .description('Everything, with history and files, in one zip')
    .action((out: string) =>
      run.perform(async (app) => {
        const { name, counts } = await app.call('records.export', {})
        const path = app.archives.pathOf(name)
        try {
          await copyFile(path, out)
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException
          const message = `The export could not be written to ${out} (${code}). Choose a folder that is there, with room in it, where you may write.`
          throw new Problem('export.cannot_write', message, out)
        } finally {
          await rm(path, { force: true })
        }
        return { file: out, counts }
      }),
    )

  program
    .command('restore')
    .argument('<in>', 'a zip file made by export')
    .description('Bring an export back into an empty data folder')
    .action((path: string) =>
      run.perform(async (app) => {
        const file = await findFile(path)
        await app.ready()
        return app.call('records.restore', { file: await uploadFile(app, file) })
      }),
    )
}

/** What thinks about one JSON file and keeps nothing. */
function addTrials(program: Command, run: Run) {
  wordCommand(program, 'reads')
    .command('try')
    .argument('<debrief>', 'a debrief as JSON; - for standard input')
    .description('Where a debrief would leave you, without keeping anything')
    .action((path: string) =>
      run.perform(async (app) => {
        const debrief = await readJson(path)
        return naming(nameOf(path), () => app.call('reads.try', debrief as never))
      }, showRead),
    )

  wordCommand(program, 'odds')
    .command('forecast')
    .argument('<search>', 'a search as JSON; - for standard input')
    .description('The chance of at least one offer by each week, and what would raise it, without keeping anything')
    .action((path: string) =>
      run.perform(async (app) => {
        const search = await readJson(path)
        return naming(nameOf(path), () => app.call('odds.forecast', search as never))
      }, showOdds),
    )
}

/** What a path means; one that means nothing stays as it is, to be reported in its place. */
const listOrKeep = (path: string) => listFiles([path]).catch(() => [path])

async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem && !error.file) throw new Problem(error.code, `${file}: ${error.message}`, file)
    throw error
  }
}

/** Each file is its own transaction; a bad one stands in its place as a problem. */
async function importFiles(app: App, paths: string[], as: string | undefined) {
  if (as !== undefined && as !== 'me' && as !== 'person') throw new Problem('usage.as', 'Say --as me or --as person.')
  const results: unknown[] = []
  // A data folder that cannot be written to is told before any file is.
  await app.ready()
  const files = paths.length > 1 ? await Promise.all(paths.map(listOrKeep)) : [await listFiles(paths)]
  for (const path of files.flat()) {
    try {
      await findFile(path)
      const { name, upload } = await uploadFile(app, path)
      results.push(await app.call('records.import', { file: { name, upload }, as }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      results.push({ file: nameOf(path), problem: describeProblem(error) })
    }
  }
  return results
}
