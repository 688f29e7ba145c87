import { sveltekit } from '@sveltejs/kit/vite'
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [sveltekit()],
  // Core is read from its TypeScript, so that the browser gets only what a page uses.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: {
    // The command line and the pages share one opened app, so the server stays a package of its own at run time.
    external: ['@standout/server'],
    resolve: { conditions: ['source', ...defaultServerConditions] },
  },
  build: { target: ['chrome123', 'safari17.5', 'firefox128'] },
})
