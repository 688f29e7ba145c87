/** The inverse of a small symmetric matrix with only positive directions (Cholesky). */
export function invertMatrix(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length
  const lower = matrix.map((row) => row.slice())
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row]![column]!
      for (let at = 0; at < column; at++) sum -= lower[row]![at]! * lower[column]![at]!
      lower[row]![column] = row === column ? Math.sqrt(Math.max(1e-12, sum)) : sum / lower[column]![column]!
    }
  }
  return matrix.map((_, column) => solveWith(lower, column))
}

function solveWith(lower: readonly Float64Array[], unit: number): Float64Array {
  const size = lower.length
  const solved = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let sum = row === unit ? 1 : 0
    for (let at = 0; at < row; at++) sum -= lower[row]![at]! * solved[at]!
    solved[row] = sum / lower[row]![row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = solved[row]!
    for (let at = row + 1; at < size; at++) sum -= lower[at]![row]! * solved[at]!
    solved[row] = sum / lower[row]![row]!
  }
  return solved
}
