import { describe, expect, it } from 'vitest'
import { openTowns } from '../fixtures/open-towns.ts'
import { openGazetteer } from './gazetteer.ts'
import { comparePlaces } from './match-places.ts'

const places = openTowns()
const read = (text: string) => {
  const place = places.read(text)
  return place && `${place.label}${place.region ? ` ${place.region}` : ''} ${place.kind}`
}

describe('reading a place', () => {
  it.each([
    ['Cincinnati, Ohio, United States', 'Cincinnati US.OH town'],
    ['La Jolla, California', 'La Jolla US.CA town'],
    ['Greater San Diego Area', 'Greater San Diego US.CA area'],
    ['Oporto', 'Porto PT.17 town'],
    ['Bombay', 'Mumbai IN.16 town'],
    ['Muenchen', 'Munich DE.02 town'],
    ['Cambridge, MA', 'Cambridge US.MA town'],
    ['Cambridge, England, United Kingdom', 'Cambridge GB.ENG town'],
    ['Portland, Maine', 'Portland US.ME town'],
    ['Springfield, Illinois', 'Springfield US.IL town'],
    ['Atlanta, Georgia', 'Atlanta US.GA town'],
    ['Tbilisi, Georgia', 'Tbilisi GE.51 town'],
    ['Ontario, Canada', 'Ontario CA.08 region'],
    ['Ontario, California', 'Ontario US.CA town'],
    ['Bayern', 'Bavaria DE.02 region'],
    ['Washington DC-Baltimore Area', 'Washington DC Area US.DC area'],
    ['Zürich und Umgebung', 'Greater Zurich CH.ZH area'],
    ['Berlin (Remote)', 'Berlin DE.16 town'],
    ['Deutschland', 'Deutschland country'],
    ['Remote', undefined],
    ['', undefined],
  ])('%s', (text, wanted) => expect(read(text)).toBe(wanted))

  it('doubts a name that several towns have, and believes the one at home', () => {
    expect(places.read('Springfield')?.doubt).toBe(true)
    const home = places.read('Boston, Massachusetts')
    expect(places.read('Cambridge', { home })?.region).toBe('US.MA')
    expect(places.read('Cambridge', { home: places.read('Leeds, England') })?.region).toBe('GB.ENG')
  })
})

describe('two places', () => {
  it.each([
    ['Cincinnati, Ohio', 'Ohio', 'Cincinnati, Ohio'],
    ['La Jolla, California', 'Greater San Diego Area', 'La Jolla, Greater San Diego'],
    ['La Jolla, California', 'San Diego, CA', 'Greater San Diego'],
    ['Oakland, CA', 'Palo Alto, California', 'San Francisco Bay Area'],
    ['Dayton, Ohio', 'Cincinnati, Ohio', 'Ohio'],
    ['Porto, Portugal', 'Oporto', 'Porto'],
    ['Portland, Maine', 'Portland, Oregon', undefined],
    ['Cambridge, MA', 'Cambridge, UK', undefined],
    ['San Diego, California', 'San Francisco, California', undefined],
    ['London, England', 'England', undefined],
    ['Germany', 'Berlin, Germany', undefined],
  ])('%s and %s', (one, other, label) => {
    const [a, b] = [places.read(one), places.read(other)]
    expect(a && b && comparePlaces(a, b, places)?.label).toBe(label)
    expect(a && b && comparePlaces(b, a, places)?.label).toBe(label)
  })
})

it('takes no file for a gazetteer that is none', () => {
  expect(openGazetteer(new Uint8Array(3))).toBeUndefined()
  expect(openGazetteer(new Uint8Array(64))).toBeUndefined()
})
