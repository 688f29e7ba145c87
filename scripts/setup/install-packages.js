import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'
import { runCommand } from './run-command.js'

/** Installs what package-lock.json names when node_modules does not hold exactly that. */
export async function installPackages() {
  if (isInstalled()) return
  process.stderr.write('Installing what Standout is made of (npm ci). This happens once.\n')
  const status = await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, shell: process.platform === 'win32' })
  if (status === 0) return
  process.stderr.write('Installing failed; npm says why above. Check the network and run the same command again.\n')
  process.exit(1)
}

/** npm keeps its own record of what it put into node_modules; we compare versions with the lockfile instead of trusting times. */
export function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(record)
  return Object.entries(wanted).every(([place, want]) => {
    if (!place.startsWith('node_modules/') || want.link) return true
    const have = present[place]
    return have ? have.version === want.version : want.optional === true || want.devOptional === true || want.peer === true
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    // An unreadable record counts as nothing installed: npm ci then says what is wrong.
    return {}
  }
}
