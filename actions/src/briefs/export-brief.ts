import { toBriefDocument } from '@standout/core/briefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { plainName } from '../files/keep-file.ts'
import { describeAround } from './describe-around.ts'

const endings = { 'docx-page': 'docx', pptx: 'pptx' } as const

export const exportBrief = defineAction({
  name: 'briefs.export',
  says: 'Write a work brief as one page of Word or as five slides, and keep the file',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('brief'), format: z.enum(['docx-page', 'pptx']) }),
  output: z.object({ fileId: idOf('file'), name: z.string(), href: z.string(), bytes: z.number() }),
  async prepare({ look, ports, now }, { id, format }) {
    const { brief, around } = await look(async (repos) => {
      const found = await repos.briefs.get(id)
      return { brief: found, around: await describeAround(repos, found, now) }
    })
    const name = plainName(
      `Work brief for ${around.company.replace(/[\\/]/g, '-').slice(0, 60)}, draft ${brief.revision}.${endings[format]}`,
    )
    const written = await ports.briefs.write(toBriefDocument(brief, around), { format: endings[format], name })
    return { ...written, name, personId: brief.personId }
  },
  async run({ files, newId, now, prepared }) {
    // The same page written twice is one file.
    const same = (await files.list({ hash: prepared.hash })).find(({ name, importId }) => name === prepared.name && !importId)
    const kept = same ?? (await files.add({ ...prepared, id: newId('file'), importId: null, at: now }))
    return { fileId: kept.id, name: kept.name, href: `/api/files/${kept.id}`, bytes: kept.bytes }
  },
})
