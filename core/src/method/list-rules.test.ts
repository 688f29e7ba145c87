import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { moveBases } from '../moves/index.ts'
import { articles, getRule, listCarriedRules, listRules, rule } from './index.ts'

const most = { S0: 19, S1: 16, S2: 9, S3: 15, S4: 10 } as const

test('every rule of the five articles is written down once, in order', () => {
  const expected = Object.entries(most).flatMap(([article, count]) =>
    Array.from({ length: count }, (_, n) => `${article}.${n + 1}`),
  )
  expect(listRules().map(({ id }) => id)).toEqual(expected)
  expect(articles.map(({ id }) => id)).toEqual(Object.keys(most))
})

test('each rule reads well on a page: whole, short sentences and an article that exists', () => {
  for (const one of listRules()) {
    expect(rule.safeParse(one).success, one.id).toBe(true)
    expect(one.says, one.id).toMatch(/^["A-Z].*[.!?"]$/)
    expect(one.says.length, one.id).toBeLessThan(320)
    expect(articles.some(({ title }) => title === one.article)).toBe(true)
    for (const { what } of one.lives) expect(what, one.id).not.toMatch(/\.$/)
  }
})

test('what is called measured or a survey names its source and year', () => {
  for (const { id, grade, evidence } of listRules())
    if (grade !== 'folklore') expect(evidence ?? '', id).toMatch(/\b(19|20)\d\d\b/)
})

/** Each rule id that the source names outside the catalogue, with the file that names it. */
function listNamedRules(folder: string): { id: string; file: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'method' ? [] : listNamedRules(path)
    if (!/(?<!\.test)\.ts$/.test(entry.name)) return []
    return [...readFileSync(path, 'utf8').matchAll(/'(S[0-4]\.\d+)'/g)].map(([, id]) => ({ id: id!, file: path }))
  })
}

test('every basis that a move or a sign names is a rule that the product carries', () => {
  const named = listNamedRules(join(import.meta.dirname, '..'))
  expect(named.length).toBeGreaterThanOrEqual(moveBases.length)
  for (const { id, file } of [...named, ...moveBases.map(({ move, basis }) => ({ id: basis, file: move }))])
    expect(getRule(id).carried, `${id} in ${file}`).toBe(true)
  expect(listCarriedRules().length).toBeGreaterThan(30)
})

test('every place that a rule is said to live in is a page', () => {
  const routes = join(import.meta.dirname, '../../../web/src/routes')
  for (const { id, lives } of listCarriedRules())
    for (const { page } of lives) expect(existsSync(join(routes, page, '+page.svelte')), `${page}, of ${id}`).toBe(true)
})
