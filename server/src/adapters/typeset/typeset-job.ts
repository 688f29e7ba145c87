import { join, resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { wholeLetters } from '@standout/core/shared'
import { shared, type TemplateName, templates } from './templates.ts'

export type TypesetInput = {
  template: TemplateName
  /** The same pages with more and more left out: the first that keeps to `most` is taken, else the last. */
  tries: readonly unknown[]
  /** On which page a part may end at most, by the name that the template gives it. */
  most?: Record<string, number>
}
export type TypesetOutput = { pdf: Uint8Array; pages: number; taken: number }

/** No such folder exists: typst may read what is laid there from memory, and nothing of the disk. */
const nowhere = resolve('/standout-typeset')

/** Half an emoji is no text to typst, and control characters are nothing on paper. */
const plain = (_key: string, value: unknown) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes.
  typeof value === 'string' ? wholeLetters(value).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '') : value

/** The job: data and a template of ours as the bytes of a PDF. What people wrote arrives as JSON and is never read as typst. */
export async function run({ template, tries, most = {} }: TypesetInput): Promise<TypesetOutput> {
  const compiler = NodeCompiler.create({ workspace: nowhere })
  for (const [name, source] of Object.entries(shared)) compiler.addSource(join(nowhere, name), source)
  const main = join(nowhere, 'main.typ')
  compiler.addSource(main, templates[template])
  for (const [taken, data] of tries.entries()) {
    compiler.mapShadow(join(nowhere, 'data.json'), Buffer.from(JSON.stringify(data, plain)))
    const made = compiler.compile({ mainFilePath: main, resetRead: true })
    if (!made.result) throw new Error(`${template} does not compile: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`)
    const ends = compiler.query(made.result, { selector: '<page-of>', field: 'value' }) as { name: string; page: number }[]
    const fits = ends.every(({ name, page }) => page <= (most[name] ?? page))
    if (fits || taken === tries.length - 1) return { pdf: compiler.pdf(made.result), pages: made.result.numOfPages, taken }
  }
  throw new Error('There was nothing to typeset.')
}
