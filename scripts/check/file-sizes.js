import { listFiles, readText } from './list-files.js'

const ceiling = 300
const ceilingOfComponents = 250

/** A file over the ceiling holds two ideas. Tests, fixtures and what tools write are exempt. */
export function checkFileSizes() {
  return listFiles(/\.(ts|js|cjs|mjs|svelte|css)$/)
    .filter((path) => !/\.(test|spec)\.ts$|\/fixtures\//.test(path))
    .flatMap((path) => {
      const lines = readText(path).split('\n').length - 1
      const limit = path.endsWith('.svelte') ? ceilingOfComponents : ceiling
      return lines > limit ? [`${path} has ${lines} lines; the ceiling is ${limit}. Split it by idea.`] : []
    })
}
