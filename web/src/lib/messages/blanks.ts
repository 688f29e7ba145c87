import { type EditorState, Prec, type Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { listBlanks } from './blank-places.ts'

interface Span {
  start: number
  end: number
}

const slot = Decoration.mark({ class: 'slot' })
const opening = Decoration.mark({ class: 'slot-edge opening' })
const ending = Decoration.mark({ class: 'slot-edge ending' })

const blanksOf = (state: EditorState) => listBlanks(state.doc.toString())

function drawBlanks(state: EditorState): DecorationSet {
  const ranges: Range<Decoration>[] = blanksOf(state).flatMap(({ start, end }) => [
    opening.range(start, start + 2),
    ...(end - start > 4 ? [slot.range(start + 2, end - 2)] : []),
    ending.range(end - 2, end),
  ])
  return Decoration.set(ranges, true)
}

const drawn = ViewPlugin.fromClass(
  class {
    marks: DecorationSet = Decoration.none
    whole: DecorationSet = Decoration.none
    constructor(view: EditorView) {
      this.read(view.state)
    }
    update({ docChanged, state }: ViewUpdate) {
      if (docChanged) this.read(state)
    }
    read(state: EditorState) {
      this.marks = drawBlanks(state)
      this.whole = Decoration.set(blanksOf(state).map(({ start, end }) => slot.range(start, end)))
    }
  },
  {
    decorations: ({ marks }) => marks,
    // The cursor steps over a blank as over one letter.
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.whole ?? Decoration.none),
  },
)

function select(view: EditorView, found: Span | undefined): boolean {
  if (!found) return false
  view.dispatch({ selection: { anchor: found.start, head: found.end }, scrollIntoView: true })
  return true
}

/** Tab goes from blank to blank; where none is left, it goes on through the page as everywhere. */
export function goToBlank(view: EditorView, direction: 1 | -1): boolean {
  const { from, to } = view.state.selection.main
  const blanks = blanksOf(view.state)
  return select(view, direction === 1 ? blanks.find(({ start }) => start >= to) : blanks.findLast(({ end }) => end <= from))
}

/** One tap on a blank selects all of it. */
const tapped = EditorView.domEventHandlers({
  click(event, view) {
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
    if (at === null || !view.state.selection.main.empty) return false
    return select(
      view,
      blanksOf(view.state).find(({ start, end }) => start <= at && at <= end),
    )
  },
})

export const blanks = [
  drawn,
  tapped,
  Prec.high(keymap.of([{ key: 'Tab', run: (view) => goToBlank(view, 1), shift: (view) => goToBlank(view, -1) }])),
]
