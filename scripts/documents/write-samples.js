import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleBriefs } from '../../server/src/adapters/documents/fixtures/sample-briefs.ts'
import { writeBriefDocx } from '../../server/src/adapters/documents/write-brief-docx.ts'
import { writeBriefPptx } from '../../server/src/adapters/documents/write-brief-pptx.ts'

const folder = process.argv[2]
for (const [name, brief] of Object.entries(sampleBriefs)) {
  writeFileSync(join(folder, `${name}.docx`), await writeBriefDocx(brief))
  writeFileSync(join(folder, `${name}.pptx`), await writeBriefPptx(brief))
  // What the pages have to show, for the check beside.
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(brief))
}
