import { codecOf, type Row } from '../dialects/codec.ts'
import type { FileStore } from '../files/file-store.ts'
import { files as filesTable, imports as importsTable } from '../tables/index.ts'
import type { Scrubbing } from './scrub-tables.ts'

interface File {
  id: string
  hash: string
  bytes: number
  importId: string | null
  personId: string | null
}

/** Kinds that hold many people at once, whoever of them was new when they came in. */
const holdsMany = new Set(['linkedin-export', 'standout-export'])
const aboutOne = new Set(['linkedin-pdf', 'resume-pdf', 'resume-docx', 'json-resume', 'text'])
const readableBytes = 50 * 1024 * 1024

/** The imports that brought them in, or brought something that they are part of. */
export async function findImports({ db, gone }: Scrubbing): Promise<Set<string>> {
  const theirInterviews = db.selectFrom('attendees').select('interview_id').where('person_id', '=', gone.id)
  const found = [
    await db.selectFrom('people').select('import_id').where('id', '=', gone.id).execute(),
    await db.selectFrom('facts').select('import_id').where('subject', '=', gone.id).execute(),
    await db.selectFrom('contacts').select('import_id').where('person_id', '=', gone.id).execute(),
    await db.selectFrom('interviews').select('import_id').where('id', 'in', theirInterviews).execute(),
  ]
  const ids = found.flat().map(({ import_id: id }) => id as string | null)
  const journaled = await db.selectFrom('changes').select(['import_id', 'entries']).where('import_id', 'is not', null).execute()
  const named = journaled.filter(({ entries }) => gone.traces.some((trace) => String(entries).includes(trace)))
  return new Set([...ids, ...named.map(({ import_id: id }) => id as string)].filter((id) => id !== null))
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** How a text stands in the parts of an office file. */
const inXml = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark]!)

/** Folded calendar lines and the like: a name may be broken over two lines. */
async function namesThem(files: FileStore, { hash, bytes }: File, { gone }: Scrubbing): Promise<boolean> {
  if (bytes > readableBytes || !(await files.has(hash))) return false
  const text = (await files.read(hash)).toString('utf8').replace(/\r?\n[ \t]/g, '')
  return gone.traces.some((trace) => text.includes(trace) || text.includes(inXml(trace)))
}

export interface ForgottenFiles {
  hashes: string[]
  imports: number
}

/** Originals that are about them or contain them go, and their import says so. */
export async function forgetFiles(scrubbing: Scrubbing, files: FileStore, theirs: Set<string>): Promise<ForgottenFiles> {
  const { db, gone } = scrubbing
  const imports = (await db.selectFrom('imports').selectAll().execute()).map((row) => codecOf(importsTable).fromRow(row))
  for (const { id, kind } of imports) if (holdsMany.has(kind as string)) theirs.add(id as string)
  const kept = (await db.selectFrom('files').selectAll().execute()).map((row) =>
    codecOf(filesTable).fromRow(row),
  ) as unknown as File[]
  const hashes: string[] = []
  for (const file of kept) {
    const about = gone.ids.has(file.personId) || (file.importId !== null && theirs.has(file.importId))
    if (!about && !(await namesThem(files, file, scrubbing))) continue
    await db.deleteFrom('files').where('id', '=', file.id).execute()
    if (file.importId) theirs.add(file.importId)
    hashes.push(file.hash)
  }
  const told = imports.filter(({ id }) => theirs.has(id as string))
  for (const row of told) await sayForgotten(scrubbing, row)
  return { hashes, imports: told.length }
}

async function sayForgotten({ db }: Scrubbing, row: Row) {
  const about = aboutOne.has(row.kind as string) ? { file: 'forgotten' } : {}
  const because = 'The original was deleted, because someone in it was to be forgotten.'
  const skipped = [...(row.skipped as object[]), { where: (about.file ?? row.file) as string, because }]
  const changed = codecOf(importsTable).toRow({ ...row, ...about, hash: null, skipped })
  await db.updateTable('imports').set(changed).where('id', '=', row.id).execute()
}
