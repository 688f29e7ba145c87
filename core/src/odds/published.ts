import type { FunnelStep } from './odds.ts'

type Row = Pick<FunnelStep, 'stage' | 'from' | 'label' | 'source' | 'year'> & {
  value: number
  range?: [number, number]
  route?: FunnelStep['route']
  grade?: FunnelStep['grade']
}

const careerPlug = 'CareerPlug, small businesses in the US (sells hiring software)'
const lever = 'Lever, over 1,000 of its customers (sells hiring software)'

/** Published rates that somebody here has read, with who says so. Who sells hiring software is said as well. */
const rows: Row[] = [
  {
    stage: 'screen',
    from: 'applied',
    label: 'Applications that led to an interview',
    value: 0.03,
    source: `${careerPlug}, as reported by StaffingHub`,
    year: 2024,
  },
  {
    stage: 'screen',
    from: 'applied',
    label: 'The same four years before',
    value: 0.15,
    source: careerPlug,
    year: 2020,
  },
  {
    stage: 'screen',
    from: 'applied',
    label: 'Calls back after cold applications to office jobs (97 of 2,690, sent for a study)',
    value: 0.0361,
    source: 'Farber, Silverman and von Wachter, on data of Kroft, Lange and Notowidigdo',
    year: 2017,
    route: 'cold',
    grade: 'measured',
  },
  {
    stage: 'offer',
    from: 'screen',
    label: 'Interviewed people who were hired',
    value: 0.27,
    source: `${careerPlug}, as reported by StaffingHub`,
    year: 2024,
  },
  {
    stage: 'offer',
    from: 'applied',
    label: 'Applications that led to a hire: 1 in 180; by industry it was 1 in 46 to 1 in 185',
    value: 1 / 180,
    range: [1 / 185, 1 / 46],
    source: `${careerPlug}, as reported by StaffingHub; industries of 2019`,
    year: 2024,
  },
  {
    stage: 'offer',
    from: 'applied',
    label: 'Candidates who were hired, all routes: 1 in 100',
    value: 0.01,
    source: lever,
    year: 2016,
  },
  {
    stage: 'offer',
    from: 'applied',
    label: 'Through a careers page or posting: 1 in 152',
    value: 1 / 152,
    source: lever,
    year: 2016,
    route: 'cold',
  },
  {
    stage: 'offer',
    from: 'applied',
    label: 'Referred by someone inside: 1 in 16 (they were chosen beforehand, so this is no cause)',
    value: 1 / 16,
    source: lever,
    year: 2016,
    route: 'warm',
  },
]

const round = (share: number) => Math.round(share * 1e6) / 1e6

/** What has been published of funnels, each with its source and year. */
export const listPublished = (): FunnelStep[] =>
  // Sellers count their own customers: no more than what people say of themselves.
  rows.map(({ value, range = [value, value], route = null, grade = 'survey', ...row }) => ({
    ...row,
    route,
    grade,
    value: round(value),
    low: round(range[0]),
    high: round(range[1]),
  }))
