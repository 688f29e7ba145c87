import { toKitDocuments } from '@standout/core/kits'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { plainName } from '../files/keep-file.ts'
import { letGo } from '../files/let-go.ts'
import { gatherOtherNames } from '../packs/gather-other-names.ts'
import { gatherKit } from './gather-kit.ts'

/** The resume with room to write comes after these. */
const mostPages = 2

export const exportKit = defineAction({
  name: 'kits.export',
  says: 'Typeset the kit of one interview as a PDF: two pages at most, then your resume with room to write',
  kind: 'change',
  may: 'candidate',
  input: z.object({ interviewId: idOf('interview') }),
  output: z.object({ fileId: idOf('file'), name: z.string(), href: z.string(), bytes: z.number(), pages: z.number() }),
  async prepare({ look, ports, now }, { interviewId }) {
    const known = { places: await ports.places(), otherNames: await gatherOtherNames(ports) }
    const { kit, candidate } = await look((repos) => gatherKit(repos, { interviewId, now, ...known }))
    const whom = [kit.company, kit.people[0]?.name].filter(Boolean).join(', ').replace(/[\\/]/g, '-').slice(0, 80)
    const name = plainName(`Interview kit for ${whom || 'a talk'}.pdf`)
    const written = await ports.typeset.write({
      template: 'kit',
      tries: toKitDocuments(kit, candidate),
      most: { kit: mostPages },
      name,
    })
    return { ...written, name, personId: kit.people[0]?.id ?? null }
  },
  async run(context, _input) {
    const { files, newId, now, prepared } = context
    const { pages, taken: _, ...written } = prepared
    const older = (await files.list()).filter(({ name, importId }) => name === prepared.name && !importId)
    const same = older.find(({ hash }) => hash === prepared.hash)
    const past = older.filter((one) => one !== same).map(({ id }) => id)
    await letGo(context, past)
    const kept = same ?? (await files.add({ ...written, id: newId('file'), importId: null, at: now }))
    return { fileId: kept.id, name: kept.name, href: `/api/files/${kept.id}`, bytes: kept.bytes, pages }
  },
})
