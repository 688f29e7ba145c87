/**
 * A fixed set of points that fills many dimensions evenly (a Korobov lattice): in each one every slice is met exactly once.
 * The steps were found by trying all of them for the least error over pairs and triples of dimensions.
 */
export type Lattice = { size: number; step: number }

export const lattice: Lattice = { size: 4093, step: 562 }
/** For the routes alone, which are only three. */
export const routeLattice: Lattice = { size: 1021, step: 137 }
/** Where nothing is uncertain, one point tells all. */
export const onePoint: Lattice = { size: 1, step: 0 }

/** Which slice of a dimension each point takes. */
export function listSlices(lattice: Lattice, dimension: number): Uint16Array {
  const key = `${lattice.size} ${dimension}`
  const known = listed.get(key) ?? walkSlices(lattice, dimension)
  listed.set(key, known)
  return known
}

/** There are three lattices of six dimensions at most. */
const listed = new Map<string, Uint16Array>()

function walkSlices({ size, step }: Lattice, dimension: number): Uint16Array {
  let stride = 1
  for (let round = 0; round < dimension; round++) stride = (stride * step) % size
  const slices = new Uint16Array(size)
  let slice = 0
  for (let point = 1; point < size; point++) {
    slice += stride
    if (slice >= size) slice -= size
    slices[point] = slice
  }
  return slices
}

/** The values of equally likely slices, dealt out to the points of one dimension. */
export function dealSlices(values: Float64Array, slices: Uint16Array): Float64Array {
  const dealt = new Float64Array(slices.length)
  for (let point = 0; point < slices.length; point++) dealt[point] = values[slices[point]!]!
  return dealt
}
