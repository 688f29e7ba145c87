import { register } from 'node:module'

// `node --import ./scripts/bench/load-typescript.js file.ts` runs TypeScript as it stands, with the built packages behind it.
register(new URL('./typescript-hooks.js', import.meta.url))
