import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode } from './setup/check-node.js'

checkNode()
const { installPackages } = await import('./setup/install-packages.js')
await installPackages()
const { root } = await import('./setup/root.js')
const { runCommand } = await import('./setup/run-command.js')
const { findOffice } = await import('./documents/find-office.js')
const { checkDocument } = await import('./documents/check-document.js')

// Writes the sample briefs, lets LibreOffice turn them into PDF and pictures, and says what is amiss. Look at the pictures.
const folder = join(root, '.cache/documents')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const loader = new URL('./bench/load-typescript.js', import.meta.url).href
const args = ['--import', loader, join(root, 'scripts/documents/write-samples.js'), folder]
if ((await runCommand(process.execPath, args, { cwd: root })) !== 0) process.exit(1)

const office = await findOffice()
if (!office) {
  process.stderr.write(
    'The documents were written but not looked at: this needs LibreOffice (soffice) and poppler (pdftoppm). Install both, or run it as root on Debian.\n',
  )
  process.exit(1)
}
let failed = false
for (const file of readdirSync(folder).filter((name) => /\.(docx|pptx)$/.test(name))) {
  const problems = await checkDocument(office, { folder, file })
  process.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${file}\n`)
  for (const problem of problems) process.stdout.write(`     ${problem}\n`)
  failed ||= problems.length > 0
}
writeFileSync(join(folder, 'README.txt'), 'Made by npm run check:documents. Open the pictures and look at every page.\n')
process.stdout.write(`\nThe pages are in ${folder}: look at the pictures.\n`)
process.exit(failed ? 1 : 0)
