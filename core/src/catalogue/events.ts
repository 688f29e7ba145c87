const talks = (count: number) => `${count} ${count === 1 ? 'conversation' : 'conversations'}`
const rounded = (count: number) => Math.round(count * 10) / 10

export const events = {
  title: 'Going out',
  says: 'Where you could meet people, and which of it is worth this week’s money and hours. A walk with one friend counts as much as a fair.',
  week: {
    title: 'The best of the next seven days',
    money: 'Money for the week',
    moneyHint: (currency: string | null) => (currency ? `In ${currency}, all four costs together.` : 'All four costs together.'),
    hours: 'Hours for the week',
    hoursHint: 'The way there and back counts.',
    keep: 'Weigh again',
    kept: 'Kept, and weighed again',
    sum: (count: number, money: string, hours: string) => `${talks(rounded(count))} for ${money} and ${hours}.`,
    in: 'Go',
    out: 'Leave, this time',
    none: 'None of it fits. Raise the money or the hours, or look for something smaller.',
    nothing: 'Nothing in the next seven days yet.',
    notProven: (percent: number) => `There was no time to prove it: something up to ${percent} % better may exist.`,
    how: 'How it is weighed',
    howSays:
      'It is the set that brings the most real conversations within both limits, with no two at once. Small gatherings and those with someone of your inner circle count a fifth more each.',
    going: 'I am going',
  },
  calendar: 'Into my calendar (.ics)',
  calendarAll: 'All I go to, as .ics',
  brought: {
    title: 'What going out brought',
    sum: (evenings: number, count: number) =>
      `${evenings} ${evenings === 1 ? 'evening' : 'evenings'}, ${count === 0 ? 'no conversation yet' : talks(count)}.`,
    cost: (money: string, hours: string) => `They took ${money} and ${hours}.`,
    oneTalk: (money: string) => `A real conversation came to ${money}.`,
    small: 'Small gatherings',
    large: 'Larger ones',
    each: (evenings: number, perEvening: number, money: string | null) =>
      perEvening === 0
        ? `${evenings} ${evenings === 1 ? 'evening' : 'evenings'}, no conversation yet`
        : `${evenings} ${evenings === 1 ? 'evening' : 'evenings'}, ${talks(rounded(perEvening))} each time${money === null ? '' : `, ${money} for one`}`,
    known: (met: number, known: number) =>
      met === known && known > 1
        ? `You talked with all ${known} you knew would come.`
        : `Of ${known} you knew would come, you talked with ${met}.`,
    judged: ({ better, asExpected, other }: { better: number; asExpected: number; other: number }) => {
      const said = [
        better > 0 ? `${better} better than expected` : '',
        asExpected > 0 ? `${asExpected} as expected` : '',
        other > 0 ? `${other} otherwise` : '',
      ].filter(Boolean)
      return said.length > 0 ? `${said.join(', ')}.` : ''
    },
    feeds:
      'The next choice reckons with it: how often those you know are really met, and how many new faces such evenings bring.',
  },
  coming: 'What is coming',
  noneComing: {
    title: 'Nowhere to go yet',
    says: 'Add a dinner, a walk or a meetup by hand, or drop the calendar file of a group you like.',
  },
  past: 'Where you were',
  add: 'Add something',
  drop: {
    label: 'Drop calendar files or saved event pages',
    hint: '.ics from Meetup, Eventbrite, Luma or a calendar, or the page of an event saved as HTML. Nothing is fetched. The same file again only updates.',
    brought: (added: number, changed: number) =>
      added + changed === 0 ? 'Nothing new in it.' : `${added} added, ${changed} changed.`,
    left: (count: number) => `${count} left out or with a remark`,
  },
  form: {
    title: 'What is it?',
    titleHint: 'A fair, a meetup, a dinner, a walk with someone.',
    when: 'Starts',
    until: 'Ends',
    place: 'Where',
    url: 'Link',
    organizer: 'Who holds it',
    costs: 'What it costs you',
    cost: { transport: 'Transport', entry: 'Entry', drinks: 'Drinks', food: 'Food' },
    travel: 'Minutes on the way, there and back',
    talks: 'Real conversations you expect',
    talksHint: 'Leave it empty, and it is estimated from who goes and from your past evenings.',
    small: 'A small gathering',
    smallHint: 'A dinner, a walk, a handful of people.',
    inner: 'Someone of your inner circle comes',
    who: 'Who you know that goes',
    removeWho: (name: string) => `${name} does not go`,
    notes: 'Notes',
    save: 'Keep',
    cancel: 'Cancel',
    edit: 'Change it',
    saved: 'Kept',
    missing: 'Say when it starts and when it ends.',
    number: 'Write a number, such as 12.50.',
  },
  costs: (money: string) => `${money} in all`,
  free: 'free',
  way: (minutes: number) => `${minutes} min on the way`,
  whole: 'whole day',
  knows: (names: string[]) =>
    `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} ${names.length === 1 ? 'goes' : 'go'}`,
  expects: (count: number) => `about ${talks(rounded(count))}`,
  cancelled: 'Called off',
  small: 'Small',
  decision: { legend: 'Do you go?', maybe: 'Perhaps', going: 'I go', not: 'Not this time' },
  back: 'Going out',
  remove: 'Delete it',
  pickUp: {
    title: 'Pick up where it ended',
    says: 'Your last exchange with each person you know who goes.',
    none: 'Nobody you know is noted yet. Two names are enough to make it worth going.',
    kinds: { wrote: 'You wrote', heard: 'They said', talk: 'You talked', event: 'You met at an event' },
    nothing: 'Nothing noted between you yet: ask what they are working on.',
    notKnown: 'Not among your people yet.',
  },
  after: {
    title: 'Who did you really talk to?',
    says: 'A few names while they are fresh. Nobody at all is an answer too.',
    talked: (name: string) => `Talked to ${name}`,
    expected: 'As you expected?',
    asExpected: { better: 'Better', 'as-expected': 'As expected', other: 'Otherwise' },
    words: 'What was said',
    met: (name: string, as: string | null) => (as ? `${name} (${as.toLowerCase()})` : name),
    add: 'Someone else',
    paid: 'What it came to in the end',
    paidHint: (thought: string) => `You thought ${thought}.`,
    save: 'Note the evening',
    saved: 'Noted. They are among your people now.',
    nobody: 'You talked to nobody there. That happens, and it makes the next choice better.',
    each: (count: number, money: string) => `${talks(count)}, ${money} each.`,
    eachFree: (count: number) => `${talks(count)}, free of charge.`,
    toNote: 'Note who you talked to',
    notNoted: 'Not noted yet',
    notGone: 'You did not go.',
  },
}
