import { start } from './0001-start.ts'
import { presence } from './0002-presence.ts'
import { videos } from './0003-videos.ts'
import { messages } from './0004-messages.ts'
import { briefs } from './0005-briefs.ts'
import { circle } from './0006-circle.ts'
import { kits } from './0007-kits.ts'
import { events } from './0008-events.ts'
import { feedback } from './0009-feedback.ts'
import { marks } from './0010-marks.ts'
import { targets } from './0011-targets.ts'
import type { Migration } from './migration.ts'

export type { Migration } from './migration.ts'

/** In order, never edited after a release, only ever forward; the number is the place in this list. */
export const migrations: Migration[] = [start, presence, videos, messages, briefs, circle, kits, events, feedback, marks, targets]
