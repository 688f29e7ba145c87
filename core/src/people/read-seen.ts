import { dropSensitive, dropSensitiveText, type Profile, readPasted, readTextProfile } from '../profiles/index.ts'
import { markOf } from './known-facts.ts'
import { listItems, type ProfileItem } from './profile-items.ts'

export type Seen = {
  items: (ProfileItem & { key: string })[]
  /** Categories of what was left out when it was read, never the words. */
  dropped: string[]
  /** The name on what was pasted, when it has one. */
  name?: string
  /** It had the shape of a profile; otherwise each line is kept as a note. */
  shaped: boolean
}
const caps = { notes: 60, line: 1000 }

/** What somebody brought back from looking a person up, as things to keep one by one; nobody's business is dropped right here. */
export function readSeen(text: string): Seen {
  const pasted = readPasted(text) ?? readShaped(text)
  const profile = pasted ? dropSensitive(pasted, 'person') : undefined
  if (profile) {
    const told = tellSummary(profile)
    return finish([...listItems(profile), ...told], {
      dropped: profile.meta.dropped ?? [],
      name: profile.basics.name,
      shaped: true,
    })
  }
  const kept = dropSensitiveText(text.slice(0, 40_000), { whose: 'person' })
  const notes = kept.text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/^[•\-–*]\s+/u, '')
        .trim()
        .slice(0, caps.line),
    )
    .filter((line) => /\p{L}{2}/u.test(line))
    .slice(0, caps.notes)
  return finish(
    notes.map((line) => ({ kind: 'note' as const, text: line, value: line })),
    { dropped: kept.dropped, shaped: false },
  )
}

/** A text with headings of its own, as a resume has. */
function readShaped(text: string): Profile | undefined {
  const read = readTextProfile(text.slice(0, 60_000))
  return read.work.length + read.education.length > 0 ? read : undefined
}

const tellSummary = ({ basics }: Profile): ProfileItem[] =>
  basics.summary ? [{ kind: 'note', text: basics.summary.slice(0, 2000), value: basics.summary.slice(0, 2000) }] : []

function finish(
  items: ProfileItem[],
  { name, ...rest }: { dropped: string[]; shaped: boolean; name?: string | undefined },
): Seen {
  const keyed = new Map(items.map((one) => [markOf(one), { ...one, key: markOf(one) }]))
  return { items: [...keyed.values()], ...rest, ...(name ? { name } : {}) }
}
