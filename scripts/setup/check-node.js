/** Whether this Node runs everything we build with: 20.19 and later, and of Node 22 those from 22.12 on. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/** Ends the process with one sentence when Node is too old, before anything newer is loaded. */
export function checkNode(version = process.versions.node) {
  if (isNodeNewEnough(version)) return
  process.stderr.write(
    `Standout needs Node 20.19 or later (of Node 22: 22.12 or later), and this is Node ${version}. Install a newer one from https://nodejs.org and run the same command again.\n`,
  )
  process.exit(1)
}
