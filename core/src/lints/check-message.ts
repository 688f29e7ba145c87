import { findUnkindWords } from './find-unkind-words.ts'
import { type Family, type Lint, levels, type Verdict } from './lint.ts'
import { rules } from './list-rules.ts'
import { measureSameness } from './measure-sameness.ts'
import { believed, presses, pressesTogether, sumPressure, weighPressure } from './pressure/weigh-pressure.ts'
import { type Reading, readMessage, type Sentence } from './read-message.ts'
import { remember } from './remember.ts'
import type { Given, Rule } from './rule.ts'
import { secondsOf } from './rules/shape.ts'
import type { Span } from './span.ts'
import { writePattern } from './write-pattern.ts'

/** Words that take the pressure away from what stands beside them, unless a "but" takes it back. */
const relief =
  '(?:no (?:need|rush|hurry|pressure|deadline|obligation)|no (?:reply|answer|response) ~2 (?:needed|necessary|required|expected)|(?:not|never) (?:need|have|expect|feel) (?:to |obliged to )?(?:an? )?(?:reply|answer|respond)|nothing to answer|not (?:here |writing )to ask|happy to wait|without expecting|not asking)'
const takenBack = writePattern('(?:but|however|though|although|yet|still|only)')

/** Checks one message: what would press, ask, sound or look wrong, and how much it is like all others. Only what is given is judged. */
export function checkMessage(text: string, given: Given = {}): Verdict {
  const reading = readMessage(text)
  const found = rules.filter((rule) => rule.when?.(given) ?? true).flatMap((rule) => lintsOf(rule, reading, given))
  const pressing = weighSentences(reading, found)
  const others = found.filter(({ family }) => family !== 'pressure')
  const problems = withoutRepeats([...pressing, ...others, ...findUnkindWords(reading.source)]).sort(
    (one, other) => one.start - other.start || levels.indexOf(one.level) - levels.indexOf(other.level),
  )
  const measured = measureSameness(reading, given)
  return {
    ready: problems.every(({ level }) => level !== 'stop'),
    sameness: measured.sameness,
    problems,
    words: reading.words,
    speakingSeconds: secondsOf(reading.words, given.wordsPerMinute),
    carriedBy: measured.sentences.filter((one) => one.sameness > 0.5).slice(0, 5),
  }
}

/** What one rule finds; the tests of each rule's examples ask it too. */
export function lintsOf(rule: Rule, reading: Reading, given: Given): Lint[] {
  const spans = [
    ...(rule.find?.(reading, given) ?? []),
    ...(rule.patterns ? reading.sentences.flatMap((sentence) => matchSentence(rule, sentence)) : []),
  ]
  return spans.map((span) => toLint(rule, span, reading.source))
}

const toLint = (rule: Rule, { start, end }: Span, source: string): Lint => ({
  rule: rule.id,
  family: rule.id.split('/')[0] as Family,
  level: rule.level,
  start,
  end,
  quote: source.slice(start, end),
  why: rule.why,
  instead: rule.instead,
  basis: rule.basis,
})

const pressureRules = new Map(rules.filter(({ id }) => id.startsWith('pressure/')).map((rule) => [rule.id, rule]))

/** Which rules of pressure find something in one sentence; the fit of the weights asks it too. */
export function findFired(sentence: Sentence): string[] {
  return [...pressureRules.values()].filter((rule) => matchSentence(rule, sentence).length > 0).map(({ id }) => id)
}

/**
 * What the rules found, where the whole sentence bears it out; sentences that press in words no rule knows; and where
 * none does so alone but all of them do together, the one that does so most.
 */
function weighSentences(reading: Reading, found: readonly Lint[]): Lint[] {
  const weighed = reading.sentences.map((sentence) => {
    const own = found.filter((one) => one.family === 'pressure' && one.start < sentence.end && sentence.start < one.end)
    return { sentence, own, ...weighPressure(sentence, [...new Set(own.map(({ rule }) => rule))]) }
  })
  const learnt = ({ sentence, kind }: (typeof weighed)[number]): Lint[] => {
    const rule = pressureRules.get(`pressure/${kind}`)
    return rule && !isRelieved(sentence.plain.text) ? [toLint(rule, sentence, reading.source)] : []
  }
  const alone = weighed.flatMap((one) =>
    one.own.length > 0 ? (one.score > believed ? one.own : []) : one.score > presses ? learnt(one) : [],
  )
  if (alone.length > 0 || sumPressure(weighed.map(({ score }) => score)) <= pressesTogether) return alone
  const most = weighed.reduce((one, other) => (other.score > one.score ? other : one))
  return most.own.length > 0 ? most.own : learnt(most)
}

function matchSentence(rule: Rule, { plain }: Sentence): Span[] {
  return placesOf(rule)(plain.text).map(({ start, end }) => plain.locate(start, end))
}

const finders = new Map<Rule, (text: string) => Span[]>()
function placesOf(rule: Rule) {
  const known = finders.get(rule)
  if (known) return known
  const made = remember(
    600,
    (text: string) => findPlaces(rule, text),
    (text) => text,
  )
  finders.set(rule, made)
  return made
}

/** Where a rule's patterns stand in the plain form of one sentence. */
function findPlaces(rule: Rule, text: string): Span[] {
  const spans = (rule.patterns ?? []).flatMap((pattern) =>
    [...text.matchAll(writePattern(pattern))].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  if (spans.length === 0) return []
  if (rule.unless?.some((pattern) => writePattern(pattern).test(reset(pattern, text)))) return []
  return !rule.always && isRelieved(text) ? [] : spans
}

/** Patterns are global, so one that was tested keeps its place until it is put back. */
function reset(pattern: string, text: string): string {
  writePattern(pattern).lastIndex = 0
  return text
}

function isRelieved(text: string): boolean {
  const match = [...text.matchAll(writePattern(relief))][0]
  if (!match) return false
  takenBack.lastIndex = 0
  return !takenBack.test(text.slice(match.index + match[0].length))
}

/** Of finds of one rule that overlap, the longest says it. */
function withoutRepeats(found: readonly Lint[]): Lint[] {
  const kept: Lint[] = []
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.rule === one.rule && other.start <= one.end && one.start <= other.end)) kept.push(one)
  }
  return kept
}
