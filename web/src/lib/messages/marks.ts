import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Level } from '@standout/core/lints'

/** One place in the text that the check has something to say about. */
export interface Mark {
  id: string
  start: number
  end: number
  level: Level | 'like-most'
}

interface Drawn {
  marks: readonly Mark[]
  /** The one that the list points to. */
  chosen: string | null
}

const draw = StateEffect.define<Drawn>()

function toDecorations({ marks, chosen }: Drawn, length: number): DecorationSet {
  const ranges = marks
    .map(({ id, start, end, level }) => ({ id, level, from: Math.min(start, length), to: Math.min(end, length) }))
    .filter(({ from, to }) => from < to)
    .map(({ id, level, from, to }) =>
      Decoration.mark({ class: `mark ${level}${id === chosen ? ' chosen' : ''}`, attributes: { 'data-mark': id } }).range(
        from,
        to,
      ),
    )
  return Decoration.set(ranges, true)
}

/** Underlines that stay with their words while one types, until the check has looked again. */
const drawn = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, effects, newDoc }) {
    const told = effects.findLast((effect) => effect.is(draw))
    return told ? toDecorations(told.value as Drawn, newDoc.length) : before.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const drawMarks = (view: EditorView, marks: Drawn) => view.dispatch({ effects: draw.of(marks) })

const markAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null

/** `onpick` hears which mark was tapped in the text. */
export const marks = (onpick: (id: string) => void) => [
  drawn,
  EditorView.domEventHandlers({
    click(event) {
      const id = markAt(event.target)
      if (id) onpick(id)
      return false
    },
  }),
]
