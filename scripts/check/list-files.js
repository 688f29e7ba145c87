import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.js'

/** Every file that is or would be committed, as paths from the root. */
export function listFiles(pattern = /./) {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const paths = [...new Set(output.split('\0'))].filter((path) => path && pattern.test(path))
  return paths.filter((path) => existsSync(join(root, path)))
}

export function readText(path) {
  return readFileSync(join(root, path), 'utf8')
}
