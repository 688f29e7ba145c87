import { cleanName, cleanWords, firstNameOf } from './clean-words.ts'
import { dateToWords } from './date-to-words.ts'
import type { Candidate, Drafting } from './drafting.ts'
import { fill, idea, type Part, sayPiece } from './parts.ts'
import { blanks, lookFor } from './words.ts'
import { accept, call, checkIn, decline, gift, invite, item, question } from './words-by-kind.ts'

const each = (frames: readonly string[], values: Record<string, string>, uses?: string): Candidate[] =>
  frames
    .filter((frame) => Object.entries(values).every(([name, value]) => value || !new RegExp(`\\{${name}\\}`, 'i').test(frame)))
    .map((frame) => ({ text: fill(frame, values), ...(uses ? { uses } : {}) }))

const told = (of: Drafting) => ({ c: of.company, r: of.role, t: of.topic ?? '', day: of.day ?? '' })

/** What was kept, as it is passed on: its title, its day if it has one, its link. */
function sayClipping({ material: { clipping } }: Drafting): string | null {
  if (!clipping) return null
  const title = cleanWords(clipping.title.replace(/["“”„«»]/g, '')).replace(/[\s.,;:!?]+$/, '')
  const on = clipping.on && clipping.kind === 'event' ? `, on ${dateToWords(clipping.on)}` : ''
  return `“${title}”${on}${clipping.url ? `\n${clipping.url}` : '.'}`
}

export const clip: Part = (of) => {
  const said = sayClipping(of)
  const hint = `[[${lookFor(of.topic)}]]`
  const frames = said && of.material.clipping?.kind === 'event' ? item.event : item.found
  return said ? each(frames, { clip: said }, said) : each(frames, { clip: hint })
}
export const ofUse: Part = (of) => {
  const said = sayClipping(of)
  if (said) return each(checkIn.ofUse, { clip: said }, said)
  const thoughts = idea(of).filter(({ uses }) => uses)
  return [...thoughts, ...each(checkIn.ofUse.slice(0, 1), { clip: `[[${blanks.ofUse}]]` })]
}
export const forward: Part = () => each(item.forward, {})

const fileOf = ({ occasion: { attachments } }: Drafting, endings: RegExp, hint: string) =>
  attachments.some(({ name }) => endings.test(name)) ? 'it is attached' : `[[${hint}]]`
export const brief: Part = (of) => each(gift.brief, { file: fileOf(of, /\.(?:docx|pptx|pdf)$/i, blanks.brief) })
export const video: Part = (of) => each(gift.video, { file: fileOf(of, /\.(?:mp4|webm|mov|m4v|html)$/i, blanks.video) })

/** A list takes what was noted as it is. */
export const firstLook: Part = ({ material: { heard } }) => {
  const lines = [...heard.slice(0, 2).map(({ text }) => `- ${text}`), `- [[${blanks.third}]]`]
  while (lines.length < 3) lines.unshift(`- [[${blanks.idea}]]`)
  return gift.first.map((first) => ({ text: [first, ...lines].join('\n'), uses: heard[0]?.text ?? '' }))
}

export const callOpen: Part = ({ occasion: { to, me } }) => {
  const name = to ? firstNameOf(to.name) : null
  return each(call.open, { n: name ? ` ${name}` : ' ', me: cleanName(me.name) || `[[${blanks.me}]]` }).map(({ text }) => ({
    text: text.replace(/ +([,])/g, '$1'),
  }))
}
export const callSpoke: Part = (of) => each(of.day ? call.spoke : call.undated, told(of))
export const callTopic: Part = ({ material: { heard } }) =>
  heard.slice(0, 4).flatMap((piece) => sayPiece(piece, { ...call.topic, speech: call.topic.other, loose: call.topic.other }))
export const callThanks: Part = () => each(call.thanks, {})
export const callStep: Part = () => each(call.step, {})
export const callLive: Part = () => each(call.live, {})
export const callVoicemail: Part = () => each(call.voicemail, {})

export const declineOpen: Part = () => each(decline.open, {})
export const helped: Part = ({ material: { advice, heard, shared } }) => [
  ...advice
    .slice(0, 2)
    .flatMap(({ text }) => decline.helped.advice.map((frame) => ({ text: fill(frame, { x: text }), uses: text }))),
  ...[...heard, ...shared]
    .slice(0, 4)
    .flatMap(({ text, form }) =>
      decline.helped.heard.map((frame) => ({ text: fill(frame, { x: form === 'speech' ? `“${text}”` : text }), uses: text })),
    ),
  ...each(decline.helped.blank, { hint: blanks.helped }),
]
export const door: Part = () => each(decline.door, {})
export const wish: Part = () => each(decline.wish, {})

export const inviteMet: Part = (of) => {
  const about = of.topic ? each(invite.met, told(of), of.topic) : []
  const loose = of.material.shared.flatMap(({ form, text }) =>
    form === 'clause' ? [{ text: `I still smile that ${text}.`, uses: text }] : [],
  )
  const kept = of.material.heard
    .slice(0, 4)
    .flatMap((piece) =>
      sayPiece(piece, { clause: invite.told, speech: invite.quoted, loose: invite.quoted, noun: [], doing: [] }),
    )
  return [...about, ...loose, ...kept, ...each(invite.met, { ...told(of), t: `[[${blanks.topic}]]` })]
}
export const inviteKeep: Part = () => each(invite.keep, {})

export const acceptOpen: Part = () => each(accept.open, {})
export const acceptHelp: Part = () => each(accept.help, {})
export const acceptFound: Part = (of) => {
  const said = sayClipping(of)
  return said ? each(accept.found, { clip: said }, said) : []
}

export const checkInOpen: Part = ({ material: { heard } }) => [
  ...heard.slice(0, 4).flatMap(({ form, text }) =>
    (form === 'noun' ? checkIn.open.noun : form === 'doing' ? [] : checkIn.open.other).map((frame) => ({
      text: fill(frame, { x: text }),
      uses: text,
    })),
  ),
  ...each(checkIn.open.blank, { hint: blanks.topic }),
]
export const checkInWell: Part = (of) => each(checkIn.well, told(of))
export const checkInClose: Part = () => each(checkIn.close, {})

export const questionStill: Part = (of) => (of.topic ? each(question.still, told(of), of.topic) : each(question.plain, {}))
export const questionAsk: Part = (of) =>
  each(question.ask, { ...told(of), r: of.role || (of.company ? `${of.company}` : 'open') })
export const questionHurry: Part = () => each(question.hurry, {})
