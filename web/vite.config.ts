import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { sveltekit } from '@sveltejs/kit/vite'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'

/** SvelteKit's own route announcer comes with an inline style, which our policy forbids; it gets our class instead. */
const announceWithoutStyle: Plugin = {
  name: 'announce-without-style',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/generated/root.svelte')) return
    return code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="visually-hidden"')
  },
}

/** Squeezing the 16 MB of the grammar check takes half a minute of every build, and they only travel within one machine. */
const keepGrammarWhole: Plugin = {
  name: 'keep-grammar-whole',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/harper.js/dist/slimBinary.js')) return
    const source = readFileSync(new URL('harper_wasm_slim_bg.wasm', pathToFileURL(id)))
    const asset = this.emitFile({ type: 'asset', name: 'grammar.bin', source })
    return code.replace('new URL("harper_wasm_slim_bg.wasm", import.meta.url)', `new URL(import.meta.ROLLUP_FILE_URL_${asset})`)
  },
}

export default defineConfig({
  plugins: [announceWithoutStyle, sveltekit()],
  // Core is read from its TypeScript, so that the browser gets only what a page uses.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: {
    // The command line and the pages share one opened app, so the server stays a package of its own at run time.
    external: ['@standout/server'],
    resolve: { conditions: ['source', ...defaultServerConditions] },
  },
  worker: { format: 'es', plugins: () => [keepGrammarWhole] },
  build: { target: ['chrome123', 'safari17.5', 'firefox128'] },
})
