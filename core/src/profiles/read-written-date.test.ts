import { describe, expect, it } from 'vitest'
import { readWrittenDate } from './read-written-date.ts'

describe('dates as people write them', () => {
  it.each([
    ['05 Mar 2024', '2024-03-05'],
    ['Apr 2021', '2021-04'],
    ['2014', '2014'],
    ['7/8/26, 3:43 PM', '2026-07-08'],
    ['8/15/26', '2026-08-15'],
    ['15/8/26', '2026-08-15'],
    ['01/19/13, 12:10 AM', '2013-01-19'],
    ['06/01/25 12:00 PM', '2025-06-01'],
    ['2025/06/10 23:13:46 UTC', '2025-06-10'],
    ['2022-01-05', '2022-01-05'],
    ['03.04.2022', '2022-04-03'],
    ['12. Dezember 2023', '2023-12-12'],
    ['1er juillet 2023', '2023-07-01'],
    ['2 de out. de 2022', '2022-10-02'],
    ['août 2020', '2020-08'],
    ['March 3, 2021', '2021-03-03'],
  ])('%s', (written, date) => {
    expect(readWrittenDate(written)).toBe(date)
  })
  it.each(['31 Feb 2024', '13/13/2024', 'soon', '', '2024-13-01'])('%s is no date', (written) => {
    expect(readWrittenDate(written)).toBeUndefined()
  })
})
