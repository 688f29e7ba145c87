import { articles } from './articles.ts'
import type { Rule, RuleTexts } from './rule.ts'
import { s0 } from './s0.ts'
import { s1 } from './s1.ts'
import { s2 } from './s2.ts'
import { s3 } from './s3.ts'
import { s4 } from './s4.ts'

const texts: RuleTexts = { ...s0, ...s1, ...s2, ...s3, ...s4 }

const titleOf = (id: string) => articles.find((article) => id.startsWith(`${article.id}.`))?.title ?? ''

const inOrder = (a: string, b: string) => a.slice(0, 2).localeCompare(b.slice(0, 2)) || Number(a.slice(3)) - Number(b.slice(3))

const rules: readonly Rule[] = Object.entries(texts)
  .sort(([a], [b]) => inOrder(a, b))
  .map(([id, { title, says, grade = 'folklore', evidence = null, lives = [] }]) => ({
    id,
    article: titleOf(id),
    title,
    says,
    grade,
    evidence,
    lives,
    carried: lives.length > 0,
  }))
const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** Every rule, in the order of the articles. */
export const listRules = (): readonly Rule[] => rules

/** Those that the product carries so far. */
export const listCarriedRules = (): readonly Rule[] => rules.filter(({ carried }) => carried)

export const findRule = (id: string): Rule | undefined => byId.get(id)

/** The rule that a move or a sign names; an id that is not in the catalogue is a bug. */
export function getRule(id: string): Rule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`There is no rule ${id}.`)
  return rule
}
