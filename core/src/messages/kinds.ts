export const kinds = [
  'note',
  'followup',
  'gift',
  'video',
  'call',
  'decline-thanks',
  'accept-thanks',
  'invite',
  'check-in',
  'brief',
] as const
export type Kind = (typeof kinds)[number]

export const channels = ['email', 'linkedin', 'letter', 'phone'] as const
export type Channel = (typeof channels)[number]
