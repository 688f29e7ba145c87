import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'

/** S0.9: 30 to 40 seconds are watched to the end; one minute is never passed. */
export const GOOD_FROM = 30
export const GOOD_TO = 40
export const MOST_SECONDS = 60

/** `carried`: a message was begun that takes it along. */
export const videoStatuses = ['draft', 'recorded', 'carried'] as const
const seconds = z.number().min(0).max(600)

/** One video note: what is said, what was recorded, and what was done before it may go out. */
export const video = z.object({
  id: idOf('video'),
  opportunityId: idOf('opportunity').nullable(),
  personId: idOf('person').nullable(),
  interviewId: idOf('interview').nullable(),
  script: z.string().max(5000),
  /** How fast the script was spoken in the kept take. */
  wordsPerMinute: z.number().int().min(1).max(1000).nullable(),
  /** The recording as it was kept. */
  fileId: idOf('file').nullable(),
  /** What is left of it after trimming: this one is watched, and this one goes out. */
  cutFileId: idOf('file').nullable(),
  /** The same as mp4, for players that know nothing else. */
  mp4FileId: idOf('file').nullable(),
  posterFileId: idOf('file').nullable(),
  /** Of the recording; 0 while there is none. */
  seconds,
  trimStart: seconds,
  trimEnd: seconds,
  /** Where in the cut the picture was taken. */
  posterAt: seconds,
  watchedAt: instant.nullable(),
  /** To whom it was shown, or just that it was; empty while it was not. */
  shownTo: z.string().max(200),
  status: z.enum(videoStatuses),
  /** Counts the saves of the script. */
  version: z.number().int(),
  /** Of the last save, so that the same one sent twice counts once. */
  saveKey: z.string(),
  createdAt: instant,
  updatedAt: instant,
})
export type Video = z.infer<typeof video>

export const leftToDo = ['record', 'cut', 'watch', 'show'] as const
export type LeftToDo = (typeof leftToDo)[number]

/** What has to happen before it goes out; an empty list means that it may. */
export function listLeft(one: Pick<Video, 'fileId' | 'cutFileId' | 'watchedAt' | 'shownTo'>): LeftToDo[] {
  const done: Record<LeftToDo, boolean> = {
    record: one.fileId !== null,
    cut: one.cutFileId !== null,
    watch: one.watchedAt !== null,
    show: one.shownTo.trim() !== '',
  }
  return leftToDo.filter((step) => !done[step])
}
