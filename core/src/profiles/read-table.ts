/** One sheet of comma separated values as read: every row with the line of the file on which it starts. */
export type Table = { file: string; rows: string[][]; lines: number[] }

/** For each column the headings that name it, in any language, in the form of `plainHeading`. */
export type Headings<K extends string> = Readonly<Record<K, readonly string[]>>
export type TableRecord<K extends string> = { line: number } & { [P in K]?: string }
export type Columns<K extends string> = { at: [K, number][]; firstRow: number }

const deepestHeader = 15

/** A heading without case, accents and marks, so that `E-Mail-Adresse` and `e mail adresse` are one. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Finds the header row by its names, below whatever preamble the export writes first. */
export const findColumns = <K extends string>(table: Table, headings: Headings<K>, atLeast: number): Columns<K> | undefined => {
  const names = Object.keys(headings) as K[]
  for (const [index, row] of table.rows.slice(0, deepestHeader).entries()) {
    const plain = row.map(plainHeading)
    const at = names
      .map((name): [K, number] => [name, plain.findIndex((cell) => headings[name].includes(cell))])
      .filter(([, place]) => place >= 0)
    if (at.length >= atLeast) return { at, firstRow: index + 1 }
  }
  return undefined
}

/** The rows below the header as records by column name; blank cells are left out and blank rows too. */
export const readRecords = <K extends string>(table: Table, columns: Columns<K>): TableRecord<K>[] => {
  const records: TableRecord<K>[] = []
  for (let index = columns.firstRow; index < table.rows.length; index++) {
    const row = table.rows[index] as string[]
    const record = { line: table.lines[index] ?? 0 } as Record<string, unknown>
    let blank = true
    for (const [name, place] of columns.at) {
      const cell = row[place]?.trim()
      if (!cell) continue
      record[name] = cell
      blank = false
    }
    if (!blank) records.push(record as TableRecord<K>)
  }
  return records
}
