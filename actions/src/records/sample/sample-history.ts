import type { Round } from '@standout/core/interviews'
import type { Outcome, Route, Stage } from '@standout/core/opportunities'

/** A step and how many days ago it was; a talk follows the day after, with the gut and the first five minutes as they were noted. */
export type PastStep = { step: Stage | Outcome | 'reopened'; daysAgo: number; talk?: { gut: number; firstFive: number } }
export type PastOpportunity = { company: string; role: string; route: Route; steps: PastStep[] }

const applied = (daysAgo: number): PastStep => ({ step: 'applied', daysAgo })
const end = (step: Outcome, daysAgo: number): PastStep => ({ step, daysAgo })
const talk = (step: Stage, daysAgo: number, [gut, firstFive]: [number, number]): PastStep => ({
  step,
  daysAgo,
  talk: { gut, firstFive },
})
const past = (route: Route) => (company: string, role: string, steps: PastStep[]) => ({
  company: `${company} (sample)`,
  role,
  route,
  steps,
})
const [cold, targeted, warm] = [past('cold'), past('targeted'), past('warm')]

export const roundOfStage: Partial<Record<Stage, Round>> = { screen: 'screen', interview: 'first', final: 'final' }

/** Three months of a made-up search: what most of them come to, for anyone. */
export const sampleHistory: PastOpportunity[] = [
  cold('Saltmarsh Foods', 'Planner', [applied(88), end('gone-silent', 60)]),
  cold('Quay Ledger', 'Operations assistant', [applied(85), end('declined-by-them', 79)]),
  cold('Ferrule Works', 'Planner', [applied(80), end('gone-silent', 52)]),
  cold('Tidewater Post', 'Shift planner', [applied(77), talk('screen', 68, [3, 2]), end('declined-by-them', 63)]),
  cold('Orchard Lane Clinic', 'Coordinator', [applied(74), end('declined-by-them', 70)]),
  cold('Copperline Trams', 'Timetable clerk', [applied(71), end('gone-silent', 45)]),
  cold('Bellwether Print', 'Office manager', [applied(66), end('declined-by-them', 60)]),
  cold('Halfmoon Bakery', 'Logistics planner', [applied(62), end('gone-silent', 38)]),
  cold('Sable and Sons', 'Buyer', [applied(58), end('withdrawn', 50)]),
  cold('Kestrel Parcel', 'Depot planner', [
    applied(52),
    talk('screen', 44, [3, 3]),
    talk('interview', 38, [4, 2]),
    end('declined-by-them', 31),
  ]),
  cold('Millrace Energy', 'Coordinator', [applied(47), end('declined-by-them', 41)]),
  cold('Greenway Cycles', 'Fleet planner', [applied(40), end('declined-by-them', 34)]),
  cold('Northgate Library', 'Events planner', [applied(23)]),
  cold('Juniper Stays', 'Booking lead', [applied(8)]),
  targeted('Harrow Tools', 'Operations lead', [applied(82), talk('screen', 74, [2, 1]), end('declined-by-them', 70)]),
  targeted('Lantern Theatre', 'House manager', [applied(69), end('declined-by-them', 58)]),
  targeted('Pinewood Clinics', 'Service planner', [
    applied(60),
    talk('screen', 52, [3, 3]),
    talk('interview', 44, [3, 2]),
    end('declined-by-them', 35),
  ]),
  cold('Lowfield Seeds', 'Buyer', [applied(56), end('gone-silent', 30)]),
  cold('Basalt Studio', 'Producer', [applied(50), end('declined-by-them', 44)]),
  cold('Plover Freight', 'Dispatcher', [applied(43), end('gone-silent', 18)]),
  cold('Merrow Swim Hall', 'Duty manager', [applied(37), end('declined-by-them', 33)]),
  targeted('Seabright Hostels', 'Area planner', [applied(45), end('gone-silent', 22)]),
  targeted('Amber Looms', 'Project coordinator', [applied(34), talk('screen', 25, [1, 1]), end('withdrawn', 20)]),
  targeted('Larkfield Council', 'Programme officer', [applied(49), end('declined-by-them', 29)]),
  targeted('Osier Baskets', 'Workshop planner', [applied(36), end('gone-silent', 12)]),
  warm('Heron House', 'Operations lead', [applied(57), end('declined-by-them', 46)]),
  warm('Oakbridge Museum', 'Visitor planner', [applied(39), end('gone-silent', 13)]),
  warm('Willow Ferries', 'Service designer', [
    applied(75),
    talk('screen', 70, [4, 3]),
    talk('interview', 63, [3, 4]),
    talk('final', 55, [4, 2]),
    end('declined-by-them', 49),
  ]),
  warm('Fernhill Trust', 'Programme planner', [
    applied(55),
    talk('screen', 50, [3, 3]),
    talk('interview', 43, [3, 3]),
    end('in-reserve', 33),
  ]),
  warm('Rook and Daughters', 'Operations lead', [
    applied(70),
    talk('screen', 64, [2, 3]),
    end('in-reserve', 52),
    { step: 'reopened', daysAgo: 39 },
    talk('interview', 36, [2, 2]),
    end('declined-by-them', 32),
  ]),
]
