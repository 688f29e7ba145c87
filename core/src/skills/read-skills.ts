import { business } from './names/business.ts'
import { careAndSchools } from './names/care-and-schools.ts'
import { financeAndLaw } from './names/finance-law.ts'
import { making } from './names/making.ts'
import { people } from './names/people.ts'
import { technology } from './names/technology.ts'
import type { Skill, Term } from './skill.ts'
import { tokenize } from './stem-word.ts'

const tables = { technology, business, 'finance and law': financeAndLaw, people, 'care and schools': careAndSchools, making }

export function toTerm(given: string): Term {
  const exact = given.endsWith('!')
  const text = exact ? given.slice(0, -1) : given
  return { text, exact, stems: tokenize(text).map((token) => token.stem) }
}

const toTerms = (list: string | undefined): Term[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(toTerm)
    .filter((term) => term.stems.length > 0)

function readTable(trade: string, table: string): Skill[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|') || /^\S/.test(line))
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', names, shows]) => ({
      name: name.replace(/!$/, ''),
      trade,
      names: [toTerm(name), ...toTerms(names)],
      shows: toTerms(shows),
    }))
}

/** All skills that are known without any pack. */
export const skills: readonly Skill[] = Object.entries(tables).flatMap(([trade, table]) => readTable(trade, table))
