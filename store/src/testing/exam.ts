import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestStore, dialects, type TestStore } from './create-test-store.ts'

const breaks = / (from|where|order by|group by|values|set|on conflict|limit|returning|inner join|left join) /g

const readable = (sql: string) => `${sql.replace(/\s+/g, ' ').replace(breaks, '\n  $1 ')};`

/** The same questions to every database; the SQL that the answers took is checked in under `store/queries` and read in review. */
export function exam(word: string, ask: (test: () => TestStore) => void) {
  const said = new Map<string, Set<string>>(dialects.map((dialect) => [dialect, new Set()]))
  const isTheirs = (sql: string) => !/^(insert into|select .* from) "(owners|changes)"/.test(sql) || word === 'changes'
  describe.each(dialects)(`${word} on %s`, (dialect) => {
    let test: TestStore
    beforeAll(async () => {
      test = await createTestStore({ dialect, watch: (sql) => void (isTheirs(sql) && said.get(dialect)?.add(readable(sql))) })
    })
    afterAll(() => test.close())
    ask(() => test)
  })
  it(`the SQL of ${word} is the SQL that was reviewed`, async () => {
    const parts = [...said].map(([dialect, statements]) => `-- ${dialect}\n\n${[...statements].join('\n\n')}\n`)
    await expect(parts.join('\n')).toMatchFileSnapshot(`../../queries/${word}.sql`)
  })
}
