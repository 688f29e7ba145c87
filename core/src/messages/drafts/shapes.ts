import type { Kind } from '../kinds.ts'
import type { Drafting } from './drafting.ts'
import * as parts from './parts.ts'
import * as own from './parts-by-kind.ts'

const all = { ...parts, ...own }
type PartName = Exclude<keyof typeof all, 'fill' | 'sayPiece'>
export const partOf = (name: PartName) => all[name]

/** One way to write a message, as data: paragraphs of parts. A part with a question mark may stay unsaid. */
export interface Shape {
  shape: string
  paragraphs: readonly (readonly (PartName | `${PartName}?`)[])[]
  needs?: (of: Drafting) => boolean
  most?: { characters?: number; words?: number }
  /** In one line, without a name below it: an invitation, a call. */
  plain?: 'invite' | 'spoken'
}

const hasAnswer = ({ material }: Drafting) => material.answers.length > 0
const hasShared = ({ material }: Drafting) => material.shared.length > 0
const carries =
  (endings: RegExp) =>
  ({ occasion: { kind, attachments } }: Drafting) =>
    kind === 'brief' || attachments.length === 0 || attachments.some(({ name }) => endings.test(name))

const note: Shape[] = [
  { shape: 'their-words', paragraphs: [['heard', 'alsoHeard?'], ['value?'], ['thanks', 'step']] },
  { shape: 'better-answer', paragraphs: [['answer'], ['heard', 'value?'], ['thanks']], needs: hasAnswer },
  { shape: 'the-work', paragraphs: [['thanks', 'work'], ['idea', 'value?'], ['step']] },
  { shape: 'shared', paragraphs: [['shared'], ['heard', 'value?'], ['thanks', 'step']], needs: hasShared },
  { shape: 'short', paragraphs: [['heard', 'thanks'], ['step']] },
]
const carryBrief: Shape = {
  shape: 'carry-brief',
  paragraphs: [['heard', 'brief'], ['value?'], ['freely']],
  needs: carries(/\.(?:docx|pptx|pdf)$/i),
}
const carryVideo: Shape = {
  shape: 'carry-video',
  paragraphs: [['heard', 'video'], ['freely']],
  needs: carries(/\.(?:mp4|webm|mov|m4v|html)$/i),
}
const gift: Shape[] = [
  { shape: 'one-idea', paragraphs: [['heard'], ['idea'], ['value?', 'freely']] },
  { shape: 'better-answer', paragraphs: [['answer'], ['heard', 'value?'], ['freely']], needs: hasAnswer },
  { shape: 'first-look', paragraphs: [['firstLook'], ['value?'], ['freely']] },
  carryBrief,
  carryVideo,
]
const item: Shape[] = [
  { shape: 'item', paragraphs: [['heard'], ['clip'], ['forward']] },
  { shape: 'item-short', paragraphs: [['clip'], ['forward']] },
]

/** The shapes of each kind; the first that fits is the usual one. */
const shapes: Record<Kind, readonly Shape[]> = {
  note,
  gift,
  brief: [carryBrief, { shape: 'one-idea', paragraphs: [['brief', 'heard'], ['value?'], ['freely']] }],
  video: [
    {
      shape: 'one-idea',
      paragraphs: [['thanks'], ['heard', 'alsoHeard?'], ['value?', 'idea?'], ['step']],
      plain: 'spoken',
      most: { words: 100 },
    },
  ],
  followup: [
    { shape: 'question', paragraphs: [['questionStill'], ['questionAsk', 'questionHurry']] },
    {
      shape: 'question-thought',
      paragraphs: [
        ['heard', 'value?'],
        ['questionAsk', 'questionHurry'],
      ],
    },
    carryBrief,
    carryVideo,
  ],
  call: [
    {
      shape: 'call',
      paragraphs: [['callOpen', 'callSpoke', 'callTopic?', 'callThanks', 'callStep?', 'callLive']],
      plain: 'spoken',
      most: { words: 50 },
    },
    {
      shape: 'voicemail',
      paragraphs: [['callOpen', 'callSpoke', 'callTopic?', 'callThanks', 'callStep?', 'callVoicemail']],
      plain: 'spoken',
      most: { words: 50 },
    },
  ],
  'decline-thanks': [
    { shape: 'gracious', paragraphs: [['declineOpen', 'helped'], ['shared?'], ['door', 'wish']] },
    { shape: 'gracious-short', paragraphs: [['declineOpen', 'helped'], ['door']] },
  ],
  'accept-thanks': [
    {
      shape: 'accepted',
      paragraphs: [
        ['acceptOpen', 'heard'],
        ['acceptHelp', 'acceptFound?'],
      ],
    },
    { shape: 'accepted-short', paragraphs: [['acceptOpen', 'shared'], ['acceptHelp']], needs: hasShared },
  ],
  invite: [
    { shape: 'invite-200', paragraphs: [['inviteMet', 'inviteKeep?']], plain: 'invite', most: { characters: 200 } },
    {
      shape: 'invite-300',
      paragraphs: [['inviteMet', 'heard?', 'shared?', 'inviteKeep']],
      plain: 'invite',
      most: { characters: 300 },
    },
  ],
  'check-in': [
    { shape: 'hello-again', paragraphs: [['checkInOpen'], ['ofUse'], ['checkInWell', 'checkInClose']] },
    { shape: 'hello-short', paragraphs: [['checkInOpen', 'checkInWell'], ['checkInClose']] },
  ],
}

export function listShapes(of: Drafting): readonly Shape[] {
  const { kind, move, attachments } = of.occasion
  const list = move === 'value-item' ? item : shapes[kind]
  const fitting = list.filter(({ needs }) => needs?.(of) ?? true)
  if (attachments.length === 0) return fitting
  return fitting.toSorted((one, other) => Number(other.shape.startsWith('carry')) - Number(one.shape.startsWith('carry')))
}
