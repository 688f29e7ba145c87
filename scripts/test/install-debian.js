import { existsSync } from 'node:fs'
import { readCommand } from '../setup/run-command.js'

/** Installs Debian packages when this is a Debian system and we are root; says false when either is not so. */
export async function installDebianPackages(names) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  process.stderr.write(`Installing Debian's ${names.join(' and ')} for the tests …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await readCommand('apt-get', ['update', '-qq'], { env })
  const { status, output } = await readCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  if (status !== 0) process.stderr.write(`${output.split('\n').slice(-5).join('\n')}\n`)
  return status === 0
}
