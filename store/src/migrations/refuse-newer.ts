import { Problem } from '@standout/core'

export function refuseNewer(found: number, known: number) {
  if (found <= known) return
  throw new Problem(
    'store.newer',
    `Your data was last opened by a newer Standout (step ${found}; this one knows ${known}). Nothing was changed. Update Standout, then start it again.`,
  )
}
