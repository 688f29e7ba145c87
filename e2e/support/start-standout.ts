import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `now` fixes the clock of the server; `databaseUrl` puts it on PostgreSQL; `port` keeps an address over a restart. */
export type StandoutOptions = { now?: string; databaseUrl?: string; port?: number }

export type Standout = Awaited<ReturnType<typeof startStandout>>

const command = new URL('../../cli/bin/standout.js', import.meta.url).pathname

/** Starts the real program with a clean data folder, as a person would, and waits until it prints its address. */
export async function startStandout(options: StandoutOptions = {}) {
  const home = mkdtempSync(join(tmpdir(), 'standout-journey-'))
  let running = await launch(home, options)
  return {
    home,
    address: () => running.address,
    /** Ends the server, gently or as a power cut would. The data folder stays. */
    stop: (signal: NodeJS.Signals = 'SIGTERM') => end(running.child, signal),
    /** Starts it again on the same data and the same address, on a later day if one is given. */
    async start({ now = options.now }: Pick<StandoutOptions, 'now'> = {}) {
      running = await launch(home, { ...options, now, port: Number(new URL(running.address).port) })
    },
    async close() {
      await end(running.child, 'SIGTERM')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function launch(home: string, options: StandoutOptions): Promise<{ child: ChildProcess; address: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, STANDOUT_HOME: home }
  if (options.now) env.STANDOUT_NOW = options.now
  if (options.databaseUrl) env.DATABASE_URL = options.databaseUrl
  const child = spawn(process.execPath, [command, 'serve', '--port', String(options.port ?? 0)], { env, stdio: 'pipe' })
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = said.match(/http:\/\/(?:127\.0\.0\.1|localhost):\d+/)?.[0]
      if (address) resolve({ child, address })
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
    })
    child.once('exit', (status) => reject(new Error(`Standout ended with status ${status} before it listened:\n${said}`)))
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  const overdue = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(overdue)
}
