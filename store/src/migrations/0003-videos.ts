import { index, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

/** Video notes: script, recording, trimming, and what was done before one goes out. */
export const videos: Migration = {
  name: '0003-videos',
  statements: (t) => [
    ...wide(t, {
      name: 'videos',
      key: 'id',
      columns: `id ${t.text} not null, opportunity_id ${t.text}, person_id ${t.text}, interview_id ${t.text}, script ${t.text} not null,
     words_per_minute ${t.integer}, file_id ${t.text}, cut_file_id ${t.text}, mp4_file_id ${t.text}, poster_file_id ${t.text},
     seconds ${t.real} not null, trim_start ${t.real} not null, trim_end ${t.real} not null, poster_at ${t.real} not null,
     watched_at ${t.text}, shown_to ${t.text} not null, status ${t.text} not null, version ${t.integer} not null,
     save_key ${t.text} not null, created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text},
     ${linked('opportunity_id', 'opportunities')}, ${linked('person_id', 'people')}, ${linked('interview_id', 'interviews')}`,
    }),
    index('videos', 'opportunity_id'),
    index('videos', 'person_id'),
    index('videos', 'interview_id'),
  ],
}
