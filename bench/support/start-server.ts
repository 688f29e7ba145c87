import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Start = {
  home: string
  databaseUrl?: string | undefined
  now?: string
  /** Another way to start than the command line's `serve`. */
  command?: [program: string, ...args: string[]]
  env?: NodeJS.ProcessEnv
}

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const standout = fileURLToPath(new URL('../../cli/bin/standout.js', import.meta.url))

/** The environment of this process, with nothing of its own user's data in it. */
export function toEnvironment({ home, databaseUrl, now, env = {} }: Omit<Start, 'command'>): NodeJS.ProcessEnv {
  const { DATABASE_URL, STANDOUT_NOW, ...inherited } = process.env
  return {
    ...inherited,
    ...env,
    STANDOUT_HOME: home,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(now && { STANDOUT_NOW: now }),
  }
}

/** Starts the real program on a port of its own and waits until it prints its address. */
export async function startServer({ command = [process.execPath, standout, 'serve'], ...rest }: Start) {
  const [program, ...args] = command
  const from = performance.now()
  const child = spawn(program, [...args, '--port', '0'], { cwd: root, env: toEnvironment(rest), stdio: 'pipe' })
  const address = await untilListening(child)
  return { address, pid: child.pid ?? 0, listensAfter: performance.now() - from, stop: () => end(child) }
}
export type Server = Awaited<ReturnType<typeof startServer>>

function untilListening(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      said += part
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0]
      if (address) resolve(address)
    })
    child.stderr?.on('data', (part) => {
      said += part
    })
    child.once('exit', (status) => reject(new Error(`The server ended with status ${status} before it listened:\n${said}`)))
  })
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const overdue = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await gone
  clearTimeout(overdue)
}
