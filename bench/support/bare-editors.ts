import { createRequire } from 'node:module'

type Built = { output: { code: string }[] }
type Vite = { build: (options: object) => Promise<Built | Built[]> }

const { build } = createRequire(new URL('../../web/package.json', import.meta.url))('vite') as Vite
const entry = 'virtual:bare'

/** CodeMirror with nothing of ours but long lines, as one script that fills the page with this text. */
export async function makeBareEditor(text: string): Promise<string> {
  const code = `
    import { EditorState } from '@codemirror/state'
    import { EditorView, keymap } from '@codemirror/view'
    import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
    const extensions = [history(), keymap.of([...historyKeymap, ...defaultKeymap]), EditorView.lineWrapping]
    new EditorView({ parent: document.body, state: EditorState.create({ doc: ${JSON.stringify(text)}, extensions }) })`
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: new URL('../../web', import.meta.url).pathname,
    build: { write: false, modulePreload: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
    plugins: [
      {
        name: 'bare',
        resolveId: (id: string) => (id === entry ? id : undefined),
        load: (id: string) => (id === entry ? code : undefined),
      },
    ],
  })
  return (Array.isArray(built) ? built : [built])[0]!.output[0]!.code
}
