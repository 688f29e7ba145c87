import type { Candidate } from '@standout/core/candidates'
import type { KitFacts } from '@standout/core/kits'
import type { Person } from '@standout/core/people'
import type { Repos } from '@standout/store'

type Given = { candidate: Candidate; people: readonly Person[]; now: string }

/** What one shares with each of them, as openers: nothing finds it yet. */
export async function findOpeners(_repos: Repos, _given: Given): Promise<KitFacts['openers']> {
  return new Map()
}
