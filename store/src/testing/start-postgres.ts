import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

const debianFolder = '/usr/lib/postgresql'

const help =
  'The tests need a PostgreSQL server. Name one in STANDOUT_TEST_POSTGRES (postgres://user@host:port/database, with the right to create roles and schemas), or run `npm test`, which finds or installs one.'

function findBinaries(): string {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : []
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0]
  if (!newest) throw new Error(help)
  return join(debianFolder, newest, 'bin')
}

/** PostgreSQL refuses to run as root, so root hands it to the user whom the package made. */
function findUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const ask = (what: string) => Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout)
  const [uid, gid] = [ask('-u'), ask('-g')]
  if (!uid || !gid) throw new Error(help)
  return { uid, gid }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function untilReady(url: string) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = new pg.Client({ connectionString: url })
    const ready = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (ready) return
    await wait(50)
  }
  throw new Error(`PostgreSQL did not start. ${help}`)
}

/** A server of our own in a temporary folder; it goes when this process goes, however that happens. */
async function startServer(): Promise<string> {
  const bin = findBinaries()
  const user = findUser()
  const folder = mkdtempSync(join(tmpdir(), 'standout-postgres-'))
  chmodSync(folder, 0o700)
  if (user.uid && user.gid) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`${help} (initdb: ${made.stderr})`)
  const port = await freePort()
  const settings = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200 -p ${port}`
  // The shell waits for the end of its input, which is the end of this process, and then cleans up.
  const script = `"${join(bin, 'postgres')}" -D "${data}" ${settings} >/dev/null 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "${folder}"`
  const shell = spawn('/bin/sh', ['-c', script], { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  shell.unref()
  ;(shell.stdin as unknown as { unref: () => void }).unref()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilReady(url)
  return url
}

let running: Promise<string> | undefined

/** The address of a real server for tests: the one that was named, else one started here. */
export function startPostgres(): Promise<string> {
  running ??= process.env.STANDOUT_TEST_POSTGRES ? Promise.resolve(process.env.STANDOUT_TEST_POSTGRES) : startServer()
  return running
}
