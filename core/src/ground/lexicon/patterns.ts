import { causePatterns } from './cause-patterns.ts'
import { pastimePatterns } from './pastime-patterns.ts'
import { type Topic, type TopicKind, topicsByLabel } from './read-lexicon.ts'

export type Pattern = { topic: Topic; says: RegExp }

/** Letters of our languages; the classes of Unicode take long to prepare in so many rules. */
const letter = '[a-z0-9\u00c0-\u024f]'

/** Each row is a topic of the lexicon and how people say it without naming it. */
function readRows(kind: TopicKind, table: string): Pattern[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [label = '', says = ''] = row.split(' == ')
      const topic = topicsByLabel.get(`${kind}:${label}`)
      return topic
        ? [{ topic, says: new RegExp(`(?<!${letter}|-)(?:${says.replaceAll('\\p{L}', letter)})(?!${letter})`, 'gi') }]
        : []
    })
}

export const patterns = [...readRows('interest', pastimePatterns), ...readRows('cause', causePatterns)]
