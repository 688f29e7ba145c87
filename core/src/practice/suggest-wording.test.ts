import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suggestWording } from './suggest-wording.ts'

const line = 'Planned the winter timetable of four ferries.'
const practised = {
  text: 'Counted 1,240 guests a week and drew the peaks',
  from: 'practice' as const,
  proofUrl: null,
  forThis: true,
}

it('puts one’s own numbers beside the line', () => {
  expect(suggestWording({ line, ask: 'more statistics', facts: [practised] })).toEqual({
    text: 'Planned the winter timetable of four ferries; Counted 1,240 guests a week and drew the peaks',
    facts: [{ text: practised.text, from: 'practice', proofUrl: null }],
  })
})

it('leaves a blank where nothing was written down, and takes nothing that is about something else', () => {
  const other = { ...practised, forThis: false, text: 'Sang in a choir of 40 for years' }
  expect(suggestWording({ line, ask: 'more statistics', facts: [other] })).toEqual({
    text: 'Planned the winter timetable of four ferries; [[how many, how much, and what it was before]]',
    facts: [],
  })
  expect(suggestWording({ line, ask: 'French', facts: [] }).text).toContain(
    '[[what you did with “French”, where, and what came of it]]',
  )
})

it('says nothing that the user did not write: every word is of the line, of a fact, or in a blank', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.string()), (old, ask, texts) => {
      const facts = texts.map((text) => ({ ...practised, text }))
      const { text } = suggestWording({ line: old, ask, facts })
      const own = [old, ...texts].join(' ').replace(/\s+/g, ' ')
      const said = text
        .replace(/\[\[[\s\S]*\]\]/g, '')
        .split('; ')
        .map((part) => part.trim())
      for (const part of said) expect(own).toContain(part)
    }),
  )
})
