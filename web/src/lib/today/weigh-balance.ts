import { en } from '../words.ts'

interface Open {
  company: string
  steps: number
}

const words = en.today.balance
const tilted = 60

/** S0.5: how this week's steps spread over the open opportunities; nothing to say with fewer than three open. */
export function weighBalance(open: readonly Open[]): string | null {
  if (open.length < 3) return null
  const total = open.reduce((sum, { steps }) => sum + steps, 0)
  if (total === 0) return words.quiet(open.length)
  const busiest = open.reduce((most, each) => (each.steps > most.steps ? each : most))
  const percent = Math.round((busiest.steps / total) * 100)
  if (percent > tilted && total >= 3) return words.tilted(busiest.company, percent)
  return words.even(total - busiest.steps, open.length)
}
