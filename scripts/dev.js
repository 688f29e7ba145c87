import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
const { buildParts } = await import('./setup/build-parts.js')
const { root } = await import('./setup/root.js')

await installPackages()
await buildParts(['node'])

const children = [
  start('.', ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput']),
  start('web', ['../node_modules/vite/bin/vite.js', 'dev', '--host', '127.0.0.1', ...process.argv.slice(2)]),
]
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal))

function start(folder, args) {
  const child = spawn(process.execPath, args, { cwd: join(root, folder), stdio: ['ignore', 'inherit', 'inherit'] })
  child.once('exit', (status) => {
    process.exitCode ||= status ?? 0
    stopAll('SIGTERM')
  })
  return child
}

function stopAll(signal) {
  for (const child of children) if (child.exitCode === null) child.kill(signal)
}
