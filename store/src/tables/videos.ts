import type { InterviewId, OpportunityId, PersonId } from '@standout/core'
import type { Video } from '@standout/core/videos'
import { defineTable, instant, instantOrNull, integer, integerOrNull, type RowOf, real, text, textOrNull } from './column.ts'

type FileId = `fil_${string}`

export const videos = defineTable('videos', ['id'], {
  id: text<Video['id']>(),
  opportunity_id: textOrNull<OpportunityId>(),
  person_id: textOrNull<PersonId>(),
  interview_id: textOrNull<InterviewId>(),
  script: text(),
  words_per_minute: integerOrNull(),
  file_id: textOrNull<FileId>(),
  cut_file_id: textOrNull<FileId>(),
  mp4_file_id: textOrNull<FileId>(),
  poster_file_id: textOrNull<FileId>(),
  seconds: real(),
  trim_start: real(),
  trim_end: real(),
  poster_at: real(),
  watched_at: instantOrNull(),
  shown_to: text(),
  status: text<Video['status']>(),
  version: integer(),
  save_key: text(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type VideoRow = RowOf<typeof videos>
