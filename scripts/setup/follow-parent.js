/**
 * npm runs a script inside a shell, and that shell dies of a signal without passing it on. So a server that npm
 * started looks whether its parent is still the same, and ends as if it had got the signal itself.
 */
export function followParent() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
