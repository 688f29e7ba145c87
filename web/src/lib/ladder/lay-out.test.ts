import { expect, it } from 'vitest'
import { type Drawn, layOut } from './lay-out.ts'

const rungs = ['wrote', 'talked', 'met', 'helped', 'champion'] as const
const people: Drawn[] = Array.from({ length: 40 }, (_, at) => ({
  id: `per_${at}`,
  name: `Person ${at}`,
  company: at % 3 === 0 ? `Company ${at % 9}` : null,
  rung: rungs[at % rungs.length]!,
}))
const lines = [{ from: 'per_1', to: 'per_2', kind: 'done' as const }]
const size = { width: 720, height: 620 }

it('the same people give the same picture, whoever is listed first', () => {
  const picture = layOut(people, lines, size)
  expect(layOut(people, lines, size)).toEqual(picture)
  expect(picture.places).toHaveLength(40)
  expect(picture.lines).toHaveLength(1)
})

it('the higher on the ladder, the nearer to the middle', () => {
  const { places } = layOut(people, [], size)
  const away = (rung: string) => {
    const some = places.filter((one) => one.rung === rung).map(({ x, y }) => Math.hypot((x - 360) / 320, (y - 310) / 274))
    return some.reduce((sum, one) => sum + one, 0) / some.length
  }
  const distances = rungs.map(away)
  expect(distances).toEqual(distances.toSorted((one, other) => other - one))
})

it('nobody stands outside of the picture, and colleagues are one group', () => {
  const { places, groups } = layOut(people, lines, { width: 360, height: 420 })
  for (const { x, y } of places) expect([x >= 0, x <= 360, y >= 0, y <= 420]).toEqual([true, true, true, true])
  expect(groups.map(({ company }) => company).sort()).toEqual(['Company 0', 'Company 3', 'Company 6'])
})

it('one person alone and a line to nobody are drawn as well', () => {
  const picture = layOut(people.slice(0, 1), [{ from: 'per_0', to: 'per_gone', kind: 'offered' as const }], size)
  expect([picture.places.length, picture.lines.length, picture.groups.length]).toEqual([1, 0, 0])
  expect(layOut([], [], size).places).toEqual([])
})
