import type { Kind } from '@standout/core/messages'

/** The most that each form holds: seconds where it is spoken, characters where it is cut off. */
const mostSeconds: Partial<Record<Kind, number>> = { call: 20, video: 40 }
export const secondsFor = (kind: Kind): number | null => mostSeconds[kind] ?? null

export const inviteMost = 300
export const inviteFree = 200

/** 150 words a minute, as the check counts them; the editor knows it before the check has answered. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
export const secondsToSay = (words: number): number => Math.round((words / 150) * 60)
