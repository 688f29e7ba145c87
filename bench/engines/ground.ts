import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { peopleHeldBack } from '../../core/src/ground/fixtures/people-held-back.ts'
import { peopleTuned } from '../../core/src/ground/fixtures/people-tuned.ts'
import { proseHeldBack } from '../../core/src/ground/fixtures/prose-held-back.ts'
import { proseTuned } from '../../core/src/ground/fixtures/prose-tuned.ts'
import { readPeople } from '../../core/src/ground/fixtures/read-people.ts'
import { precision, recall, scoreGround } from '../../core/src/ground/fixtures/score-ground.ts'
import { createPlaces, findGround, openGazetteer } from '../../core/src/ground/index.ts'
import { splitPlace } from '../../core/src/profiles/index.ts'
import type { Report } from '../row.ts'

/** What the towns of the world cost in memory, and how rightly and fast common ground is found between made-up people. */
export default function run(report: Report) {
  // The names of countries belong to the reader of profiles, and are there already.
  splitPlace('Porto, Portugal')
  globalThis.gc?.()
  const before = process.memoryUsage()
  const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../server/data/towns.gz', import.meta.url))))
  const places = createPlaces(gazetteer)
  places.read('Porto, Portugal')
  globalThis.gc?.()
  const after = process.memoryUsage()
  const held = after.rss - before.rss
  report({ name: `Memory of ${gazetteer?.count.toLocaleString('en')} towns`, figure: held / 1e6, unit: 'MB', target: 20 })
  for (const [of, people] of [
    ['tuned', peopleTuned],
    ['held back', peopleHeldBack],
    ['in sentences, tuned', proseTuned],
    ['in sentences, held back', proseHeldBack],
  ] as const) {
    const score = scoreGround(people, places)
    const rows = { 'found rightly': precision(score), 'there and found': recall(score) }
    for (const [what, figure] of Object.entries(rows))
      report({
        name: `Common ground ${what}, ${score.pairs} pairs ${of}`,
        figure: 100 * figure,
        unit: '%',
        target: 90,
        better: 'more',
      })
  }
  const all = [...readPeople(peopleTuned), ...readPeople(peopleHeldBack)].map((one) => one.profile)
  const start = performance.now()
  for (const me of all) for (const them of all) findGround({ ...me }, { ...them }, { places })
  report({ name: 'Common ground of two profiles', figure: (performance.now() - start) / all.length ** 2, unit: 'ms', target: 20 })
}
