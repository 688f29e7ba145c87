// Turns the TypeScript of the packages into JavaScript, file by file and without looking at types: a first start takes seconds
// instead of most of a minute. `npm run check` is where types are looked at.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const notShipped = /\.test\.ts$|(^|\/)(fixtures)\/|^actions\/src\/testing\//

const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  rewriteRelativeImportExtensions: true,
  sourceMap: true,
}

let failed = 0
for (const name of process.argv.slice(2)) {
  for (const file of readdirSync(join(root, name, 'src'), { recursive: true })) {
    const path = `${name}/src/${file.replaceAll('\\', '/')}`
    if (!path.endsWith('.ts') || notShipped.test(path)) continue
    const source = readFileSync(join(root, path), 'utf8')
    const made = ts.transpileModule(source, { compilerOptions, fileName: path, reportDiagnostics: true })
    for (const { messageText } of made.diagnostics ?? []) {
      failed++
      console.error(`${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
    }
    const out = join(root, path.replace('/src/', '/dist/').replace(/\.ts$/, '.js'))
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, made.outputText)
    if (made.sourceMapText) writeFileSync(`${out}.map`, made.sourceMapText)
  }
}
if (failed > 0) process.exit(1)
