import { type Rung, rungs } from '@standout/core/ladder'
import { companyKey } from '@standout/core/people'
import { forceCollide, forceLink, forceRadial, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

export interface Drawn {
  id: string
  name: string
  company: string | null
  rung: Rung | null
}
export interface Line {
  from: string
  to: string
  done: boolean
}

export interface Place extends Drawn {
  x: number
  y: number
}
export interface Group {
  company: string
  x: number
  y: number
  radius: number
}
export interface Picture {
  width: number
  height: number
  rings: { rung: Rung; rx: number; ry: number }[]
  places: Place[]
  groups: Group[]
  lines: { x1: number; y1: number; x2: number; y2: number; done: boolean; key: string }[]
}

interface Node extends SimulationNodeDatum {
  of: Drawn
  angle: number
  radius: number
}

const rounds = 240
const dot = 7
const nearest = 0.3
const round = (value: number) => Math.round(value * 10) / 10
const heightOf = (rung: Rung | null) => (rung ? rungs.indexOf(rung) : 0)

/** Rings for the rungs that somebody stands on, the highest in the middle; in parts of the whole. */
function spaceRings(people: readonly Drawn[]): Map<number, number> {
  const used = [...new Set(people.map(({ rung }) => heightOf(rung)))].sort((one, other) => other - one)
  const step = used.length > 1 ? (1 - nearest) / (used.length - 1) : 0
  return new Map(used.map((height, at) => [height, used.length > 1 ? nearest + at * step : 0.6]))
}

const keyOf = ({ company, id }: Drawn) => (company ? companyKey(company) : id)

/** Companies share the round in the order of their first member, so that colleagues stand side by side. */
function seat(people: readonly Drawn[], rings: Map<number, number>, reach: number): Node[] {
  const companies = [...new Set(people.map(keyOf))]
  const byCompany = people.toSorted(
    (one, other) => companies.indexOf(keyOf(one)) - companies.indexOf(keyOf(other)) || one.id.localeCompare(other.id),
  )
  return byCompany.map((of, at) => {
    const angle = (2 * Math.PI * (at + 0.5)) / byCompany.length - Math.PI / 2
    const radius = reach * (rings.get(heightOf(of.rung)) ?? 1)
    return { of, angle, radius, x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}

/** Circles around those of one company, where there are at least two. */
function findGroups(places: readonly Place[]): Group[] {
  const groups = new Map<string, Place[]>()
  for (const one of places) if (one.company) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()].flatMap((some) => {
    const [first] = some
    if (!first?.company || some.length < 2) return []
    const x = some.reduce((sum, one) => sum + one.x, 0) / some.length
    const y = some.reduce((sum, one) => sum + one.y, 0) / some.length
    const radius = Math.max(...some.map((one) => Math.hypot(one.x - x, one.y - y))) + 2 * dot
    return [{ company: first.company, x: round(x), y: round(y), radius: round(radius) }]
  })
}

function settle(nodes: Node[], lines: { source: Node; target: Node }[]) {
  forceSimulation(nodes)
    .force('ring', forceRadial<Node>(({ radius }) => radius).strength(1))
    .force('side-x', forceX<Node>(({ radius, angle }) => radius * Math.cos(angle)).strength(0.2))
    .force('side-y', forceY<Node>(({ radius, angle }) => radius * Math.sin(angle)).strength(0.2))
    .force('room', forceCollide<Node>(nodes.length > 40 ? 10 : 17))
    .force('lines', forceLink(lines.map((line) => ({ ...line }))).strength(0.02))
    .stop()
    .tick(rounds)
}

const margin = { x: 40, y: 36 }

/** Where everyone stands: the same people give the same picture each time. */
export function layOut(
  people: readonly Drawn[],
  lines: readonly Line[],
  { width, height }: { width: number; height: number },
): Picture {
  const half = { x: width / 2, y: height / 2 }
  const room = { x: half.x - margin.x, y: half.y - margin.y }
  const reach = Math.min(room.x, room.y)
  const rings = spaceRings(people)
  const nodes = seat(people, rings, reach)
  const byId = new Map(nodes.map((node) => [node.of.id, node]))
  const links = lines.flatMap(({ from, to, done }) => {
    const [source, target] = [byId.get(from), byId.get(to)]
    return source && target ? [{ source, target, done }] : []
  })
  settle(nodes, links)
  const within = (value: number, most: number) => round(Math.min(most - 18, Math.max(18, value)))
  const place = ({ of, x = 0, y = 0 }: Node): Place => ({
    ...of,
    x: within(half.x + (x * room.x) / reach, width),
    y: within(half.y + (y * room.y) / reach, height - 6),
  })
  const places = nodes.map(place)
  return {
    width,
    height,
    rings: [...rings].map(([at, part]) => ({
      rung: rungs[at] ?? 'connected',
      rx: round(room.x * part),
      ry: round(room.y * part),
    })),
    places,
    groups: findGroups(places),
    lines: links.map(({ source, target, done }) => {
      const [start, end] = [place(source), place(target)]
      return { x1: start.x, y1: start.y, x2: end.x, y2: end.y, done, key: `${source.of.id} ${target.of.id}` }
    }),
  }
}
