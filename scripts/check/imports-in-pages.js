import { listFiles, readText } from './list-files.js'

/** dependency-cruiser does not see `import type` inside .svelte files; this does. */
export function checkImportsInPages() {
  return listFiles(/^web\/src\/.*\.svelte$/).flatMap((path) =>
    [
      ...readText(path).matchAll(
        /(?:from|import)\s*\(?\s*['"](@standout\/(?!core(?:\/|['"]))[^'"]*|[^'"]*\.server(?:\.ts)?|\$lib\/server[^'"]*)['"]/g,
      ),
    ].map(
      ([, name]) => `${path} imports ${name}; a page uses core only, and gets its data and its types from its load (./$types).`,
    ),
  )
}
