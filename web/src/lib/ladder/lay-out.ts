import { listHouses } from '@standout/core/ground'
import { type Rung, rungs } from '@standout/core/ladder'
import { forceCollide, forceLink, forceRadial, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { arc } from 'd3-shape'

export interface Drawn {
  id: string
  name: string
  company: string | null
  rung: Rung | null
}
export interface Line {
  from: string
  to: string
  /** An introduction that happened or was offered, or a place where both were. */
  kind: 'done' | 'offered' | 'shared'
}

export interface Place extends Drawn {
  x: number
  y: number
}
/** The part of the round that the people of one company share: an arc about the middle, and where its name stands. */
export interface Group {
  company: string
  path: string
  x: number
  y: number
}
export interface Picture {
  width: number
  height: number
  rings: { rung: Rung; rx: number; ry: number }[]
  places: Place[]
  groups: Group[]
  /** The arcs are round; the picture is not. */
  stretch: { x: number; y: number }
  lines: { x1: number; y1: number; x2: number; y2: number; kind: Line['kind']; key: string }[]
}

interface Node extends SimulationNodeDatum {
  of: Drawn
  angle: number
  radius: number
}

const rounds = 240
const nearest = 0.3
const round = (value: number) => Math.round(value * 10) / 10
const heightOf = (rung: Rung | null) => (rung ? rungs.indexOf(rung) : 0)

/** Rings for the rungs that somebody stands on, the highest in the middle; in parts of the whole. */
function spaceRings(people: readonly Drawn[]): Map<number, number> {
  const used = [...new Set(people.map(({ rung }) => heightOf(rung)))].sort((one, other) => other - one)
  const step = used.length > 1 ? (1 - nearest) / (used.length - 1) : 0
  return new Map(used.map((height, at) => [height, used.length > 1 ? nearest + at * step : 0.6]))
}

const keyOf = ({ company, id }: Drawn) => (company ? (listHouses(company)[0] ?? id) : id)

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

const drawArc = arc<{ startAngle: number; endAngle: number; outerRadius: number }>().innerRadius(0).cornerRadius(14)

/** Colleagues sit side by side, so two or more of them share a slice. */
function findGroups(nodes: readonly Node[], reach: number): (Group & { middle: number })[] {
  const step = (2 * Math.PI) / Math.max(1, nodes.length)
  const groups = new Map<string, Node[]>()
  for (const node of nodes) if (node.of.company) groups.set(keyOf(node.of), [...(groups.get(keyOf(node.of)) ?? []), node])
  return [...groups.values()].flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)]
    if (!first?.of.company || !last || some.length < 2) return []
    // An arc begins at the top and a seat on the right, a quarter of the round later.
    const [startAngle, endAngle] = [first.angle - step * 0.42 + Math.PI / 2, last.angle + step * 0.42 + Math.PI / 2]
    const path = drawArc({ startAngle, endAngle, outerRadius: reach * 1.1 }) ?? ''
    return [{ company: first.of.company, path, x: 0, y: 0, middle: (first.angle + last.angle) / 2 }]
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

const margin = { x: 40, y: 52 }
/** Below the middle a company's name stands under the names of its people. */
const beyond = (angle: number) => (Math.sin(angle) > 0 ? 1.2 : 1.1)

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
  const links = lines.flatMap(({ from, to, kind }) => {
    const [source, target] = [byId.get(from), byId.get(to)]
    return source && target ? [{ source, target, kind }] : []
  })
  settle(nodes, links)
  const within = (value: number, most: number) => round(Math.min(most - 18, Math.max(18, value)))
  const place = ({ of, x = 0, y = 0 }: Node): Place => ({
    ...of,
    x: within(half.x + (x * room.x) / reach, width),
    y: within(half.y + (y * room.y) / reach, height - 6),
  })
  const places = nodes.map(place)
  const named = ({ middle, ...group }: ReturnType<typeof findGroups>[number]): Group => ({
    ...group,
    x: round(Math.min(width - 66, Math.max(66, half.x + room.x * 1.1 * Math.cos(middle)))),
    y: within(half.y + room.y * beyond(middle) * Math.sin(middle), height),
  })
  return {
    width,
    height,
    rings: [...rings].map(([at, part]) => ({
      rung: rungs[at] ?? 'connected',
      rx: round(room.x * part),
      ry: round(room.y * part),
    })),
    places,
    groups: findGroups(nodes, reach).map(named),
    stretch: { x: room.x / reach, y: room.y / reach },
    lines: links.map(({ source, target, kind }) => {
      const [start, end] = [place(source), place(target)]
      return { x1: start.x, y1: start.y, x2: end.x, y2: end.y, kind, key: `${source.of.id} ${target.of.id}` }
    }),
  }
}
