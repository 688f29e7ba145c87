import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
await installPackages()
const { checkCleanTree } = await import('./check/clean-tree.js')
const { checkClockAndDice } = await import('./check/clock-and-dice.js')
const { checkFileSizes } = await import('./check/file-sizes.js')
const { checkImportsInPages } = await import('./check/imports-in-pages.js')
const { checkLicences, checkLockfile } = await import('./check/lockfile.js')
const { checkWords } = await import('./check/word-list.js')
const { checkWordsInPages } = await import('./check/words-in-pages.js')
const tools = await import('./check/run-tools.js')

// From cheap to dear. `npm run check -- arrows types` runs only those.
const checks = [
  ['style', tools.checkStyle],
  ['sizes', checkFileSizes],
  ['words', checkWords],
  ['clock', checkClockAndDice],
  ['texts', checkWordsInPages],
  ['imports', checkImportsInPages],
  ['lockfile', checkLockfile],
  ['licences', checkLicences],
  ['tree', checkCleanTree],
  ['types', tools.checkTypes],
  ['arrows', tools.checkArrows],
  ['tests', tools.checkTypesOfTests],
  ['pages', tools.checkPages],
  ['unused', tools.checkUnused],
]

const args = process.argv.slice(2)
const most = args.includes('--all') ? Number.POSITIVE_INFINITY : 60
const wanted = args.filter((arg) => arg !== '--all')
for (const name of wanted) {
  if (checks.some(([known]) => known === name)) continue
  process.stderr.write(`There is no check "${name}"; there are ${checks.map(([known]) => known).join(', ')}.\n`)
  process.exit(2)
}

for (const [name, check] of checks) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const startedAt = Date.now()
  const problems = await check()
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(9)} ${seconds} s\n`)
  for (const problem of problems.slice(0, most)) process.stdout.write(`     ${problem}\n`)
  if (problems.length > most)
    process.stdout.write(`     … and ${problems.length - most} more lines; npm run check -- ${name} --all shows them.\n`)
  if (problems.length > 0) process.exitCode = 1
}
