import { firstNameOf } from './clean-words.ts'
import { contentWords, countShared } from './content-words.ts'
import type { Candidate, Drafting } from './drafting.ts'
import type { Answer } from './gather-material.ts'
import { lowerFirst, type Piece, upperFirst } from './piece.ts'
import * as words from './words.ts'

/** The ways to say one part, in order of preference; none means that the part cannot be said. */
export type Part = (of: Drafting) => Candidate[]

const blank = (hint: string) => `[[${hint}]]`
const plain = (list: readonly string[]): Candidate[] => list.map((text) => ({ text }))

/** Puts words into a sentence; what was put in is never looked at again. */
export const fill = (frame: string, values: Record<string, string>): string =>
  frame
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'X' || name === 'A' || name === 'Q' || name === 'T'
        ? upperFirst(values[name.toLowerCase()] ?? '')
        : (values[name] ?? ''),
    )
    .replace(/([.!])\.(?=”|$)/g, '$1')

export const sayPiece = (piece: Piece, frames: Partial<words.Frames>): Candidate[] =>
  (frames[piece.form] ?? frames.loose ?? []).map((frame) => ({ text: fill(frame, { x: piece.text }), uses: piece.text }))

const said = (pieces: readonly Piece[], frames: Partial<words.Frames>) =>
  pieces.slice(0, 6).flatMap((piece) => sayPiece(piece, frames))

export const hello: Part = ({ occasion: { to, channel } }) => {
  const name = to ? firstNameOf(to.name) : null
  if (!name) return plain(['Hello,', 'Hi,'])
  return plain(
    channel === 'letter'
      ? [`Dear ${name},`, 'Hello,']
      : channel === 'linkedin'
        ? [`Hi ${name},`, 'Hi,']
        : [`Hello ${name},`, `Dear ${name},`, 'Hello,'],
  )
}

export const heard: Part = ({ material }) => [
  ...said(material.heard, words.heard),
  ...plain([
    `What stayed with me from our talk: ${blank(words.blanks.heard)}.`,
    `You said ${blank(words.blanks.heard)}, and I have thought about it since.`,
    `I wrote down one thing above all: ${blank(words.blanks.heard)}.`,
    `One line I took home: ${blank(words.blanks.heard)}.`,
    `I keep coming back to this: ${blank(words.blanks.heard)}.`,
  ]),
]
export const work: Part = (of) =>
  of.material.work.length > 0 ? [...said(of.material.work, words.heard), ...heard(of)] : heard(of)
export const alsoHeard: Part = ({ material }) => said(material.heard, words.alsoHeard)
export const shared: Part = ({ material }) => said(material.shared, words.shared)

/** “Tell me about…” takes no question mark, and a topic no quotation marks. */
function sayQuestion({ question, asks, answer: a }: Answer): string[] {
  if (!question) return []
  if (!asks) return words.answered.topic.map((frame) => fill(frame, { q: lowerFirst(question), a }))
  const mark = /^(?:tell|describe|walk|give|explain|talk|name|show)\b/i.test(question) ? '' : '?'
  return words.answered.asked.map((frame) => fill(frame, { q: `${upperFirst(question)}${mark}`, a }))
}
export const answer: Part = ({ material }) =>
  material.answers.slice(0, 4).flatMap((one) =>
    [...sayQuestion(one), ...words.answered.alone.map((frame) => fill(frame, { a: one.answer }))].map((text) => ({
      text,
      uses: one.answer,
    })),
  )
/** An answer is an idea on the work only where it speaks of the work. */
export const idea: Part = ({ material }) => {
  const spokenOf = contentWords([...material.heard, ...material.work].map(({ text }) => text).join(' '))
  const fitting = material.answers.filter(({ question, answer: a }) => countShared(spokenOf, `${question ?? ''} ${a}`) > 0)
  return [
    ...fitting.slice(0, 4).flatMap(({ answer: a }) => words.ideas.map((frame) => ({ text: fill(frame, { a }), uses: a }))),
    ...words.ideas.map((frame) => ({ text: fill(frame, { a: `${blank(words.blanks.idea)}.` }) })),
  ]
}

/** S1.13: the one line, the same everywhere, but not twice to one room. */
export const value: Part = ({ material: { value: line }, occasion: { panel } }) => {
  if (!line || panel.some((text) => text.includes(line))) return []
  const own = /^(?:i|my|for|when|as|with|in|what|give)\b/i.test(line) || /\b(?:i|my)\b/i.test(line.slice(0, 60))
  return (own ? words.value.own : words.value.line).map((frame) => ({ text: fill(frame, { a: line }), uses: line }))
}

export const thanks: Part = () => plain(words.thanks)
export const step: Part = () => plain(words.steps)
export const freely: Part = () => plain(words.freely)
