import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { Problem } from '@standout/core/shared'

export type Settings = {
  home: string
  databaseUrl: string | undefined
  /** The clock: fixed by STANDOUT_NOW or `--now`, else the machine's. */
  now: () => string
  /** The zone of whoever has not set one. */
  zone: string
}

/** Where this platform keeps an application's data. */
function platformHome(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Standout')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Standout')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'standout')
}

export function readSettings(env: NodeJS.ProcessEnv = process.env, given: { now?: string | undefined } = {}): Settings {
  return {
    home: resolve(env.STANDOUT_HOME || platformHome(env)),
    databaseUrl: env.DATABASE_URL || undefined,
    now: given.now === undefined ? readClock(env.STANDOUT_NOW) : readClock(given.now, true),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  }
}

/** A bad `--now` is wrong usage, a bad STANDOUT_NOW a setting to mend. */
function readClock(fixed: string | undefined, given = false): () => string {
  if (!fixed) return () => new Date().toISOString()
  const at = new Date(fixed)
  if (Number.isNaN(at.getTime()))
    throw new Problem(
      given ? 'usage.bad_now' : 'settings.bad_now',
      `"${fixed}" is no moment that we can read. Give it as ISO 8601, such as 2026-03-10T18:00:00Z.`,
    )
  return () => at.toISOString()
}
