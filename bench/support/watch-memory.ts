import { existsSync, readFileSync } from 'node:fs'

/** What a process holds of the machine's memory, in MB, sampled until `stop`; undefined where nobody tells (not on Linux). */
export function watchMemory(pid: number) {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return undefined
  const now = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024
  let most = now()
  const watch = setInterval(() => {
    most = Math.max(most, now())
  }, 20)
  return { now, most: () => most, stop: () => clearInterval(watch) }
}
