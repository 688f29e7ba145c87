/** One town of the gazetteer. */
export type Town = {
  row: number
  key: string
  /** ISO code and GeoNames' code of the region: "US.OH". */
  region: string
  population: number
  lat: number
  lon: number
}

const head = 16
const country = (region: string) => region.slice(0, 2)

/**
 * All towns of the world with a thousand people or more, read from the bytes that `scripts/build-gazetteer.js` writes: names in one
 * run of letters, sorted, and figures in typed arrays, so that 112 000 towns cost three megabytes.
 */
export function openGazetteer(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < head || view.getUint32(0) !== 0x53544f57) return undefined
  const count = view.getUint32(4, true)
  const regionsLength = view.getUint32(8, true)
  const numbers = bytes.buffer.slice(bytes.byteOffset + head, bytes.byteOffset + head + count * 14)
  const ends = new Uint32Array(numbers, 0, count)
  const populations = new Uint32Array(numbers, count * 4, count)
  const lats = new Int16Array(numbers, count * 8, count)
  const lons = new Int16Array(numbers, count * 10, count)
  const regionOf = new Uint16Array(numbers, count * 12, count)
  const names = bytes.subarray(head + count * 14 + regionsLength)
  const regions = letters(bytes, head + count * 14, head + count * 14 + regionsLength).split('\n')
  const start = (row: number) => (row === 0 ? 0 : (ends[row - 1] ?? 0))
  const keyOf = (row: number) => letters(names, start(row), ends[row] ?? 0)
  const peopled = new Map<string, number>()
  for (let row = 0; row < count; row++) {
    const region = regions[regionOf[row]!] ?? ''
    for (const key of [region, country(region)]) peopled.set(key, (peopled.get(key) ?? 0) + populations[row]!)
  }
  const town = (row: number): Town => ({
    row,
    key: keyOf(row),
    region: regions[regionOf[row]!] ?? '',
    population: populations[row]!,
    lat: lats[row]! / 100,
    lon: lons[row]! / 100,
  })
  return {
    count,
    /** How many people live in the towns of a country ("US") or a region ("US.OH"). */
    populationOf: (region: string) => peopled.get(region) ?? 0,
    /** Towns of this name, the largest first. */
    list(key: string): Town[] {
      let low = 0
      let high = count
      while (low < high) {
        const middle = (low + high) >> 1
        if (keyOf(middle) < key) low = middle + 1
        else high = middle
      }
      const found: Town[] = []
      for (let row = low; row < count && keyOf(row) === key; row++) found.push(town(row))
      return found.sort((one, other) => other.population - one.population || one.row - other.row)
    },
  }
}

export type Gazetteer = NonNullable<ReturnType<typeof openGazetteer>>

/** Kilometres between two points. */
export function distance(one: { lat: number; lon: number }, other: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2
  const across = half(other.lat - one.lat) + Math.cos(one.lat * rad) * Math.cos(other.lat * rad) * half(other.lon - one.lon)
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(across)))
}

/** Only plain letters and figures lie in the file, so that a byte is a letter. */
function letters(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 4096) text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096)))
  return text
}
