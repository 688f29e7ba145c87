import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Packages are read from their TypeScript source, so a test never runs against a build that is out of date.
// Vitest hands these to Node as well: naming 'import' here would give CommonJS packages the wrong half of their friends.
const conditions = ['source', 'module', 'node']

export default defineConfig({
  resolve: { conditions, alias: { $lib: fileURLToPath(new URL('web/src/lib', import.meta.url)) } },
  ssr: { resolve: { conditions, externalConditions: ['source', 'node'] } },
  test: {
    include: ['{core,store,actions,server,cli,web}/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.svelte-kit/**'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/^@standout\//] } },
  },
})
