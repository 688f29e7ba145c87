import { dateToDay, weekdayOf } from '../../shared/index.ts'
import { cleanName } from './clean-words.ts'
import { gatherMaterial, type Material } from './gather-material.ts'
import type { Occasion } from './occasion.ts'
import { type Piece, wordsOf } from './piece.ts'

/** One way to say a part; `uses` names the words of the talk in it, so that they are not said twice. */
export interface Candidate {
  text: string
  uses?: string
}

/** What every part of a draft may look at. */
export interface Drafting {
  occasion: Occasion
  material: Material
  company: string
  role: string
  /** The weekday of the talk. */
  day: string | null
  /** What the talk was about, as it can stand after "about". */
  topic: string | null
  /** Chooses among equals, the same each time. */
  turn: number
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function beginDrafting(occasion: Occasion): Drafting {
  const material = gatherMaterial(occasion)
  const day = occasion.talkedOn ? (weekdays[weekdayOf(dateToDay(occasion.talkedOn)) - 1] ?? null) : null
  const company = occasion.company ? withoutRemark(cleanName(occasion.company)) : ''
  const pieces = [...material.heard, ...material.work]
  const topics = pieces.flatMap((piece) => asTopic(piece) ?? [])
  return {
    occasion,
    material,
    company,
    role: occasion.role ? withoutRemark(cleanName(occasion.role)) : '',
    day,
    topic: topics.find((topic) => !occasion.panel.some((text) => text.includes(topic))) ?? topics[0] ?? null,
    turn: [...`${occasion.to?.name ?? ''} ${company}`].reduce(
      (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
      7,
    ),
  }
}

const withoutRemark = (name: string) => name.replace(/\s*\(.*?\)/g, '').trim()

const doubled = /^(?:cut|get|put|run|plan|stop|ship|map|set|win|begin|let|split)$/
function asTopic({ form, text }: Piece): string | undefined {
  if (wordsOf(text).length > 12 || /[,:]/.test(text)) return undefined
  if (form === 'noun') return text
  if (form !== 'doing') return undefined
  const [verb = '', ...rest] = text.split(' ')
  if (rest.length === 0 || /[^a-z]/.test(verb)) return undefined
  const gerund = doubled.test(verb)
    ? `${verb}${verb.at(-1)}ing`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${verb}ing`
  return [gerund, ...rest].join(' ')
}
