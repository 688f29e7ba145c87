import type { ImportSummary } from '@standout/core/records'
import type { Archive, Repos } from '@standout/store'

/** What an export has and this place has not; `write` says whether it comes in or is only counted. */
export async function mergeExport(
  { archive }: Pick<Repos, 'archive'>,
  { file, from, write }: { file: string; from: Archive; write: boolean },
): Promise<ImportSummary> {
  const { added, same, skipped } = write ? await archive.merge(from) : await archive.compare(from)
  return { file, kind: 'standout-export', added: inWords(added), changed: {}, same: inWords(same), skipped }
}

/** The summaries of imports count in the words of the product. */
const inWords = ({ stage_steps: stages, ...counts }: Record<string, number>): Record<string, number> =>
  stages ? { ...counts, stages } : counts
