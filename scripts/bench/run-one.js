import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// Each benchmark has a process of its own, so that the memory and the warm code of one do not help the next.
const [file, target] = process.argv.slice(2)
const { default: bench } = await import(pathToFileURL(file).href)
const rows = []
if (typeof bench === 'function') {
  const returned = await bench((row) => rows.push(row))
  if (Array.isArray(returned)) rows.push(...returned)
}
writeFileSync(target, JSON.stringify(rows))
process.exit()
