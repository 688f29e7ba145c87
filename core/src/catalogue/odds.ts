const weeksSay = (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`)
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

export const odds = {
  title: 'The odds',
  says: 'Against anyone, at each step. A no is mostly arithmetic, and arithmetic is something that you can move.',
  link: 'The odds, told honestly',
  linkSays: 'What a search usually takes, where yours stands, and what would raise the chance.',
  percent: (share: number) => `${Math.round(share * 100)} %`,
  of100: (share: number) => {
    const count = share * 100
    if (count >= 99.5) return '100'
    return count >= 10
      ? `${Math.round(count)}`
      : count >= 0.95
        ? `${Math.round(count * 10) / 10}`
        : `${Number(count.toPrecision(1))}`
  },
  between: (low: string, high: string) => `${low} to ${high}`,
  tableBehind: 'The same as a table',
  forecast: {
    title: 'At least one offer',
    says: ({ week, day, chance, range }: { week: number; day: string; chance: string; range: string }) =>
      `By week ${week} (${day}): ${chance}, somewhere in ${range}.`,
    none: 'Nothing is open and nothing goes out, so there is nothing to forecast yet. Move the first slider to see what a week of applications does.',
    offers: 'There is an offer in your hand. What stands here is the chance of another one.',
    rate: 'Applications a week',
    warm: 'Of these through someone who knows you',
    span: 'Look ahead',
    spans: { 13: 'Three months', 26: 'Half a year', 52: 'A year' },
    today: (rate: string) => `Lately you sent ${rate} a week.`,
    back: 'Back to today',
    needed: (target: string, week: number, rate: string) => `${target} by week ${week} takes ${rate} a week at this mix,`,
    neededNone: (target: string, week: number) => `${target} by week ${week} is out of reach by sending more,`,
    warmNeeded: (share: string) => `or as many as now with ${share} of them warm.`,
    warmNone: 'and more warm ones alone would not do it.',
    reached: (target: string, week: number) => `That is ${target} by week ${week} already. You may rest a little.`,
    more: 'more than anyone can write well',
    axis: 'Weeks from now',
    lines:
      'The line is the chance. The band holds four cases out of five: how good the rates are is not known exactly. The broken line is what you aim for.',
    table: { week: 'By week', chance: 'Chance', low: 'Low', high: 'High' },
    open: (count: number) =>
      count === 1
        ? 'One open role counts, by its reading and its stage.'
        : `${count} open roles count, by their readings and stages.`,
    assumes: (weeks: number) =>
      `An open role is taken to be decided within ${weeksSay(weeks)} at most, each week as likely. New ones take two weeks to a first answer and one for each round, at the middle.`,
  },
  funnels: {
    title: 'What becomes of a hundred applications',
    says: 'Three funnels, each what it is: a rule of thumb, rates that somebody published, and your own so far.',
    columns: { article: 'The article', published: 'Published', own: 'Yours' },
    stages: {
      applied: 'Applied',
      screen: 'A first talk',
      interview: 'A next round',
      final: 'The final round',
      offer: 'An offer',
    },
    none: 'no figure',
    none_yet: 'not yet',
    note: 'The article counts all routes of an easier market; today cold applications do worse and introductions better. At its last step, two out of three hear a no.',
    routes: 'By route: how many led to a first talk',
    way: 'Route',
    count: 'So far',
    yourRange: 'Your range, of 100',
    route: { cold: 'Cold', targeted: 'Targeted', warm: 'Through someone' },
    counted: (passed: number, reached: number) => `${passed} of ${reached}`,
    waiting: (count: number) => `${count} still waiting`,
    apart: (withdrawn: number, reserve: number, revived: number) =>
      [
        withdrawn ? `You left ${times(withdrawn)} yourself; that is no loss.` : '',
        reserve ? `${reserve} kept in reserve: not now, which is not a no.` : '',
        revived ? `${revived} that had ended opened again.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    usual: 'where everyone starts',
    sources: 'Where these numbers come from',
    ofFrom: (value: string) => `${value} of 100`,
    range: (low: string, high: string) => `your range ${low} to ${high} of 100`,
  },
  readings: {
    title: 'My readings against what happened',
    says: 'A dot on the line is a reading that came true as often as it said. The bars show how little a few cases prove.',
    none: 'No round has ended yet. When one does, its reading is held against what happened.',
    recall: 'Write down past talks whose end you know',
    reading: 'Reading',
    gut: 'Your gut',
    said: 'It said',
    happened: 'It happened',
    cases: 'Cases',
    casesOf: (passed: number, count: number) => `${passed} of ${count}`,
    better: 'So far the readings miss by less than always naming the usual rate.',
    same: 'So far the readings do no better than always naming the usual rate. With few talks that is normal.',
    gutBetter: 'Your gut has been the better guide so far. Keep tapping it first.',
    gutWorse: 'Your gut misses by more than the readings so far.',
    missTable: 'Mean squared miss, less is better',
    base: 'The usual rate',
    signs: 'Which signs have meant anything for me',
    follows: (count: number) =>
      `After ${count} outcomes the readings follow your own: signs that meant little for you count little.`,
    notYet: (count: number) =>
      `${count} of 20 outcomes known. Until then the readings go by the table; this is what your own say so far.`,
    more: 'more than the table says',
    less: 'less than the table says',
    unclear: 'too early to tell',
  },
  balance: {
    title: 'This week',
    says: 'Where your effort went, and where the chances are.',
    effort: 'Effort',
    chance: 'Chances',
    even: 'Your week went about where the chances are.',
    little: 'A quiet week. That is allowed; one small thing for one open role is plenty.',
    'one-takes-over': (name: string) =>
      `Most of the week went to ${name}. It may be worth it; the others would like an hour as well.`,
    forgotten: (name: string) => `Nothing went to ${name} this week, and it is among your best chances. Half an hour would do.`,
  },
  noes: {
    hard: (count: number) => `${count} noes in a week`,
    hardSays: (reached: string) =>
      `That is a lot for one week, and the arithmetic expects it: of a hundred applications about ${reached} come to an offer, for anyone. Nothing has to be done tonight. Eat, sleep, see someone.`,
    fold: (count: number) => (count === 1 ? 'One no in the last four weeks' : `${count} noes in the last four weeks`),
    day: 'The day of the no',
  },
  customer: {
    title: '“I would not work for a company that…”',
    says: 'That may be true, and you may say so when they make an offer. Until then they are the customer and you are the one with something to give: the next move is yours, and it costs you nothing but a kind one.',
  },
}
