import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
await installPackages()
const { buildParts } = await import('./setup/build-parts.js')
const { root } = await import('./setup/root.js')
const { runCommand } = await import('./setup/run-command.js')
const { startPostgres } = await import('./test/start-postgres.js')
const { printTable } = await import('./bench/print-table.js')

// `npm run bench -- people` runs only the files whose path holds one of the words.
const filters = process.argv.slice(2)
const files = ['bench/engines', 'bench/journeys']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.ts') && (filters.length === 0 || filters.some((word) => file.includes(word))))

let postgres
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => finish(130))
try {
  await buildParts(['node', 'web'])
  postgres = await startPostgres({ durable: true })
  const rows = await runAll()
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`
  process.stdout.write(`\n${machine}\n\n${printTable(rows)}\n`)
  await finish(process.exitCode ?? 0)
} catch (error) {
  process.stderr.write(`${error.stack}\n`)
  await finish(1)
}

async function runAll() {
  const folder = join(root, '.cache/bench')
  mkdirSync(folder, { recursive: true })
  const { DATABASE_URL, STANDOUT_HOME, STANDOUT_NOW, ...inherited } = process.env
  const env = { ...inherited, STANDOUT_BUILT: '1', ...(postgres && { STANDOUT_TEST_POSTGRES: postgres.url }) }
  const rows = []
  for (const file of files) {
    process.stderr.write(`${file} …\n`)
    const target = join(folder, 'rows.json')
    rmSync(target, { force: true })
    const loader = new URL('./bench/load-typescript.js', import.meta.url).href
    const args = ['--expose-gc', '--import', loader, join(root, 'scripts/bench/run-one.js'), join(root, file), target]
    const status = await runCommand(process.execPath, args, { cwd: root, env })
    if (status !== 0) {
      process.stderr.write(`${file} failed; its figures are missing below.\n`)
      process.exitCode = 1
    }
    if (existsSync(target)) rows.push(...JSON.parse(readFileSync(target, 'utf8')))
  }
  return rows
}

async function finish(status) {
  await postgres?.stop()
  process.exit(status)
}
