import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.js'
import { readText } from './list-files.js'

// Packages whose package.json names no licence, with what the LICENSE file beside it says.
const readByHand = { 'node_modules/svelte-toolbelt': 'MIT' }

const readLock = () => JSON.parse(readText('package-lock.json')).packages

/** The lockfile installs anywhere: no registry's address in it, every platform's builds, every version exact. */
export function checkLockfile() {
  const packages = readLock()
  return Object.entries(packages).flatMap(([place, entry]) => [
    ...(/^https?:/.test(entry.resolved ?? '') ? [`package-lock.json: ${place} names a registry (${entry.resolved}).`] : []),
    ...findMissing(packages, place),
    ...(place.includes('node_modules') ? [] : findLoose(place, entry)),
  ])
}

function findMissing(packages, place) {
  return Object.keys(packages[place].optionalDependencies ?? {})
    .filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
    .map((name) => `package-lock.json: ${name} is missing; run node scripts/complete-lockfile.js.`)
}

function findLoose(place, { dependencies = {}, devDependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => `${place || '.'}/package.json: ${name} is "${version}"; give the exact version.`)
}

/** What we ship is MIT; a licence that would bind the people who use it may not come in with a dependency. */
export function checkLicences() {
  return Object.entries(readLock()).flatMap(([place, entry]) => {
    if (!place.startsWith('node_modules/') || entry.link) return []
    const licence = entry.license ?? readByHand[place] ?? readLicence(place)
    if (licence === undefined) return entry.integrity ? [`${place} names no licence.`] : []
    return isFree(licence) ? [] : [`${place} is under ${licence}, which we may not pass on under MIT.`]
  })
}

/** Of "A OR B" we may take either. */
function isFree(licence) {
  return String(licence)
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((choice) => !/\b[AL]?GPL|SSPL|BUSL|UNLICENSED|NonCommercial/i.test(choice))
}

function readLicence(place) {
  const file = `${place}/package.json`
  if (!existsSync(join(root, file))) return undefined
  const { license, licenses } = JSON.parse(readText(file))
  return license?.type ?? license ?? licenses?.map((one) => one.type ?? one).join(' OR ')
}
