import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../setup/root.js'
import { listFiles, readText } from './list-files.js'

const spoken = new Set([
  ...[
    'alt',
    'aria-description',
    'aria-label',
    'aria-placeholder',
    'aria-roledescription',
    'aria-valuetext',
    'placeholder',
    'title',
  ],
  ...['heading', 'hint', 'label', 'says', 'text'],
])
const parts = ['attributes', 'fragment', 'nodes', 'body', 'consequent', 'alternate', 'pending', 'then', 'catch', 'fallback']
const letters = /\p{L}/u

/** All text for people stands in core/src/catalogue, so a component may not hold any of its own. */
export function checkWordsInPages() {
  const { parse } = createRequire(join(root, 'web/package.json'))('svelte/compiler')
  return listFiles(/^web\/src\/.*\.svelte$/).flatMap((path) => {
    const source = readText(path)
    return findTexts(parse(source, { modern: true, filename: path }).fragment).map(({ start, text }) => {
      const line = source.slice(0, start).split('\n').length
      return `${path}:${line} says "${text.trim().slice(0, 60)}"; move it to core/src/catalogue.`
    })
  })
}

function findTexts(node) {
  if (Array.isArray(node)) return node.flatMap(findTexts)
  switch (node?.type) {
    case 'Text':
      return saysSomething(node.data) ? [{ start: node.start, text: node.data }] : []
    case 'ExpressionTag':
      return findLiterals(node.expression)
    case 'Attribute':
      return spoken.has(node.name) && node.value !== true ? findTexts(node.value) : []
    default:
      return parts.flatMap((part) => (isTemplate(node?.[part]) ? findTexts(node[part]) : []))
  }
}

/** Blocks keep parts of the page and parts of the program side by side; only the former are searched. */
function isTemplate(part) {
  return Array.isArray(part) || part?.type === 'Fragment' || part?.type?.endsWith?.('Block') === true
}

/** `{ok ? 'Yes' : 'No'}` shows words just as plain text does; what stands in a call or an index does not. */
function findLiterals(expression) {
  switch (expression?.type) {
    case 'Literal':
      return typeof expression.value === 'string' && saysSomething(expression.value)
        ? [{ start: expression.start, text: expression.value }]
        : []
    case 'TemplateLiteral':
      return [
        ...expression.quasis
          .filter((quasi) => saysSomething(quasi.value.cooked ?? ''))
          .map((quasi) => ({ start: quasi.start, text: quasi.value.cooked })),
        ...expression.expressions.flatMap(findLiterals),
      ]
    case 'ConditionalExpression':
      return [expression.consequent, expression.alternate].flatMap(findLiterals)
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(expression.operator) ? [] : [expression.left, expression.right].flatMap(findLiterals)
    default:
      return []
  }
}

/** `https://` in an empty field is no word of any language. */
function saysSomething(text) {
  return letters.test(text.replace(/\bhttps?:\/\//g, ''))
}

function isComparison(operator) {
  return ['==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in', 'instanceof'].includes(operator)
}
