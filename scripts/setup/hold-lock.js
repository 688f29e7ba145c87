import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const patience = 5 * 60_000
const staleAfter = 10 * 60_000

/** Runs the work while no other process of this repository does, and always lets go. */
export async function holdLock(lock, work) {
  await takeLock(lock)
  const letGo = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', letGo)
  try {
    return await work()
  } finally {
    process.off('exit', letGo)
    letGo()
  }
}

async function takeLock(lock) {
  mkdirSync(dirname(lock), { recursive: true })
  const until = Date.now() + patience
  let said = false
  while (!tryLock(lock)) {
    if (isAbandoned(lock)) {
      breakLock(lock)
      continue
    }
    if (Date.now() > until) {
      throw new Error(`Another build has been running for five minutes. If there is none, delete ${lock} and try again.`)
    }
    if (!said) process.stderr.write('Another Standout is building; waiting for it.\n')
    said = true
    await wait(100)
  }
}

/** A folder with its owner inside is moved into place in one step, so a lock is never seen without its owner. */
function tryLock(lock) {
  const own = `${lock}.${process.pid}.${Date.now()}`
  mkdirSync(own)
  writeFileSync(join(own, 'pid'), String(process.pid))
  try {
    renameSync(own, lock)
    return true
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code)) return false
    throw error
  }
}

function isAbandoned(lock) {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'))
    if (Date.now() - statSync(lock).mtimeMs > staleAfter) return true
    process.kill(pid, 0)
    return false
  } catch (error) {
    // ESRCH: its process is gone. EPERM: it lives under another user. ENOENT: it was let go just now.
    return error.code === 'ESRCH'
  }
}

function breakLock(lock) {
  const aside = `${lock}.left.${process.pid}.${Date.now()}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  rmSync(aside, { recursive: true, force: true })
}
