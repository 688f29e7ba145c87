import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { cutToLines, fitRows } from './fit-text.ts'
import { checkXml } from './fixtures/check-xml.ts'
import { sampleBriefs } from './fixtures/sample-briefs.ts'
import { writeBriefDocx } from './write-brief-docx.ts'
import { writeBriefPptx } from './write-brief-pptx.ts'

type Parts = Record<string, string>
const read = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  )
const withoutEntities = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const textsOf = (xml: string, tag: string) =>
  withoutEntities([...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text).join(''))
/** Where an office program would go by itself when it opens the file. */
const outside = (parts: Parts) =>
  Object.entries(parts).flatMap(([name, xml]) =>
    name.endsWith('.rels')
      ? [...xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, target]) => withoutEntities(target!))
      : [],
  )
const names = Object.keys(sampleBriefs)

describe.each(names)('the %s brief', (name) => {
  const brief = sampleBriefs[name]!
  let page: Parts
  let deck: Parts
  let bytes: Uint8Array[]
  beforeAll(async () => {
    bytes = [await writeBriefDocx(brief), await writeBriefPptx(brief)]
    ;[page, deck] = bytes.map(read) as [Parts, Parts]
  })

  it('is XML that every reader takes', () => {
    for (const parts of [page, deck])
      for (const [part, xml] of Object.entries(parts)) expect([part, checkXml(xml)]).toEqual([part, null])
  })

  it('holds every word on the page, with real styles', () => {
    const xml = page['word/document.xml']!
    const text = textsOf(xml, 'w:t')
    const plain = (one: string) => one.replace(/\[\[(.*?)\]\]/g, (_, hint: string) => `[${hint.trim() || '…'}]`)
    const ideas = brief.ideas.flatMap(({ idea, cost, risk }) => [idea, cost, risk])
    const days = Object.values(brief.plan).flat()
    for (const point of [
      brief.title,
      brief.forWhom,
      ...brief.understood,
      ...brief.first,
      ...ideas,
      ...days,
      ...brief.questions,
      brief.valueLine,
    ])
      expect(text).toContain(plain(point))
    expect(xml).toContain('<w:pStyle w:val="Title"/>')
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
    expect(textsOf(page['word/header1.xml']!, 'w:t')).toContain(`${brief.label}  ·  ${brief.on}`)
    expect(page['word/styles.xml']).toContain('w:ascii="Arial"')
    expect(xml).toContain(brief.paper === 'letter' ? 'w:w="12240" w:h="15840"' : 'w:w="11906" w:h="16838"')
  })

  it('is five slides, each with a real title; what has no room is said in the notes', () => {
    const slides = Object.keys(deck).filter((part) => /^ppt\/slides\/slide\d\.xml$/.test(part))
    expect(slides).toHaveLength(5)
    for (const slide of slides) expect(deck[slide]).toContain('type="title"')
    const shown = slides.map((slide) => textsOf(deck[slide]!, 'a:t')).join(' ')
    const said = Object.entries(deck)
      .filter(([part]) => part.startsWith('ppt/notesSlides/notesSlide'))
      .map(([, xml]) => textsOf(xml, 'a:t'))
      .join(' ')
    for (const point of [...brief.understood, ...brief.first, ...brief.questions]) expect(shown + said).toContain(point)
    if (brief.valueLine) expect(said).toContain(brief.valueLine)
  })

  it('says whose it is, and reaches nowhere but to the user’s own link', () => {
    for (const parts of [page, deck]) {
      const core = parts['docProps/core.xml']!
      expect(textsOf(core, 'dc:title')).toBe(brief.title)
      expect(textsOf(core, 'dc:creator')).toBe(brief.author)
      expect(core).toContain('2026-03-12T08:00:00Z')
      expect(new Set(outside(parts))).toEqual(new Set(brief.link ? [brief.link.url] : []))
      const everything = Object.values(parts).join('')
      expect(everything).not.toMatch(/\/tmp\/|\/home\/|\/work\/|\/root\b|node_modules|[A-Z]:\\/)
    }
  })

  it('is the same bytes each time, and its words lie open for whoever has to be forgotten', async () => {
    expect([await writeBriefDocx(brief), await writeBriefPptx(brief)].map((one, at) => Buffer.compare(one, bytes[at]!))).toEqual([
      0, 0,
    ])
    if (name === 'typical')
      for (const one of bytes) expect(Buffer.from(one).includes('For Marta Klein, Tern &amp; Co')).toBe(true)
  })
})

it('a name that runs from right to left does so in both', async () => {
  const brief = sampleBriefs['right-to-left']!
  expect(read(await writeBriefDocx(brief))['word/header1.xml']).toContain('<w:rtl/>')
})

it('text is made smaller until it fits, and never cut where it fits', () => {
  const box = { columns: [400], height: 200, gap: 4, indent: 0, sizes: [20, 16, 12] }
  const fit = (rows: string[]) => fitRows(rows, (text) => [text], box)
  expect(fit(['short'])).toEqual({ size: 20, shown: ['short'], rest: [] })
  expect(fit(Array(8).fill('short')).size).toBe(16)
  const full = fit(Array(40).fill('short'))
  expect(full.size).toBe(12)
  expect(full.shown.length + full.rest.length).toBe(40)
  expect(full.rest.length).toBeGreaterThan(20)
  expect(cutToLines('one two three', 4, 1)).toBe('one…')
  expect(cutToLines('one', 4, 1)).toBe('one')
})
