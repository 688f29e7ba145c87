import type { PackKind, PackPart, PackTables } from './pack.ts'

/** A table as it stands in a file: its header, and its rows as they come. */
export type RawTable = { header: readonly string[]; rows: readonly (readonly string[])[] }
/** What a table is; `part` is null for one that we know and do not use. */
export type TableKind = { kind: PackKind; part: PackPart | null }

const most = { rows: 1_500_000, characters: 400, names: 60, tasks: 6 }
const cut = (text: string | undefined) => (text ?? '').trim().slice(0, most.characters)

const flat = (header: readonly string[]) => header.map((name) => name.trim().toLowerCase())

const onetShapes: [PackPart, string[]][] = [
  ['titles', ['alternate title']],
  ['technology', ['example', 'commodity title', 'hot technology']],
  ['tools', ['example', 'commodity title']],
  ['tasks', ['task id', 'task', 'task type']],
  ['occupations', ['title', 'description']],
]
const escoShapes: [PackPart, string[]][] = [
  ['relations', ['occupationuri', 'skilluri', 'relationtype']],
  ['occupations', ['concepturi', 'preferredlabel', 'iscogroup']],
  ['names', ['concepturi', 'preferredlabel', 'altlabels']],
]

/** Tells a table by its columns and, where several share them, by its first row; nothing for what is no table of these. */
export function tellTable({ header, rows }: RawTable): TableKind | undefined {
  const has = new Set(flat(header))
  if (has.has('o*net-soc code')) {
    if (has.has('element id') && has.has('scale id')) return { kind: 'onet', part: tellScale({ header, rows }) }
    return { kind: 'onet', part: onetShapes.find(([, names]) => names.every((name) => has.has(name)))?.[0] ?? null }
  }
  const part = escoShapes.find(([, names]) => names.every((name) => has.has(name)))?.[0]
  if (!part) return has.has('concepturi') && has.has('concepttype') ? { kind: 'esco', part: null } : undefined
  // Groups and collections have labels too; skills and occupations say what they are.
  const type = rows[0]?.[flat(header).indexOf('concepttype')]
  const isOther = type !== undefined && !/^(?:KnowledgeSkillCompetence|Occupation)$/.test(type.trim())
  return { kind: 'esco', part: isOther && part !== 'relations' ? null : part }
}

/** Skills, knowledge, abilities and work activities have the same columns; the element's number tells them apart. */
function tellScale({ header, rows }: RawTable): PackPart | null {
  const element = rows[0]?.[flat(header).indexOf('element id')] ?? ''
  return /^2\.[AB]/.test(element) ? 'skills' : /^2\.C/.test(element) ? 'knowledge' : null
}

type Row = (name: string) => string

/** The rows of one table, as far as they are used. */
export function readTable<P extends PackPart>(table: RawTable, part: P, kind: PackKind): PackTables[P] {
  const header = flat(table.header)
  const columns = new Map(header.map((name, at) => [name, at]))
  const rows = table.rows.slice(0, most.rows).map(
    (cells): Row =>
      (name) =>
        cut(cells[columns.get(name) ?? -1]),
  )
  const whole = table.rows.slice(0, most.rows).map((cells) => cells[columns.get('altlabels') ?? -1] ?? '')
  const read: { [Part in PackPart]: () => PackTables[Part] } = {
    occupations: () =>
      rows
        .map((row): [string, string, string] =>
          kind === 'onet'
            ? [row('o*net-soc code'), row('title'), row('description')]
            : [tailOf(row('concepturi')), row('preferredlabel'), row('description')],
        )
        .filter(([code, title]) => code !== '' && title !== ''),
    titles: () =>
      kind === 'onet'
        ? rows.map((row): [string, string] => [row('o*net-soc code'), row('alternate title')])
        : rows.flatMap((row, at) => otherNames(whole[at]).map((name): [string, string] => [tailOf(row('concepturi')), name])),
    skills: () => readScale(rows),
    knowledge: () => readScale(rows),
    technology: () => readThings(rows),
    tools: () => readThings(rows),
    tasks: () => readTasks(rows),
    names: () =>
      rows
        .map((row, at): [string, string, string[]] => [tailOf(row('concepturi')), row('preferredlabel'), otherNames(whole[at])])
        .filter(([id, name]) => id !== '' && name !== ''),
    relations: () =>
      rows.map((row): [string, string, boolean] => [
        tailOf(row('occupationuri')),
        tailOf(row('skilluri')),
        row('relationtype') === 'essential',
      ]),
  }
  return read[part]()
}

const tailOf = (uri: string) => uri.split('/').at(-1) ?? ''
const otherNames = (text = '') =>
  [...new Set(text.split(/\r?\n|\s\|\s/).map((name) => name.trim()))]
    .filter((name) => name !== '' && name.length < 120)
    .slice(0, most.names)

/** Importance is told from 1 to 5; what experts marked as not to be used is left out. */
const readScale = (rows: readonly Row[]): [string, string, number][] =>
  rows.flatMap((row): [string, string, number][] => {
    const value = Number(row('data value'))
    const isFit = row('scale id') === 'IM' && row('recommend suppress') !== 'Y' && value >= 1 && value <= 5
    return isFit ? [[row('o*net-soc code'), row('element name'), Math.round(((value - 1) / 4) * 100) / 100]] : []
  })

const readThings = (rows: readonly Row[]): [string, string, string, boolean][] =>
  rows
    .map((row): [string, string, string, boolean] => [
      row('o*net-soc code'),
      row('example').replace(/^(\p{L}+) (?:Systems|Software|Corporation) (?=\1\b)/u, ''),
      row('commodity title'),
      row('hot technology') === 'Y' || row('in demand') === 'Y',
    ])
    .filter(([code, name]) => code !== '' && name !== '')

function readTasks(rows: readonly Row[]): [string, string][] {
  const counts = new Map<string, number>()
  const core = [...rows].sort((a, b) => Number(b('task type') === 'Core') - Number(a('task type') === 'Core'))
  return core.flatMap((row): [string, string][] => {
    const code = row('o*net-soc code')
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count > most.tasks ? [] : [[code, row('task')]]
  })
}
