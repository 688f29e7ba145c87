import { expect, it } from 'vitest'
import { createBench } from '../testing/create-bench.ts'

const paste = `Nadia Kessler
Nadia Kessler
Head of Logistics at Hafenwerk
Hamburg, Germany · Contact info
Experience
Head of Logistics
Head of Logistics
Hafenwerk · Full-time
Hafenwerk · Full-time
Mar 2021 - Present · 5 yrs
Mar 2021 to Present · 5 yrs
Education
Universidade do Porto
Erasmus, Industrial Engineering
2013 - 2014
Volunteering
Parish Council of St. Nikolai
Recommendations
Maria Lopes
VP Operations at Douro Log
March 3, 2021, Maria managed Nadia directly
Nadia is the calmest person I have met in a crisis, and she always listens before she speaks. She is a proud mother of two.`

async function meet(at = '2026-03-02T09:00:00.000Z') {
  const bench = await createBench({ now: at })
  const { id } = await bench.call('people.add', { name: 'Nadia Kessler' })
  return { bench, id, find: () => bench.call('people.find', { id }) }
}

it('what you saw is shown before it is kept, and what is nobody’s business is named by its kind alone', async () => {
  const { bench, id, find } = await meet()
  const seen = await bench.call('people.readSeen', { id, text: paste })
  expect(seen.items.map(({ kind }) => kind)).toEqual(['headline', 'place', 'role', 'school', 'reference'])
  expect(seen.dropped).toEqual(['family', 'religion'])
  expect(JSON.stringify(seen)).not.toMatch(/mother|Parish/)
  expect((await find()).known).toEqual([])
  await bench.close()
})

it('kept things stand with source and date, a second time changes nothing, and a quote tells how others see them', async () => {
  const { bench, id, find } = await meet()
  const place = (await bench.call('people.readSeen', { id, text: paste })).items.find(({ kind }) => kind === 'place')!
  expect(await bench.call('people.keepSeen', { id, text: paste, leave: [place.key] })).toMatchObject({ kept: 4, same: 0 })
  expect(await bench.call('people.keepSeen', { id, text: paste, leave: [place.key] })).toMatchObject({ kept: 0, same: 4 })
  const { known, quotes, whole } = await find()
  expect(known.map(({ kind, source, saidOn }) => [kind, source, saidOn])).toContainEqual(['role', 'pasted', '2026-03-02'])
  expect(quotes).toMatchObject([{ by: 'Maria Lopes', quote: expect.stringContaining('calmest person') }])
  expect(whole.work).toMatchObject([{ name: 'Hafenwerk', position: 'Head of Logistics', startDate: '2021-03' }])
  expect(whole.meta.dropped).toEqual(['family', 'religion'])
  await bench.close()
})

it('a thing can be noted, put right, and forgotten, one by one', async () => {
  const { bench, id, find } = await meet()
  const noted = await bench.call('people.noteFact', { id, kind: 'interest', text: 'Rows badly' })
  const right = await bench.call('people.correctFact', { id, key: noted.key, text: 'Rows rather well' })
  expect((await find()).known).toMatchObject([{ kind: 'interest', text: 'Rows rather well', source: 'entered' }])
  await bench.call('people.forgetFact', { id, key: right.key })
  expect((await find()).known).toEqual([])
  await expect(bench.call('people.forgetFact', { id, key: right.key })).rejects.toMatchObject({ code: 'people.fact_not_found' })
  await bench.close()
})

it('what grows old says so, what expired is no longer taken as known, and a school never does either', async () => {
  const { bench, id, find } = await meet()
  await bench.call('people.noteFact', { id, kind: 'event', text: 'Speaks at the harbour days' })
  await bench.call('people.noteFact', { id, kind: 'school', text: 'Universidade do Porto' })
  bench.setClock('2026-06-02T09:00:00.000Z')
  const states = async () => Object.fromEntries((await find()).known.map(({ kind, state }) => [kind, state]))
  expect(await states()).toEqual({ event: 'old', school: 'fresh' })
  const event = (await find()).known.find(({ kind }) => kind === 'event')!
  await bench.call('people.renewFact', { id, key: event.key })
  expect(await states()).toEqual({ event: 'fresh', school: 'fresh' })
  bench.setClock('2036-06-02T09:00:00.000Z')
  expect(await states()).toEqual({ event: 'expired', school: 'fresh' })
  expect((await find()).whole).toMatchObject({ interests: [], education: [{ institution: 'Universidade do Porto' }] })
  await bench.close()
})

it('a text that bears another name says so before it is kept', async () => {
  const { bench, id } = await meet()
  expect((await bench.call('people.readSeen', { id, text: paste.replaceAll('Nadia Kessler', 'Olga Brandt') })).otherName).toBe(
    'Olga Brandt',
  )
  await bench.close()
})
