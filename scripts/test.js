import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
const { root } = await import('./setup/root.js')
const { buildParts } = await import('./setup/build-parts.js')
await installPackages()
const { findBrowser } = await import('./test/find-browser.js')
const { startPostgres } = await import('./test/start-postgres.js')
const { runPlaywright, runVitest } = await import('./test/run-suites.js')

// `npm test -- words` runs only the unit tests whose file name holds one of the words.
const filters = process.argv.slice(2)
let postgres

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => finish(130))

try {
  const counts = await runAll()
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  const line = `${passed} passed, ${failed} failed\n`
  writeFileSync(join(root, '.cache/test/counts'), line)
  process.stdout.write(`\n${line}`)
  await finish(failed === 0 ? 0 : 1)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  await finish(1)
}

async function runAll() {
  await buildParts(filters.length > 0 ? ['node'] : ['node', 'web'])
  postgres = await startPostgres()
  if (!postgres) {
    throw new Error('The tests need a PostgreSQL: install one, or name an empty one in STANDOUT_TEST_POSTGRES=postgres://…')
  }
  process.stdout.write(`PostgreSQL: ${postgres.from}\n`)
  const env = makeEnvironment({ STANDOUT_TEST_POSTGRES: postgres.url })
  const unit = await runVitest({ ...env, STANDOUT_TEST_POSTGRES: postgres.keeperUrl }, filters)
  if (filters.length > 0) return [unit]
  const browser = await findBrowser()
  if (!browser)
    throw new Error('The journeys need a Chromium: install one, or name it in STANDOUT_TEST_BROWSER=/path/to/chromium.')
  process.stdout.write(`Browser: ${browser.path} (${browser.from})\n`)
  return [unit, await runPlaywright({ ...env, STANDOUT_TEST_BROWSER: browser.path })]
}

/** Nothing of the person's own search may reach a test, and no child checks again what was built a moment ago. */
function makeEnvironment(more) {
  const { DATABASE_URL, STANDOUT_HOME, STANDOUT_NOW, ...env } = process.env
  return { ...env, STANDOUT_BUILT: '1', ...more }
}

async function finish(status) {
  await postgres?.stop()
  process.exit(status)
}
