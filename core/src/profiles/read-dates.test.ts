import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDateSpan } from './read-dates.ts'

const span = (text: string) => {
  const found = findDateSpan(text)
  return found && [found.startDate, found.present ? 'present' : found.endDate]
}

describe('dates as people write them', () => {
  it.each([
    ['February 2022 - Present (4 years 10 months)', '2022-02', 'present'],
    ['Jan 2020 – Mar. 2021', '2020-01', '2021-03'],
    ['2019-03 to 2021-05', '2019-03', '2021-05'],
    ['03/2019 – 11/2020', '2019-03', '2020-11'],
    ['03/2019–…', '2019-03', 'present'],
    ['2018 - 2020', '2018', '2020'],
    ['2019-21', '2019', '2021'],
    ['May – August 2021', '2021-05', '2021-08'],
    ["Jan '20 - Feb '21", '2020-01', '2021-02'],
    ['15.03.2019 - 31.12.2020', '2019-03', '2020-12'],
    ['März 2021–Heute · 2 Jahre', '2021-03', 'present'],
    ['seit 03.2018', '2018-03', 'present'],
    ['mars 2021 - aujourd’hui', '2021-03', 'present'],
    ['septiembre de 2019 - actualidad', '2019-09', 'present'],
    ['janeiro de 2020 - o momento', '2020-01', 'present'],
    ['set 2019 - ott 2020', '2019-09', '2020-10'],
    ['mrt 2015 - heden', '2015-03', 'present'],
    ['Wrzesień 2014 – obecnie', '2014-09', 'present'],
    ['2021年3月 - 至今', '2021-03', 'present'],
    ['январь 2019 — настоящее время', '2019-01', 'present'],
    ['Q1 2020 - Q3 2020', '2020-01', '2020-07'],
  ])('%s', (text, from, to) => expect(span(text)).toEqual([from, to]))

  it('takes a single date as the end, a season as its first month', () => {
    expect(span('Summer 2019')).toEqual([undefined, '2019-06'])
    expect(span('Graduated 2018')).toEqual([undefined, '2018'])
  })

  it('sees no date in money, counts and shares', () => {
    for (const text of ['$2019', '2,000 users', '2000% more', '1,2019']) expect(findDateSpan(text)).toBeUndefined()
  })

  it('says where the dates stand, so that they can be taken out', () => {
    const text = 'Élan GmbH (März 2019 – heute), Köln'
    const found = findDateSpan(text)
    expect(text.slice(found?.from, found?.to)).toBe('März 2019 – heute')
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => void findDateSpan(text)))
  })
})
