import { arts } from './arts.ts'
import { causes, events, groups } from './causes.ts'
import { falseFriends } from './false-friends.ts'
import { outdoorsAndHome } from './outdoors-and-home.ts'
import { foldWord } from './split-words.ts'
import { sports } from './sports.ts'

export type TopicKind = 'interest' | 'cause' | 'group' | 'event'
/** Something that people do or care for. */
export type Topic = { kind: TopicKind; label: string; parent: string | undefined; rarity: number }
/** One way of saying it; `weak` counts only where spare time is spoken of. */
export type Form = { words: string[]; topic: Topic; weak: boolean }

const line = /^(.+?)(?: \(([^)]+)\))? (\.\d+) = (.+)$/
const splitForm = (text: string) =>
  text
    .split(/[^\p{L}\p{N}&+'.:/]+/u)
    .map(foldWord)
    .filter(Boolean)

function readTable(kind: TopicKind, table: string): Form[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [, name = '', inner, rarity = '', list = ''] = line.exec(row) ?? []
      // "go (the game)" is a name, "bouldering (climbing)" says what it belongs to.
      const isName = inner !== undefined && !table.includes(`\n${inner} `)
      const label = isName ? `${name} (${inner})` : name
      const topic: Topic = { kind, label, parent: isName ? undefined : inner, rarity: Number(rarity) }
      return list
        .split(', ')
        .flatMap(withPlural)
        .map((form) => ({ words: splitForm(form.replace(/^\?/, '')), topic, weak: form.startsWith('?') }))
    })
}

/** "Accordion" is found as "accordions" too. */
const withPlural = (form: string): string[] =>
  /^\??\p{L}[\p{L}-]{3,}[^sxzhy.,\d\s]$/u.test(form) && !form.endsWith('ing') ? [form, `${form}s`] : [form]

function index<T extends { words: string[] }>(forms: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const form of forms) {
    const [first] = form.words
    if (first === undefined) continue
    const same = found.get(first)
    if (same) same.push(form)
    else found.set(first, [form])
  }
  // The longest first, so that "fly fishing" is not taken for "fishing".
  for (const same of found.values()) same.sort((one, other) => other.words.length - one.words.length)
  return found
}

const forms = [
  ...readTable('interest', sports),
  ...readTable('interest', outdoorsAndHome),
  ...readTable('interest', arts),
  ...readTable('cause', causes),
  ...readTable('group', groups),
  ...readTable('event', events),
]
export const formsByWord = index(forms)
export const topicsByLabel = new Map(forms.map(({ topic }) => [`${topic.kind}:${topic.label}`, topic]))
export const falseFriendsByWord = index(
  falseFriends
    .trim()
    .split(/\n|, /)
    .map((phrase) => ({ words: splitForm(phrase) })),
)
