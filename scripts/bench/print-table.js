/** One table: the figure, what was promised, the floor on the same machine in the same run, and how far above it we are. */
export function printTable(rows) {
  const lines = [['what', 'figure', 'promised', '', 'floor', 'ratio'], ...rows.map(rowToCells)]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  const toLine = (cells) => `| ${cells.map((cell, column) => align(cell, widths[column], column)).join(' | ')} |`
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${isNumber(column) ? ':' : '-'}`).join('|')}|`
  return [toLine(lines[0]), rule, ...lines.slice(1).map(toLine)].join('\n')
}

function rowToCells({ name, figure, unit, target, floor, floorName, better = 'less' }) {
  const promise = target === undefined ? ['', ''] : describePromise({ figure, unit, target, better })
  const beside =
    floor === undefined
      ? ['', '']
      : [`${round(floor)} ${unit} ${floorName ? `(${floorName})` : ''}`, `${round(figure / floor)} ×`]
  return [name, `${round(figure)} ${unit}`, ...promise, ...beside]
}

function describePromise({ figure, unit, target, better }) {
  const isKept = better === 'less' ? figure <= target : figure >= target
  return [`${better === 'less' ? '≤' : '≥'} ${round(target)} ${unit}`, isKept ? 'kept' : 'MISSED']
}

function round(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(digits)
}

function align(cell, width, column) {
  return isNumber(column) ? cell.padStart(width) : cell.padEnd(width)
}

function isNumber(column) {
  return [1, 2, 5].includes(column)
}
