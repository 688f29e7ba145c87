import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/root.js'

// `npm install` records only the platform builds that its registry serves. A lockfile without the others makes `npm ci`
// refuse ("Missing … from lock file"), here and on other systems. Run this after changing dependencies.
const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages

for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = packages[`node_modules/${name}`] ?? packages[`${place}/node_modules/${name}`]
    if (!isThere) packages[`node_modules/${name}`] = describePlatformBuild(name, version, entry.dev)
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

function describePlatformBuild(name, version, dev) {
  const words = name.split('/').pop().split('-')
  const system = words.find((word) =>
    ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].includes(word),
  )
  const chip = words.find((word) => ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'].includes(word))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined
  if (!system) throw new Error(`${name} is missing from the lockfile and names no system; add it by hand.`)
  return {
    version,
    ...(chip && { cpu: [chip] }),
    ...(dev && { dev }),
    ...(libc && system === 'linux' && { libc: [libc] }),
    optional: true,
    os: [system],
  }
}
