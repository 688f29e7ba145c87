#!/usr/bin/env node
import { buildParts } from '../../scripts/setup/build-parts.js'
import { checkNode } from '../../scripts/setup/check-node.js'

checkNode()
const args = process.argv.slice(2)
try {
  await buildParts(args.includes('serve') ? ['node', 'web'] : ['node'])
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(70)
}
try {
  const { main } = await import('../dist/main.js')
  process.exitCode = await main(args)
} catch (error) {
  // The command line answers for what people do; whatever reaches this place is a bug, told in full.
  process.stderr.write(`${error?.stack ?? error}\n`)
  process.exitCode = 70
}
