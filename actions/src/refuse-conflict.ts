import { Problem } from '@standout/core/shared'

/** Refuses a save that builds on another version than the one that is kept; `word` and `thing` name what is saved. */
export function refuseConflict({ word, thing, kept, version }: { word: string; thing: string; kept: number; version: number }) {
  if (kept === version) return
  throw new Problem(
    `${word}.conflict`,
    `This ${thing} was changed somewhere else in the meantime. Both versions are kept: look at the newer one, then save yours again.`,
  )
}
