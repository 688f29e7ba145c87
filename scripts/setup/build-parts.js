import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hash-sources.js'
import { holdLock } from './hold-lock.js'
import { root } from './root.js'
import { readCommand } from './run-command.js'

const nodePackages = ['core', 'store', 'actions', 'server', 'cli']
const nodeSources = [
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  ...nodePackages.flatMap((name) => [`${name}/src`, `${name}/package.json`, `${name}/tsconfig.json`]),
]

/** The two things that are built, cheapest first: what they are made of, what must be there after, and how. */
const parts = {
  node: {
    says: 'the packages',
    sources: nodeSources,
    makes: nodePackages.map((name) => `${name}/dist/index.js`),
    // Types are looked at by `npm run check`, not by everybody who starts the program.
    command: ['scripts/setup/transpile-packages.js', ...nodePackages],
    folder: '.',
  },
  web: {
    says: 'the pages',
    sources: [
      ...nodeSources,
      ...['src', 'static', 'package.json', 'vite.config.ts', 'svelte.config.js', 'tsconfig.json'].map((name) => `web/${name}`),
    ],
    makes: ['web/build/handler.js'],
    command: ['../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    folder: 'web',
  },
}

/** Builds the named parts that are missing or older than their sources. Throws one sentence when a build fails. */
export async function buildParts(names, { force = false } = {}) {
  // Set by our own test run, which has just built everything and starts many short processes.
  if (process.env.STANDOUT_BUILT === '1' && !force) return
  const isDue = (name) => force || !isFresh(name)
  if (!names.some(isDue)) return
  await holdLock(join(root, '.cache/build.lock'), async () => {
    for (const name of names) if (isDue(name)) await buildPart(name)
  })
}

function isFresh(name) {
  const { sources, makes } = parts[name]
  if (!makes.every((file) => existsSync(join(root, file)))) return false
  return readStamp(name) === hashSources(sources)
}

async function buildPart(name) {
  const { says, sources, command, folder } = parts[name]
  const hash = hashSources(sources)
  const startedAt = Date.now()
  process.stderr.write(`Building ${says} …\n`)
  const { status, output } = await readCommand(process.execPath, command, { cwd: join(root, folder) })
  if (status !== 0) throw new Error(`${output.trimEnd()}\nBuilding ${says} failed; the reason stands above.`)
  mkdirSync(join(root, '.cache/build'), { recursive: true })
  writeFileSync(stampFile(name), hash)
  process.stderr.write(`Built ${says} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`)
}

function readStamp(name) {
  return existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : undefined
}

function stampFile(name) {
  return join(root, '.cache/build', `${name}.stamp`)
}
