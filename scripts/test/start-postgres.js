import { spawn } from 'node:child_process'
import { accessSync, chmodSync, chownSync, constants, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../setup/root.js'
import { readCommand } from '../setup/run-command.js'
import { findPostgres } from './find-postgres.js'

const role = 'standout_test'

/**
 * Gives the tests a PostgreSQL of their own: a cluster in a temporary folder, on loopback, that goes away again.
 * `keeperUrl` may make roles and schemas, which the tests of store do, each with a role of its own without rights.
 * `url` is such a role already, as a person's own database has it: row-level security does not bind a superuser.
 * It is `durable` only where speed is measured.
 */
export async function startPostgres({ durable = false } = {}) {
  const given = process.env.STANDOUT_TEST_POSTGRES
  if (given) return { url: given, keeperUrl: given, from: 'STANDOUT_TEST_POSTGRES', stop: () => Promise.resolve() }
  const found = await findPostgres()
  if (!found) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'standout-postgres-'))
  try {
    const user = await chooseUser()
    const bin = user ? bringWithinReach(found, folder) : found
    return await startCluster({ bin, folder, user, durable })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function startCluster({ bin, folder, user, durable }) {
  const data = join(folder, 'data')
  mkdirSync(data)
  if (user) for (const path of [folder, data]) chownSync(path, user.uid, user.gid)
  chmodSync(data, 0o700)
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C', HOME: folder } }
  const made = await readCommand(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'keeper', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  )
  if (made.status !== 0) throw new Error(`PostgreSQL could not make a database for the tests:\n${made.output}`)
  const port = await findFreePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${process.platform === 'win32' ? '' : folder}`]
  const haste = durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    ...[...settings, ...haste, 'max_connections=200'].flatMap((setting) => ['-c', setting]),
  ]
  const server = spawn(join(bin, 'postgres'), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const said = []
  server.stderr.on('data', (chunk) => said.push(chunk))
  const stop = () => stopServer(server, folder)
  try {
    await makeRole({ port, server, said })
  } catch (error) {
    await stop()
    throw error
  }
  const urlOf = (user) => `postgres://${user}@127.0.0.1:${port}/${role}`
  return { url: urlOf(role), keeperUrl: urlOf('keeper'), from: bin, stop }
}

async function makeRole({ port, server, said }) {
  const { Client } = createRequire(join(root, 'store/package.json'))('pg')
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ host: '127.0.0.1', port, user: 'keeper', database: 'postgres' })
    try {
      await client.connect()
      await client.query(`create role ${role} login nosuperuser nobypassrls`)
      await client.query(`create database ${role} owner ${role}`)
      return
    } catch (error) {
      if (server.exitCode !== null || attempt > 150) {
        throw new Error(`PostgreSQL did not start for the tests: ${error.message}\n${Buffer.concat(said)}`)
      }
      await wait(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

async function stopServer(server, folder) {
  if (server.exitCode === null && server.signalCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    const inTime = await Promise.race([gone.then(() => true), wait(8_000, false)])
    if (!inTime) server.kill('SIGQUIT')
    if (!inTime) await gone
  }
  rmSync(folder, { recursive: true, force: true })
}

/** PostgreSQL refuses to run as root, so root lends it to a user without rights. */
async function chooseUser() {
  if (process.platform === 'win32' || process.getuid() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const uid = await readCommand('id', ['-u', name])
    const gid = await readCommand('id', ['-g', name])
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.output), gid: Number(gid.output) }
  }
  throw new Error('PostgreSQL cannot run as root, and there is neither a postgres nor a nobody user to lend it to.')
}

/** Programs under root's own folders cannot be read by that other user; a copy in the temporary folder can. */
function bringWithinReach(bin, folder) {
  if (!bin.startsWith(root)) return bin
  accessSync(bin, constants.R_OK)
  const copy = join(folder, 'native')
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
