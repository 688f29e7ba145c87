import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands'
import { ChangeSet, EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { listBlanks } from './blank-places.ts'
import { blanks, goToBlank } from './blanks.ts'
import { look } from './editor-look.ts'
import { findChange } from './find-change.ts'
import type { Fix } from './fixes.ts'
import { drawMarks, type Mark, marks } from './marks.ts'

interface EditorParts {
  /** A shadow root takes its styles as sheets made by script, which the content policy allows; a page would not. */
  root: ShadowRoot
  text: string
  label: string
  empty: string
  onchange: (text: string) => void
  onpick: (markId: string) => void
}

export type Editor = ReturnType<typeof createEditor>

export function createEditor({ root, text, label, empty, onchange, onpick }: EditorParts) {
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        blanks,
        keymap.of([...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        placeholder(empty),
        marks(onpick),
        look,
        EditorView.contentAttributes.of({
          'aria-label': label,
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onchange(state.doc.toString())
        }),
      ],
    }),
  })
  return {
    /** Takes in what was changed elsewhere: a shape, an older version, another tab. */
    show(next: string) {
      const now = view.state.doc.toString()
      if (next !== now) view.dispatch({ changes: findChange(now, next) })
    },
    drawMarks: (drawn: readonly Mark[], chosen: string | null) => drawMarks(view, { marks: drawn, chosen }),
    goTo({ start, end }: { start: number; end: number }) {
      const { length } = view.state.doc
      view.focus()
      view.dispatch({
        selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
        effects: EditorView.scrollIntoView(Math.min(start, length), { y: 'center' }),
      })
    },
    /** A fix in one step, which one Undo takes back; it was made for `of`, and what was typed since stays. */
    mend({ change, at }: Fix, of: string) {
      const typed = ChangeSet.of(findChange(of, view.state.doc.toString()), of.length)
      const changes = ChangeSet.of(change, of.length).map(typed)
      const selection = at === undefined ? {} : { selection: { anchor: typed.mapPos(at) } }
      view.dispatch({ changes, userEvent: 'input.fix', scrollIntoView: true, ...selection })
      if (at === undefined) return
      view.focus()
      goToBlank(view, 1)
    },
    goToNextBlank() {
      view.focus()
      if (!goToBlank(view, 1) && listBlanks(view.state.doc.toString()).length > 0) {
        view.dispatch({ selection: { anchor: 0 } })
        goToBlank(view, 1)
      }
    },
    undo: () => undo(view),
    redo: () => redo(view),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
