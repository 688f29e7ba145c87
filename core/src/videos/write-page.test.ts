import { expect, test } from 'vitest'
import { writePage } from './index.ts'

const content = { me: 'Robin Ashdown', valueLine: 'Timetables that hold.', link: null, to: 'Ines Calder' }

test('a page carries name, line and resume link beside the video', () => {
  const page = writePage({ ...content, link: { url: 'https://robin.example/cv', label: null } }, "default-src 'none'").join(
    'VIDEO',
  )
  expect(page).toContain('<title>A word from Robin Ashdown</title>')
  expect(page).toContain('For Ines Calder')
  expect(page).toContain('Timetables that hold.')
  expect(page).toContain('href="https://robin.example/cv"')
  expect(page).toContain('posterVIDEO'.replace('VIDEO', '="VIDEO" src="VIDEO"'))
})

test('a name is never more than a name', () => {
  const sly = '"><script>alert(1)</script>'
  const page = writePage({ me: sly, valueLine: sly, to: sly, link: { url: `https://x.example/${sly}`, label: sly } }, '').join('')
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toContain('"><s')
})

test('only links of the web are links', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it would be typed
  expect(writePage({ ...content, link: { url: 'javascript:alert(`${1}`)', label: 'x' } }, '').join('')).not.toContain(
    'javascript:',
  )
})
