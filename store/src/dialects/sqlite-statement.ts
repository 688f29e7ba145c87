import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite'
import type { Row } from './codec.ts'

export type Binding = string | number | bigint | null | Uint8Array

/** From here on, reading all rows as one JSON text is two to three times faster than one object a row from the driver. */
const manyRows = 40

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A prepared statement that learns whether it brings many rows. */
export function prepareStatement(native: DatabaseSyncInstance, sql: string) {
  const statement = native.prepare(sql)
  const names = statement.columns().map(({ name }) => name)
  const canPack = new Set(names).size === names.length && /^\s*(select|with)\b/i.test(sql)
  let packed: StatementSyncInstance | undefined

  function pack() {
    const list = names.map(quoted).join(', ')
    packed = native.prepare(`select json_group_array(json_array(${list})) as packed from (${sql})`)
  }

  function unpack(bindings: Binding[], from: StatementSyncInstance): Row[] {
    const { packed: text } = from.get(...bindings) as { packed: string }
    const lists = JSON.parse(text) as unknown[][]
    return lists.map((values) => {
      const row: Row = {}
      for (let place = 0; place < names.length; place++) row[names[place]!] = values[place]
      return row
    })
  }

  return {
    reads: names.length > 0,
    all(bindings: Binding[]): Row[] {
      if (packed) return unpack(bindings, packed)
      const rows = statement.all(...bindings) as Row[]
      if (canPack && rows.length >= manyRows) pack()
      return rows
    },
    run: (bindings: Binding[]) => statement.run(...bindings),
    iterate: (bindings: Binding[]) => statement.iterate(...bindings) as IterableIterator<Row>,
  }
}
export type SqliteStatement = ReturnType<typeof prepareStatement>
