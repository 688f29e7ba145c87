import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Packages that we are measured against and do not depend on: pinned, in .cache, on first use. Undefined when the registry is out of reach. */
export async function bringFloors(name: string, dependencies: Record<string, string>) {
  const folder = new URL(`../../.cache/floors/${name}/`, import.meta.url)
  const packages = Object.entries(dependencies).map(([one, version]) => `${one}@${version}`)
  if (!Object.keys(dependencies).every((one) => existsSync(new URL(`node_modules/${one}/package.json`, folder)))) {
    process.stderr.write(
      `Fetching ${packages.join(' and ')} into .cache/floors, to measure against; they are no part of Standout.\n`,
    )
    mkdirSync(folder, { recursive: true })
    writeFileSync(new URL('package.json', folder), JSON.stringify({ private: true, dependencies }))
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
        cwd: folder,
        stdio: 'pipe',
        timeout: 120_000,
      })
    } catch {
      process.stderr.write(`${packages.join(' and ')} could not be fetched, so these floors are missing below.\n`)
      return undefined
    }
  }
  const require = createRequire(new URL('package.json', folder))
  return {
    async load<Module>(one: string): Promise<Module> {
      const { resolve } = require
      try {
        return (await import(pathToFileURL(resolve(one)).href)) as Module
      } catch {
        return (await import(new URL(`node_modules/${one}/index.js`, folder).href)) as Module
      }
    },
  }
}
