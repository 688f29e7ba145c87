import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { createPlaces, openGazetteer, type Places } from '@standout/core/ground'

const file = new URL('../../data/towns.gz', import.meta.url)

/** The towns of the world, read when somebody first asks for them; without the file places are compared by name alone. */
export function createTowns(): () => Promise<Places> {
  let reading: Promise<Places> | undefined
  return () => {
    reading ??= readFile(file)
      .then((bytes) => promisify(gunzip)(bytes))
      .then(
        (bytes) => createPlaces(openGazetteer(bytes)),
        (error) => {
          console.error('The list of towns could not be read, so places are compared by name alone.', error)
          return createPlaces(undefined)
        },
      )
    return reading
  }
}
