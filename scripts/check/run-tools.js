import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.js'
import { readCommand } from '../setup/run-command.js'
import { listFiles } from './list-files.js'

const places = ['core/src', 'store/src', 'actions/src', 'server/src', 'cli/src', 'web/src', 'e2e', 'bench']

export const checkStyle = () =>
  runTool('@biomejs/biome/bin/biome', ['check', '--colors=off', '--max-diagnostics=60', '--diagnostic-level=error'])

export const checkTypes = () => runTool('typescript/bin/tsc', ['-b', '--pretty', 'false'])

export const checkTypesOfTests = () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.tests.json', '--pretty', 'false'])

export const checkUnused = () => runTool('knip/bin/knip.js', ['--no-progress'])

export async function checkPages() {
  if (listFiles(/^web\/src\/.*\.svelte$/).length === 0) return []
  const made = await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], 'web')
  return made.length > 0
    ? made
    : runTool('svelte-check/bin/svelte-check', ['--tsconfig', 'tsconfig.json', '--output', 'human', '--fail-on-warnings'], 'web')
}

export function checkArrows() {
  const present = places.filter((place) => existsSync(join(root, place)))
  return runTool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', ...present])
}

/** A tool's own words are shown only when it finds something. */
async function runTool(program, args, folder = '.') {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  const { status, output } = await readCommand(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: join(root, folder),
    env,
  })
  return status === 0 ? [] : output.trimEnd().split('\n')
}
