import { jsonToResumeLines, type ResumeLine } from '@standout/core/profiles'
import type { Repos } from '@standout/store'
import type { KeptInput, KnownInput, Ports } from '../action.ts'

const kinds = ['resume-pdf', 'resume-docx', 'json-resume']

/** The version of one's own resume that marks stand on. */
export type ResumeVersion = { name: string; importedAt: string | null; file: (KeptInput & { id: `fil_${string}` }) | KnownInput }
type Needs = Pick<Repos, 'imports' | 'files' | 'candidates'>

/** The latest resume of one's own that came in, with its original bytes; without one, what is known of oneself. */
export async function findResume({
  imports,
  files,
  candidates,
}: Needs): Promise<{ version: ResumeVersion; known: ResumeLine[] } | null> {
  const kept = await files.list()
  for (const one of await imports.list()) {
    if (!kinds.includes(one.kind) || one.status !== 'applied') continue
    const file = kept.find(({ importId, personId }) => importId === one.id && personId === null)
    if (file) {
      const { id, name, hash } = file
      return { version: { name, importedAt: one.at, file: { id, name, kept: hash } }, known: [] }
    }
  }
  const { profile } = await candidates.get()
  const known = profile ? jsonToResumeLines(profile) : []
  const file = { name: 'resume.json', known: JSON.stringify(profile) }
  return known.length > 0 ? { version: { name: '', importedAt: null, file }, known } : null
}

/** Its lines, read from the file where there is one. */
export const readLines = async ({ documents }: Ports, { version, known }: { version: ResumeVersion; known: ResumeLine[] }) =>
  'kept' in version.file ? (await documents.lines(version.file)).lines : known
