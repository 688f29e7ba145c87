import { EditorView } from '@codemirror/view'

/** Inside the shadow root only these rules and the page's custom properties hold. */
export const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.65', overflowX: 'hidden' },
  '.cm-content': {
    padding: 'var(--space-4)',
    minHeight: 'var(--editor-height, 15rem)',
    caretColor: 'var(--accent)',
    overflowWrap: 'anywhere',
  },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-faint)' },
  // Each level has a line of its own, so that nothing hangs on colour alone.
  '.mark': {
    textUnderlineOffset: '0.22em',
    textDecorationLine: 'underline',
    textDecorationSkipInk: 'none',
    borderRadius: '0.2em',
  },
  '.mark.stop': {
    textDecorationStyle: 'double',
    textDecorationColor: 'var(--warn)',
    textDecorationThickness: '0.12em',
    backgroundColor: 'var(--warn-soft)',
  },
  '.mark.change': { textDecorationStyle: 'wavy', textDecorationColor: 'var(--action)', textDecorationThickness: '0.09em' },
  '.mark.consider': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--ask)', textDecorationThickness: '0.14em' },
  '.mark.like-most': { textDecorationLine: 'none', backgroundColor: 'var(--own-soft)' },
  '.mark.chosen': { backgroundColor: 'var(--accent-soft)', boxShadow: '0 0 0 0.12em var(--accent)' },
  '.slot, .slot-edge': {
    borderBlock: '0.09em dashed var(--accent)',
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--accent-strong)',
    paddingBlock: '0.1em',
    cursor: 'pointer',
  },
  // The brackets stay in the text, as the room at both ends.
  '.slot-edge': { color: 'transparent', letterSpacing: '-0.1em' },
  '.slot-edge.opening': { borderLeft: '0.09em dashed var(--accent)', borderRadius: '0.4em 0 0 0.4em' },
  '.slot-edge.ending': { borderRight: '0.09em dashed var(--accent)', borderRadius: '0 0.4em 0.4em 0' },
})
