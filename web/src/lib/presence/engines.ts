/** Plain addresses that a person may choose to open; nothing is fetched from here. */
export const engines = {
  duckduckgo: {
    name: 'DuckDuckGo',
    web: 'https://duckduckgo.com/?q=',
    pictures: '&iax=images&ia=images',
    news: '&iar=news&ia=news',
  },
  google: { name: 'Google', web: 'https://www.google.com/search?q=', pictures: '&udm=2', news: '&tbm=nws' },
  bing: { name: 'Bing', web: 'https://www.bing.com/search?q=', pictures: '&scope=images', news: '&scope=news' },
} as const
export type Engine = keyof typeof engines
export const engineNames = Object.keys(engines) as Engine[]

type Search = { kind: string; query: string }

/** Where one search leads; a link of one's own leads to itself. */
export function addressOf({ kind, query }: Search, engine: Engine): string {
  if (kind === 'link') return query
  const { web, pictures, news } = engines[engine]
  return `${web}${encodeURIComponent(query)}${kind === 'pictures' ? pictures : kind === 'news' ? news : ''}`
}

const place = 'standout-search-engine'

export function readEngine(): Engine {
  const kept = globalThis.localStorage?.getItem(place)
  return engineNames.find((name) => name === kept) ?? 'duckduckgo'
}
export const keepEngine = (engine: Engine) => globalThis.localStorage?.setItem(place, engine)
