import { Problem } from '@standout/core/shared'
import type { ActionInput, ActionOutput } from '@standout/server'
import type { Command } from 'commander'
import { nameOf, readJson } from './read-files.ts'
import type { Run } from './run.ts'
import { wordCommand } from './word-command.ts'

type Options = { money: string; hours: string; currency?: string }
type Fit = ActionOutput<'budget.fit'>

const readAmount = (option: string, text: string): number => {
  const amount = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(amount) && amount >= 0) return amount
  throw new Problem(`usage.${option}`, `--${option} takes a number from 0, such as --${option} 60.`)
}

/** `standout budget fit EVENTS.json`: the events that are worth the money and the hours. */
export function addBudgetCommand(program: Command, run: Run) {
  wordCommand(program, 'budget')
    .command('fit')
    .argument('<events>', 'a JSON list of events; - for standard input')
    .requiredOption('--money <amount>', 'what you can spend')
    .requiredOption('--hours <hours>', 'the hours you have, the way there and back counted in')
    .option('--currency <code>', 'for the words only, such as EUR')
    .description('Which events bring the most real conversations for your money and hours, and why')
    .action((path: string, { currency, ...limits }: Options) =>
      run.perform(async (app) => {
        const money = readAmount('money', limits.money)
        const hours = readAmount('hours', limits.hours)
        const file = nameOf(path)
        const events = await readJson(path)
        if (!Array.isArray(events))
          throw new Problem(
            'budget.no_list',
            `${file} holds no list. Give a JSON list of events, such as [{"id": "a", …}].`,
            file,
          )
        try {
          return await app.call('budget.fit', { events, money, hours, currency } as ActionInput<'budget.fit'>)
        } catch (error) {
          if (error instanceof Problem && !error.file) throw new Problem(error.code, `${file}: ${error.message}`, file)
          throw error
        }
      }, showFit),
    )
}

/** The choice for people: what is in, what is out, and why. */
export function showFit({ chosen, spend, hours, conversations, optimal, gap, why }: Fit): string {
  const round = (amount: number) => Math.round(amount * 100) / 100
  const head = chosen.length
    ? `${chosen.length} of ${why.length} events: ${round(conversations)} conversations for ${round(spend)} and ${round(hours)} hours.`
    : 'None of these events fits.'
  const proof = optimal ? [] : [`Not proven to be the best: at most ${Math.ceil(gap * 1000) / 10} % better may exist.`]
  const ordered = [...why].sort((one, other) => Number(other.in) - Number(one.in))
  return [head, ...proof, ...ordered.map(({ id, because }) => `  ${id}\n    ${because}`)].join('\n')
}
