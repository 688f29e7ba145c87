import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'

const skipped = new Set(['node_modules', 'dist', 'build', '.svelte-kit', 'fixtures'])

/**
 * One short text that changes whenever a source file appears, goes or is written to.
 * It reads names, sizes and times only: about 10 ms for the whole repository, so every start can afford it.
 */
export function hashSources(places) {
  const hash = createHash('sha1')
  hash.update(process.versions.node)
  for (const place of places) addPlace(hash, place)
  return hash.digest('hex')
}

function addPlace(hash, place) {
  const path = join(root, place)
  if (!existsSync(path)) return
  const stat = statSync(path)
  if (stat.isFile()) {
    hash.update(`${place}\0${stat.size}\0${stat.mtimeMs}\n`)
    return
  }
  for (const entry of readdirSync(path).sort()) {
    if (!skipped.has(entry) && !entry.endsWith('.test.ts')) addPlace(hash, `${place}/${entry}`)
  }
}
