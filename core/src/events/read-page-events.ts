import { DateTime } from 'luxon'
import type { EventRead, EventsRead, Window } from './event-read.ts'
import { plainText, readLink } from './plain-text.ts'
import { readDuration } from './read-duration.ts'
import { readPrice } from './read-price.ts'
import { words } from './words.ts'

type File = { file: string; zone: string; window: Window }
type Node = Record<string, unknown>

const scripts = /<script\b[^>]{0,500}?type\s*=\s*["']?application\/ld\+json[^>]{0,500}>([\s\S]*?)<\/script\s*>/gi
const mostScripts = 200
const mostNodes = 5000
const hourMs = 3_600_000

/** Whether a page describes anything in JSON-LD. */
export const hasPageData = (text: string): boolean => /application\/ld\+json/i.test(text)

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>(?:\s*\*\/)?)\s*$/, '')
  const flat = bare.replace(/\p{Cc}/gu, ' ')
  for (const attempt of [bare, flat, flat.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // Pages break their lines within texts and leave commas behind: the next form may be read.
    }
  }
  return undefined
}

/** Every object in the data, however deep it lies; bounded, since a page may be anything. */
function listNodes(data: unknown): Node[] {
  const nodes: Node[] = []
  const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }]
  while (waiting.length > 0 && nodes.length < mostNodes) {
    const { value, depth } = waiting.shift()!
    if (typeof value !== 'object' || value === null || depth > 12) continue
    if (!Array.isArray(value)) nodes.push(value as Node)
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push({ value: inner, depth: depth + 1 })
  }
  return nodes
}

const others = ['festival', 'hackathon', 'courseinstance', 'eventseries', 'publicationevent']
const isEvent = (node: Node): boolean =>
  [node['@type']].flat().some((type) => {
    const name = String(type)
      .toLowerCase()
      .replace(/^.*[/#:]/, '')
    return (
      name !== 'publicationevent' &&
      name !== 'broadcastevent' &&
      (name.endsWith('event') || others.includes(name)) &&
      node.startDate !== undefined
    )
  })

const textOf = (value: unknown, longest: number): string | null => {
  const first = [value].flat()[0]
  if (typeof first === 'string' || typeof first === 'number') return plainText(String(first)).slice(0, longest) || null
  return typeof first === 'object' && first !== null ? textOf((first as Node)['@value'] ?? (first as Node).name, longest) : null
}

function readAddress(value: unknown): string[] {
  if (typeof value === 'string') return [plainText(value)]
  if (typeof value !== 'object' || value === null) return []
  const { streetAddress, postalCode, addressLocality } = value as Node
  const town = [textOf(postalCode, 20), textOf(addressLocality, 200)].filter(Boolean).join(' ')
  return [textOf(streetAddress, 300), town].filter((part): part is string => Boolean(part))
}

function readPlace(node: Node): string | null {
  const places = [node.location].flat().flatMap((place) => {
    if (typeof place === 'string') return [plainText(place)]
    if (typeof place !== 'object' || place === null) return []
    const { '@type': type, name, address } = place as Node
    if (/VirtualLocation/i.test(String(type))) return ['online']
    return [[textOf(name, 300), ...readAddress(address)].filter(Boolean).join(', ')]
  })
  return [...new Set(places.filter(Boolean))].join(' · ').slice(0, 2000) || null
}

/** A date as pages write it: with an offset, on the clock of the place, or a bare day. */
function readDate(value: unknown, zone: string): { at: number; allDay: boolean } | undefined {
  const text = textOf(value, 60)
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(text ?? '')
  if (!parts) return undefined
  const [, day, time, offset] = parts
  const written = `${day}T${time ?? '00:00'}${offset?.toUpperCase() ?? ''}`
  const at = DateTime.fromISO(written, offset ? { setZone: true } : { zone }).toMillis()
  return Number.isNaN(at) ? undefined : { at, allDay: time === undefined }
}

function readWhen(node: Node, zone: string): { from: number; to: number; allDay: boolean; notes: string[] } | undefined {
  const start = readDate(node.startDate, zone)
  if (!start) return undefined
  const end = readDate(node.endDate, zone)
  const lasts = readDuration(textOf(node.duration, 60) ?? undefined)
  const { at: from, allDay } = start
  if (allDay) return { from, to: Math.max(end?.at ?? from, from) + 24 * hourMs, allDay, notes: [words.allDay] }
  if (end && !end.allDay && end.at !== from) return { from, to: end.at, allDay, notes: [] }
  return { from, to: from + (lasts ?? 2 * hourMs), allDay, notes: lasts ? [] : [words.noEnd] }
}

function readNode(node: Node, { file, zone }: File): EventRead | { because: string } {
  const title = textOf(node.name, 500) ?? textOf(node.headline, 500) ?? ''
  const when = readWhen(node, zone)
  if (!when) return { because: words.noStart }
  if (when.to < when.from) return { because: words.endsBefore }
  const startsAt = new Date(when.from).toISOString()
  const id = textOf(node['@id'], 800) ?? textOf(node.url, 800) ?? textOf(node.identifier, 800)
  const description = textOf(node.description, 20_000)
  return {
    // A page names each date of a series with one address.
    uid: id ? `${id}#${startsAt.slice(0, 10)}` : `${startsAt} ${title}`,
    sequence: 0,
    status: /cancel|postpone/i.test(String(node.eventStatus ?? '')) ? 'cancelled' : 'planned',
    source: 'page',
    title,
    startsAt,
    endsAt: new Date(when.to).toISOString(),
    zone: null,
    allDay: when.allDay,
    place: readPlace(node),
    url: readLink(textOf(node.url, 2000)) ?? readLink(textOf(node['@id'], 2000)),
    organizer: textOf(node.organizer, 300),
    description,
    price: readPrice(node),
    invitation: false,
    where: file,
    notes: when.notes,
  }
}

/** Reads the gatherings that a saved page describes as schema.org Event. Never fails, whatever the text. */
export function readPageEvents(text: string, given: File): EventsRead {
  const data = [...text.matchAll(scripts)].slice(0, mostScripts).map((match) => parse(match[1]!))
  const [from, to] = [Date.parse(given.window.from), Date.parse(given.window.to)]
  const events = new Map<string, EventRead>()
  const skipped: EventsRead['skipped'] = []
  for (const node of data.flatMap(listNodes).filter(isEvent)) {
    const read = readNode(node, given)
    const where = textOf(node.name, 200) ?? given.file
    if ('because' in read) skipped.push({ where, because: read.because })
    else if (Date.parse(read.endsAt) < from) skipped.push({ where, because: words.over })
    else if (Date.parse(read.startsAt) > to) skipped.push({ where, because: words.far })
    else if (!events.has(read.uid)) events.set(read.uid, read)
  }
  return { events: [...events.values()], skipped }
}
