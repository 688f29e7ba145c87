import { expect, it } from 'vitest'
import { findTopics } from './find-topics.ts'

const labels = (text: string, where: Parameters<typeof findTopics>[0]['where'] = 'summary') =>
  [...new Set(findTopics({ text, where }).map(({ topic }) => topic.label))].sort()

it.each([
  ['I rowed badly for four years.', ['rowing']],
  ['Happiest on the water: learned to row in Porto.', ['rowing']],
  ['Outside work I run, climb and play the cello.', ['cello', 'climbing', 'running']],
  ['At home we keep bees.', ['beekeeping']],
  ['Mentoring girls who code on Saturdays.', ['getting girls into coding']],
  ['Evenings: bouldering and a choir.', ['bouldering', 'choir']],
  ['Volunteer at a food bank.', ['food banks and hunger']],
  ['Slowly writing a crime novel.', ['writing', 'writing a novel']],
])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted))

it.each([
  'Running a team of forty across three sites.',
  'Climbing the ladder never interested me.',
  'Not one for fishing for compliments.',
  'Sailing through exams was easy.',
  'We ended up rowing back on the pricing change.',
  'Built a photography startup from nothing.',
  'I love writing code that others can read.',
  'Passionate about running large programmes and juggling priorities.',
  'Driven leader who likes to dive into data.',
  'A novel approach to settlement.',
  'Acting head of finance, painting a picture for the board.',
])('is no pastime: %s', (text) => expect(labels(text)).toEqual([]))

it('reads spare time from a job only where it is spoken of', () => {
  expect(labels('Led the climbing gym software team.', 'job')).toEqual([])
  expect(labels('Chess engine for customers.', 'job')).toEqual([])
})
