import type { FunnelStep } from './odds.ts'

const of = (stage: FunnelStep['stage'], label: string, [low, value, high]: [number, number, number]): FunnelStep => ({
  stage,
  label,
  value: value / 100,
  low: low / 100,
  high: high / 100,
  source: 'The Interview Feedback You Need (career article)',
  year: null,
  grade: 'folklore',
  from: 'applied',
  route: null,
})

/** The article's own funnel (S1.2): a rule of thumb of one who hired, its cuts under its own names. */
export const listArticle = (): FunnelStep[] => [
  of('applied', '100 resumes come in', [100, 100, 100]),
  of('screen', '12 to 18 are left after the resume cut', [12, 15, 18]),
  of('interview', '5 to 7 are left after the phone screen', [5, 6, 7]),
  of('final', '2 or 3 are left for the second interview; two out of three of them hear a no', [2, 2.5, 3]),
  of('offer', '1 gets the offer', [1, 1, 1]),
]
