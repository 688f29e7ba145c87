#!/usr/bin/env node
import { buildParts } from '../../scripts/setup/build-parts.js'
import { checkNode } from '../../scripts/setup/check-node.js'

checkNode()
try {
  await buildParts(process.argv[2] === 'serve' ? ['node', 'web'] : ['node'])
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(70)
}
await import('../dist/main.js')
