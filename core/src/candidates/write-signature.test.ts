import { expect, test } from 'vitest'
import { writeSignature } from './index.ts'

const link = (kind: 'resume' | 'blog' | 'profile' | 'portfolio', url: string) => ({ kind, url, label: null })
const robin = {
  name: 'Robin Ashdown',
  signature: '',
  links: [link('profile', 'https://www.linkedin.com/in/rashdown/'), link('resume', 'https://ashdown.example/cv')],
}

test('without a signature the name stands there, and the resume before the profile', () => {
  expect(writeSignature(robin)).toBe('Robin Ashdown\nhttps://ashdown.example/cv\nhttps://www.linkedin.com/in/rashdown/')
})

test('a link that the signature already has is not repeated, however it is written there', () => {
  const signature = 'Robin, timetables\nlinkedin.com/in/rashdown'
  expect(writeSignature({ ...robin, signature })).toBe(`${signature}\nhttps://ashdown.example/cv`)
})

test('three links are enough, and nobody gets an empty line', () => {
  const links = ['a', 'b', 'c', 'd'].map((path) => link('blog', `https://ashdown.example/${path}`))
  expect(writeSignature({ ...robin, links }).split('\n')).toHaveLength(4)
  expect(writeSignature({ name: '', signature: '  ', links: [] })).toBe('')
})
