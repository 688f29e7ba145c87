import { readGrammar } from '@standout/core/lints'
import { afterAll, expect, it } from 'vitest'
import { createHelper } from '../../jobs/helper.ts'
import { createGrammar } from './create-grammar.ts'

const helper = createHelper()
afterAll(() => helper.close())
const { find } = createGrammar(helper)
const read = async (text: string, known: string[] = []) => {
  const [finds] = await find([text], known)
  return readGrammar(text, finds!, known).map(({ rule, quote }) => `${rule} ${quote}`)
}

it('finds slips of the pen, at their very place, whatever stands before them', async () => {
  expect(await read('😀 Dear Mara,\n\nI recieved the the plan. We was happy.\n\nhttps://ashdown.example/cv')).toEqual([
    'grammar/spelling recieved',
    'grammar/repetition the the',
    'grammar/agreement was',
  ])
})

it('takes both sides of the Atlantic, and the names of people and firms, for right', async () => {
  expect(await read('The colour of the organisation is gray, and the center is gray too.')).toEqual([])
  expect(await read('I showed priya how kestrelworks plans.', ['Priya', 'Kestrelworks'])).toEqual([])
})

it('says nothing of a text in another language', async () => {
  expect(await read('Ich danke Ihnen sehr für das Gespräch von gestern und für die Führung durch die Werkstatt.')).toEqual([])
})

it('reads many texts in one go, in order', async () => {
  const found = await find(
    Array.from({ length: 60 }, (_, at) => (at % 2 ? 'It is a plan.' : 'It is is a plan.')),
    [],
  )
  expect(found.map((some) => some.length)).toEqual(Array.from({ length: 60 }, (_, at) => (at % 2 ? 0 : 1)))
})
