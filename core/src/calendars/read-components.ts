/** One property of a component, unfolded, with the line on which it starts. */
export type Line = { name: string; text: string; line: number }
export type Component = { name: string; line: number; lines: Line[]; parts: Component[] }

const longestProperty = 200_000
const deepest = 10

/** Joins folded lines (RFC 5545, 3.1) whatever ends them: CRLF, LF or a bare CR. */
function* unfold(text: string): Generator<{ text: string; line: number }> {
  let parts: string[] = []
  let started = 0
  let line = 0
  for (const physical of text.split(/\r\n|\r|\n/)) {
    line++
    if (physical.startsWith(' ') || physical.startsWith('\t')) {
      parts.push(physical.slice(1))
      continue
    }
    if (parts.length > 0) yield { text: parts.join(''), line: started }
    parts = [physical]
    started = line
  }
  yield { text: parts.join(''), line: started }
}

const nameOf = (text: string): string => /^[\w-]{1,80}(?=[;:])/.exec(text)?.[0].toUpperCase() ?? ''

const openPart = (open: Component[], part: Component): void => {
  open.at(-1)?.parts.push(part)
  if (open.length < deepest) open.push(part)
}

const closePart = (open: Component[], name: string): void => {
  const at = open.findLastIndex((part) => part.name === name)
  if (at > 0) open.length = at
}

/** Reads the tree of components and never fails: a line that is no property is left out, an END without its BEGIN too. */
export const readComponents = (text: string): Component => {
  const root: Component = { name: '', line: 1, lines: [], parts: [] }
  const open: Component[] = [root]
  for (const { text: content, line } of unfold(text)) {
    const name = nameOf(content)
    if (name === 'BEGIN') openPart(open, { name: content.slice(6).trim().toUpperCase(), line, lines: [], parts: [] })
    else if (name === 'END') closePart(open, content.slice(4).trim().toUpperCase())
    else if (name) open.at(-1)?.lines.push({ name, text: content.slice(0, longestProperty), line })
  }
  return root
}

/** All components of one name, however deep; a calendar may hold a calendar. */
export const findComponents = (root: Component, name: string): Component[] =>
  root.parts.flatMap((part) => (part.name === name ? [part] : findComponents(part, name)))
