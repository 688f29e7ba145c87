import { dateToDay } from '../../shared/index.ts'
import { type Clock, morning } from '../clock.ts'
import { finding, type MoveRule } from '../rule.ts'
import { sayDay, says } from '../words.ts'

const longestBreak = 14

function workingDayBefore(day: number, clock: Clock): number {
  for (let before = day - 1; before > day - longestBreak; before--) if (clock.addWorkingDays(before, 0) === before) return before
  return day - 1
}

/** An offer is answered before its day, and one without a day gets one. */
export const answerOffer: MoveRule = {
  move: 'answer-offer',
  basis: 'S0.6',
  find({ of, clock }) {
    const { stage, offerDeadline, company } = of.opportunity
    if (!of.isOpen || stage !== 'offer') return []
    const deadline = offerDeadline ? dateToDay(offerDeadline) : null
    const day = deadline === null ? clock.addWorkingDays(of.stageSince ?? clock.today, 1) : workingDayBefore(deadline, clock)
    const because = says.answerOffer(company, deadline === null ? null : sayDay(deadline))
    return [finding({ occasion: offerDeadline ?? 'no-day', dueAt: clock.at(day, morning), because })]
  },
}
