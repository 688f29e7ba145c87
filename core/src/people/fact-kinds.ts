import { z } from 'zod'

/** What may be known of a person, one thing at a time. */
export const factKinds = [
  'headline',
  'contact',
  'place',
  'role',
  'school',
  'group',
  'cause',
  'interest',
  'language',
  'certificate',
  'event',
  'reference',
  'note',
] as const
export const factKind = z.enum(factKinds)
export type FactKind = z.infer<typeof factKind>

/** What a hand may enter; what others wrote comes by pasting it. */
export const enteredKinds = [
  'interest',
  'cause',
  'place',
  'school',
  'group',
  'language',
  'event',
  'role',
  'certificate',
  'note',
] as const
export const enteredKind = z.enum(enteredKinds)
export type EnteredKind = z.infer<typeof enteredKind>

/** In days: when something may have changed and is worth another look, and when it no longer counts. What is past stays true. */
type Age = { old: number; gone: number }
export const ages: Partial<Record<FactKind, Age>> = {
  contact: { old: 180, gone: 540 },
  headline: { old: 270, gone: 730 },
  place: { old: 365, gone: 1095 },
  group: { old: 730, gone: 1825 },
  cause: { old: 730, gone: 1825 },
  interest: { old: 730, gone: 1825 },
  event: { old: 60, gone: 365 },
  note: { old: 365, gone: 1095 },
}
/** A role that still goes on may end unseen; one that has ended never changes. */
export const presentRole: Age = { old: 270, gone: 730 }
