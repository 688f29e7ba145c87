import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
const { buildParts } = await import('./setup/build-parts.js')

const args = process.argv.slice(2)
const names = args.includes('--only=node') ? ['node'] : ['node', 'web']

await installPackages()
try {
  await buildParts(names, { force: args.includes('--force') })
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
