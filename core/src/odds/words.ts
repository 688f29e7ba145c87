const most = (count: number) => count.toLocaleString('en')

/** What a search file may hold, said where it holds something else. */
export const askFor = {
  search: 'A search is one JSON object, such as {"open": [{"stage": "final", "chance": 0.3}], "perWeek": {"cold": 8}}.',
  open: (count: number) => `“open” is a list of at most ${most(count)} opportunities.`,
  opportunity: 'Each entry of “open” is an object, such as {"stage": "final", "chance": 0.3, "weeksToDecision": 2}.',
  stage: (stages: readonly string[]) => `“stage” takes one of ${stages.join(', ')}.`,
  route: (routes: readonly string[]) => `“route” takes one of ${routes.join(', ')}.`,
  chance: '“chance” takes a number from 0 to 1, or {"low", "middle", "high"} with low ≤ middle ≤ high.',
  chanceParts: '“chance” needs “middle”, or both “low” and “high”.',
  chanceOrder: '“chance” has its points in the wrong order: it takes low ≤ middle ≤ high.',
  decision: (weeks: number) => `“weeksToDecision” takes a whole number of weeks from 1 to ${weeks}.`,
  perWeek: (routes: readonly string[]) => `“perWeek” is an object with a number for any of ${routes.join(', ')}.`,
  rate: (route: string, count: number) => `“${route}” per week takes a number from 0 to ${most(count)}.`,
  history: 'The history is an object with any of cold, targeted, warm and rounds.',
  counts: (counted: string, passed: string) => `takes two numbers from 0 up, such as {"${counted}": 40, "${passed}": 1}.`,
  tooMany: (counted: string, passed: string) => `“${passed}” cannot be more than “${counted}”. Check the two numbers.`,
  rounds: (rounds: readonly string[]) => `“rounds” is an object with any of ${rounds.join(', ')}.`,
  weeks: (count: number) => `“weeks” takes a whole number from 1 to ${count}.`,
  target: '“target” takes a chance from 0 to 1, such as 0.9.',
}

export const ownSource = 'Your own search'

type SayCount = (passed: number, reached: number) => string
/** "2 of 40 cold applications led to a conversation". */
const counted =
  (what: string, went: string): SayCount =>
  (passed, reached) =>
    reached === 0 ? `No ${what} counted yet` : `${passed} of ${Math.round(reached * 10) / 10} ${what} led to ${went}`

export const sayCount: Record<'cold' | 'targeted' | 'warm' | 'screen' | 'interview' | 'final', SayCount> = {
  cold: counted('cold applications', 'a conversation'),
  targeted: counted('targeted applications', 'a conversation'),
  warm: counted('warm introductions', 'a conversation'),
  screen: counted('first conversations', 'a next round'),
  interview: counted('interviews', 'a final round'),
  final: counted('final rounds', 'an offer'),
}
