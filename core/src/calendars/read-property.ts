import ICAL from 'ical.js'
import type { Component } from './read-components.ts'

/** A property as jCal (RFC 7265) tells it: its parameters and its first value as text. */
export type Property = { params: Record<string, string>; value: string }

// Everything below a blank but tab and line feed.
const controls = /(?![\t\n])\p{Cc}/gu
const first = (value: unknown): string => String(Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

/** What stands behind the colon, when the library finds the line malformed. */
const readLoosely = (text: string): Property => {
  const colon = text.indexOf(':')
  return { params: {}, value: colon < 0 ? '' : text.slice(colon + 1) }
}

const readLine = (text: string): Property => {
  try {
    const [, params, , value] = ICAL.parse.property(text) as unknown as [string, Record<string, unknown>, string, unknown]
    return { params: Object.fromEntries(Object.entries(params).map(([key, held]) => [key, first(held)])), value: first(value) }
  } catch {
    // A broken line says what it can; its neighbours must not suffer for it.
    return readLoosely(text)
  }
}

const clean = ({ params, value }: Property): Property => ({ params, value: value.replace(controls, '').trim() })

export const findProperty = (component: Component, name: string): Property | undefined => {
  const line = component.lines.find((entry) => entry.name === name)
  return line && clean(readLine(line.text))
}

export const listProperties = (component: Component, name: string, most: number): Property[] =>
  component.lines
    .filter((entry) => entry.name === name)
    .slice(0, most)
    .map((entry) => clean(readLine(entry.text)))

/** A property of plain text, or `null` when it is missing or blank. */
export const findText = (component: Component, name: string, longest: number): string | null =>
  findProperty(component, name)?.value.slice(0, longest).trim() || null
