const prefix = 'standout-pages-'

/** The cache that holds the few pages which open without a network. */
export const pagesCache = (version: string) => `${prefix}${version}`
export const isPagesCache = (name: string) => name.startsWith(prefix)

/** Only debriefs and sheets for the room: what one may have to open where there is no network. Nothing else is kept there. */
export const isKeptPath = (path: string) => path === '/night' || path.startsWith('/night/') || path.startsWith('/room/')

export const dataPath = (path: string) => `${path}/__data.json`

/** Fetches a page, and the data that a move inside the app asks for, into the cache. */
export async function keepPage(cache: Cache, path: string) {
  for (const each of [path, dataPath(path)]) {
    const response = await fetch(each)
    if (response.ok && !response.redirected) await cache.put(each, response)
  }
}
