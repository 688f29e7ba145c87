import { Problem } from '@standout/core'
import type { Person } from '@standout/core/people'
import type { AnyDatabase, Tools } from '../dialects/base.ts'
import { codecOf } from '../dialects/codec.ts'
import type { FileStore } from '../files/file-store.ts'
import { people } from '../tables/index.ts'
import { deleteRows } from './delete-rows.ts'
import { findImports, forgetFiles } from './forget-files.ts'
import { findFormerSelves } from './former-selves.ts'
import { type Scrubbing, scrubTables } from './scrub-tables.ts'
import { createGone } from './traces.ts'

export interface Forgetting {
  db: AnyDatabase
  tools: Tools
  files: FileStore
}

/** One transaction; the bytes on the disk follow once it is kept. Nothing of it is journaled. */
export async function forgetPerson({ db, tools, files }: Forgetting, personId: string) {
  const row = await db.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst()
  if (!row) throw new Problem('people.not_found', 'We could not find that person. They may be forgotten already.')
  const person = codecOf(people).fromRow(row) as unknown as Person
  const scrubbing: Scrubbing = { db, tools, gone: createGone(person.id, await findFormerSelves({ db, tools }, person)) }
  const theirs = await findImports(scrubbing)
  const { hashes, imports } = await forgetFiles(scrubbing, files, theirs)
  const deleted = await deleteRows(scrubbing)
  const scrubbed = await scrubTables(scrubbing)
  const gone = { ...deleted, ...(hashes.length > 0 && { files: hashes.length }) }
  return { gone, scrubbed, hashes, imports }
}
