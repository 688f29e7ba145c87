import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.js'
import { runCommand } from '../setup/run-command.js'

const folder = join(root, '.cache/test')

/** Runs the unit tests and counts them. */
export async function runVitest(env, filters) {
  const report = freshReport('vitest.json')
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', '--reporter=default', '--reporter=json']
  const status = await run([...args, `--outputFile.json=${report}`, ...filters], env)
  const found = readReport(report)
  return countAtLeastOne(status, found?.numPassedTests ?? 0, found?.numFailedTests ?? 0)
}

/** Runs the journeys in a real browser and counts them. */
export async function runPlaywright(env) {
  const report = freshReport('playwright.json')
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests', '--reporter=list,json']
  const status = await run(args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  const stats = readReport(report)?.stats
  return countAtLeastOne(status, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0))
}

function run(args, env) {
  return runCommand(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
}

/** A file that cannot even be loaded has no failed tests of its own; the exit status still tells. */
function countAtLeastOne(status, passed, failed) {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) }
}

function freshReport(name) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  rmSync(file, { force: true })
  return file
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
