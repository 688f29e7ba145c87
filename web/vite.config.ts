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

export default defineConfig({
  plugins: [announceWithoutStyle, sveltekit()],
  // Core is read from its TypeScript, so that the browser gets only what a page uses.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: {
    // The command line and the pages share one opened app, so the server stays a package of its own at run time.
    external: ['@standout/server'],
    resolve: { conditions: ['source', ...defaultServerConditions] },
  },
  worker: { format: 'es' },
  build: { target: ['chrome123', 'safari17.5', 'firefox128'] },
})
