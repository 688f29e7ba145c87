import type { Table } from '@standout/core/profiles'
import { type Options, parse } from 'csv-parse/sync'

type Parsed = { record: string[]; info: { lines: number } }

/** Saved again by a spreadsheet, the commas may have become semicolons or tabs: the header shows it. */
const findDelimiter = (text: string): string => {
  const head = text.slice(0, 4000).split(/\r\n|\r|\n/)
  const count = (mark: string) => Math.max(...head.map((line) => line.split(mark).length))
  const [comma, semicolon, tab] = [count(','), count(';'), count('\t')]
  if (tab > 3 && tab > comma) return '\t'
  return semicolon > 3 && head.some((line) => line.split(';').length > 3 && !line.includes(',')) ? ';' : ','
}

const read = (text: string, options: Options): Parsed[] =>
  parse(text, {
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 4_000_000,
    ...options,
  }) as unknown as Parsed[]

/** The parser tells where a row ends; people look where it starts. */
const startOf = ({ record, info }: Parsed): number =>
  info.lines - record.reduce((inside, cell) => (cell.includes('\n') ? inside + cell.split('\n').length - 1 : inside), 0)

/** Where the sheet itself begins: the first of the widest rows, below any preamble. Read from there, all rows are of one width, which the parser is quick at. */
const findFirstLine = (text: string, delimiter: string): number => {
  const head = read(text, { delimiter, to: 15 })
  const widest = Math.max(0, ...head.map(({ record }) => record.length))
  const first = head.find(({ record }) => record.length === widest)
  return first ? startOf(first) : 1
}

/** Reads comma separated values into rows with their lines; uneven rows and stray quotes are read as they are. */
export const readCsv = (text: string, file: string): Table => {
  const delimiter = findDelimiter(text)
  const parsed = read(text, { delimiter, from_line: findFirstLine(text, delimiter) })
  return { file, rows: parsed.map(({ record }) => record), lines: parsed.map(startOf) }
}
