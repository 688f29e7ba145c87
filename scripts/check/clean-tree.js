import { execFileSync } from 'node:child_process'
import { root } from '../setup/root.js'
import { listFiles, readText } from './list-files.js'

const binary = /\.(png|jpe?g|webp|avif|ico|woff2?|pdf|docx|zip|gz|wasm|sqlite)$/
const machinePath = /(?<![\w.:/$}~-])\/(?:work|root|home|Users)\/[\w.-]+/

/** Nothing that a tool writes is committed, and no path of anybody's machine stands in a file. */
export function checkCleanTree() {
  const ignored = execFileSync('git', ['ls-files', '-ci', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
  const generated = ignored.map((path) => `${path} is committed although .gitignore names it.`)
  const paths = listFiles()
    .filter((path) => !binary.test(path) && path !== 'package-lock.json')
    .flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((line, index) => {
          const found = line.match(machinePath)?.[0]
          return found ? [`${path}:${index + 1} names a path of one machine: ${found}`] : []
        }),
    )
  return [...generated, ...paths]
}
