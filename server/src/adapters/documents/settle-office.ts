import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate'

/** A zip wants some date; the same one each time makes the same brief the same bytes. */
const mtime = new Date('1980-01-02T00:00:00Z')
const words = /\.(?:xml|rels)$/

/**
 * Makes an office file depend on nothing but what is in it: the writers put the clock and the machine into theirs. Parts
 * with words lie unpacked, so that a search for someone who is to be forgotten finds them in the bytes.
 */
export function settleOffice(bytes: Uint8Array, at: string): Uint8Array {
  const parts = settleLinks(unzipSync(bytes))
  const settled: Zippable = {}
  // Word wants the list of types first.
  const names = Object.keys(parts).sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
  for (const name of names) {
    if (name.endsWith('/')) continue
    const part = name === 'docProps/core.xml' ? settleDates(parts[name]!, at) : parts[name]!
    settled[name] = [part, { level: words.test(name) ? 0 : 6, mtime }]
  }
  return zipSync(settled)
}

/** A link gets its name by dice; here it is counted instead, in its part and in the list of that part's links. */
function settleLinks(parts: Unzipped): Unzipped {
  const settled = { ...parts }
  for (const rels of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    const part = rels.replace(/_rels\/([^/]+)\.rels$/, '$1')
    const list = strFromU8(parts[rels]!)
    const rolled = [...list.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id!).filter((id) => !/^rId\d+$/.test(id))
    for (const name of [rels, part]) {
      if (rolled.length === 0 || !settled[name]) continue
      const text = strFromU8(settled[name])
      settled[name] = strToU8(rolled.reduce((all, id, at) => all.replaceAll(`"${id}"`, `"link${at + 1}"`), text))
    }
  }
  return settled
}

const rankOf = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

function settleDates(part: Uint8Array, at: string): Uint8Array {
  const stamp = `${new Date(at).toISOString().slice(0, 19)}Z`
  return strToU8(strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`))
}
