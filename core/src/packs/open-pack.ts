import type { OtherNames } from '../skills/index.ts'
import type { WantedSkill } from '../targets/index.ts'
import { type PackContent, type PackKind, versionOf } from './pack.ts'

export type Occupation = { pack: PackKind; code: string; title: string; description: string; titles: string[] }

const flat = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

const most = { wanted: 60, things: 15, found: 10 }
/** Below this an expert would say that it matters little. */
const matters = 0.5

/** A pack ready to be asked: its occupations by title, what each wants, and other names of things. */
export function openPack(content: PackContent) {
  const { kind, parts } = content
  const titles = groupPairs(parts.titles?.rows ?? [])
  const occupations = (parts.occupations?.rows ?? []).map(([code, title, description]): Occupation => {
    return { pack: kind, code, title, description, titles: titles.get(code) ?? [] }
  })
  const byCode = new Map(occupations.map((one) => [one.code, one]))
  return {
    kind,
    version: versionOf(content),
    occupations,
    /** Its titles as they are compared, the first one its own. */
    keys: occupations.map((one) => [one.title, ...one.titles].map(flat)),
    find: (code: string) => byCode.get(code),
    wanted: (code: string) => (kind === 'onet' ? wantedByOnet(parts, code) : wantedByEsco(parts, code)),
    tasks: (code: string) => (parts.tasks?.rows ?? []).filter(([of]) => of === code).map(([, task]) => task),
    others: kind === 'onet' ? thingsOf(parts) : namesOf(parts),
  }
}
export type OpenPack = ReturnType<typeof openPack>

function groupPairs(pairs: readonly [string, string][]) {
  const groups = new Map<string, string[]>()
  for (const [code, name] of pairs) {
    const group = groups.get(code)
    if (group) group.push(name)
    else groups.set(code, [name])
  }
  return groups
}

function wantedByOnet({ skills, knowledge, technology, tools }: PackContent['parts'], code: string): WantedSkill[] {
  const scaled = [...(skills?.rows ?? []), ...(knowledge?.rows ?? [])]
    .filter(([of, , importance]) => of === code && importance >= matters)
    .map(([, name, importance]) => ({ skill: name, importance: importance }))
  const things = [...(technology?.rows ?? []), ...(tools?.rows ?? [])]
    .filter(([of]) => of === code)
    .sort((a, b) => Number(b[3]) - Number(a[3]))
    .filter(isFirstOfKind())
    .slice(0, most.things)
    .map(([, name, , isHot]) => ({ skill: name, importance: isHot ? 0.6 : 0.4 }))
  return settle([...scaled, ...things])
}

/** One of each kind of thing: nobody is asked for seven programs that draw. */
function isFirstOfKind() {
  const seen = new Set<string>()
  return ([, , commodity]: readonly [string, string, string, boolean]) => !seen.has(commodity) && seen.add(commodity)
}

function wantedByEsco({ names, relations }: PackContent['parts'], code: string): WantedSkill[] {
  const known = new Map((names?.rows ?? []).map(([id, name]) => [id, name]))
  return settle(
    (relations?.rows ?? []).flatMap(([of, id, isEssential]) => {
      const name = of === code ? known.get(id) : undefined
      return name ? [{ skill: name, importance: isEssential ? 0.9 : 0.4 }] : []
    }),
  )
}

/** Each name once, what matters most first. */
function settle(wanted: readonly WantedSkill[]): WantedSkill[] {
  const kept = new Map<string, WantedSkill>()
  for (const one of wanted) {
    const before = kept.get(flat(one.skill))
    if (!before || before.importance < one.importance) kept.set(flat(one.skill), one)
  }
  return [...kept.values()].sort((a, b) => b.importance - a.importance).slice(0, most.wanted)
}

/** All names of the same skill, the usual one first. */
function namesOf({ names }: PackContent['parts']): OtherNames {
  const families = (names?.rows ?? []).map(([, name, others]) => [name, ...others])
  const at = new Map<string, number>()
  for (const [index, family] of families.entries())
    for (const name of family.slice(1)) if (!at.has(flat(name))) at.set(flat(name), index)
  for (const [index, [name]] of families.entries()) at.set(flat(name ?? ''), index)
  return (words) => {
    const index = at.get(flat(words))
    const names = index === undefined ? [] : (families[index] ?? [])
    return { usual: names[0] ?? null, names }
  }
}

/** "Spreadsheets" are shown by Microsoft Excel: things by what kind of thing they are. */
function thingsOf({ technology }: PackContent['parts']): OtherNames {
  const kinds = new Map<string, Set<string>>()
  for (const [, name, commodity] of technology?.rows ?? []) {
    const key = kindKey(commodity)
    const group = kinds.get(key) ?? new Set()
    kinds.set(key, group.add(name))
  }
  return (words) => ({ usual: null, names: [...(kinds.get(kindKey(words)) ?? [])].slice(0, 400) })
}

const kindKey = (text: string) =>
  flat(text)
    .replace(/\b(?:software|systems?|tools?|platforms?)\b/g, '')
    .replace(/s\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Occupations whose title or another title says these words, the closest first. */
export function findOccupations(packs: readonly OpenPack[], words: string): (Occupation & { also: string | null })[] {
  const asked = flat(words)
  if (asked === '') return []
  const parts = asked.split(' ')
  return packs
    .flatMap(({ occupations, keys }) =>
      occupations.map((one, at) => ({ one, ...closeness(one, keys[at] ?? [], { asked, parts }) })),
    )
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close || narrowness(a.one) - narrowness(b.one) || a.one.title.length - b.one.title.length)
    .slice(0, most.found)
    .map(({ one, also }) => ({ ...one, also }))
}

/** O*NET numbers what is narrower from .01 on. */
const narrowness = ({ code }: Occupation) => Number(/\.(\d\d)$/.exec(code)?.[1] ?? 0)

type Asked = { asked: string; parts: readonly string[] }

function closeness({ titles }: Occupation, [own = '', ...others]: readonly string[], asked: Asked) {
  let best = { close: nearness(own, asked), also: null as string | null }
  for (const [at, other] of others.entries()) {
    const close = nearness(other, asked) - 0.5
    if (close > best.close) best = { close, also: titles[at] ?? null }
  }
  return best
}

/** 4 for the same, 3 for one that begins so, 2 for all of its words, 1 for their beginnings. */
function nearness(title: string, { asked, parts }: Asked): number {
  if (title === asked || title === `${asked}s`) return 4
  if (title.startsWith(asked)) return 3
  const words = title.split(' ')
  if (parts.every((part) => words.includes(part) || words.includes(`${part}s`))) return 2
  return parts.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}
