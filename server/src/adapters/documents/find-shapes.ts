import type { Box, TextPage } from '@standout/core/profiles'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type Matrix = readonly [number, number, number, number, number, number]

// pdf.js expects a method of ArrayBuffer that came with Node 22; it only asks for it while it reads what is drawn.
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved
    },
  })

/** A coloured area that words stand on, such as a side column; `colour` as `#rrggbb`. */
export type Ground = { box: Box; colour: string }
/** What is painted on a page beside its words; of grounds, the later ones lie on top. */
export type Painted = { shapes: Box[]; grounds: Ground[] }

/**
 * Where pictures, chips, stars and rules stand on each page, as it is read, and the grounds that words stand on: of these only the edges
 * are in the way. What cannot be told counts as empty.
 */
export async function findShapes(bytes: Uint8Array, pages: readonly TextPage[]): Promise<Painted[]> {
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  try {
    const found: Painted[] = []
    for (const [at, read] of pages.entries()) {
      const page = await pdf.getPage(at + 1)
      const view = page.getViewport({ scale: 1 })
      const list = await page.getOperatorList()
      const strokes = walk(list as Operators, { OPS, start: view.transform as unknown as Matrix })
      found.push(sortOut(strokes, { view, read }))
      page.cleanup()
    }
    return found
  } catch {
    return pages.map(() => ({ shapes: [], grounds: [] }))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Operators = { fnArray: number[]; argsArray: unknown[][] }
type Walk = { OPS: Record<string, number>; start: Matrix }

/** Where something was painted; with its colour where an area was filled. */
type Stroke = { box: Box; colour: string | null }

/** How things are painted from here on: where, in which colour, and whether what is beneath shines through. */
type State = { now: Matrix; colour: string | null; sheer: boolean }

function walk({ fnArray, argsArray }: Operators, { OPS, start }: Walk): Stroke[] {
  const found: Stroke[] = []
  const kept: State[] = []
  const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
  let state: State = { now: start, colour: '#000000', sheer: false }
  const keep = () => kept.push({ ...state })
  const goBack = () => {
    state = kept.pop() ?? { ...state, now: start }
  }
  const goOn = (inner: unknown) => {
    if (Array.isArray(inner)) state.now = multiply(state.now, inner as unknown as Matrix)
  }
  const paint = (box: readonly number[], colour: string | null) => found.push({ box: place(box, state.now), colour })
  const steps = new Map<number | undefined, (args: unknown[]) => void>([
    [OPS.save, keep],
    [OPS.restore, goBack],
    [OPS.transform, (args) => goOn(args)],
    [OPS.paintFormXObjectBegin, ([inner]) => goOn(keep() > 0 && inner)],
    [OPS.paintFormXObjectEnd, goBack],
    [OPS.setFillRGBColor, ([said]) => Object.assign(state, { colour: typeof said === 'string' ? said : null })],
    // A pattern has no one colour.
    [OPS.setFillColorN, () => Object.assign(state, { colour: null })],
    [OPS.setGState, ([said]) => Object.assign(state, { sheer: isSheer(said) ?? state.sheer })],
    // A path that only clips draws nothing.
    [
      OPS.constructPath,
      ([how, , box]) => {
        if (how === OPS.endPath || !box) return
        paint(Array.from(box as ArrayLike<number>), fills.has(how as number) && !state.sheer ? state.colour : null)
      },
    ],
  ])
  for (const picture of [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
    steps.set(picture, () => paint([0, 0, 1, 1], null))
  for (const [at, fn] of fnArray.slice(0, 60_000).entries()) steps.get(fn)?.(argsArray[at] ?? [])
  return found
}

/** Whether shadows and the like are painted from here on; nothing where that stays as it was. */
function isSheer(said: unknown): boolean | undefined {
  const pairs = new Map((Array.isArray(said) ? said : []) as [string, unknown][])
  if (pairs.get('SMask')) return true
  const opacity = pairs.get('ca')
  return typeof opacity === 'number' ? opacity < 0.5 : pairs.has('SMask') ? false : undefined
}

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f] as const

function place([left = 0, low = 0, right = 0, high = 0]: readonly number[], [a, b, c, d, e, f]: Matrix): Box {
  const corners = [
    [left, low],
    [right, low],
    [left, high],
    [right, high],
  ] as const
  const xs = corners.map(([x, y]) => a * x + c * y + e)
  const ys = corners.map(([x, y]) => b * x + d * y + f)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y]
}

type View = { width: number; height: number }

function sortOut(strokes: readonly Stroke[], { view, read }: { view: View; read: TextPage }): Painted {
  const there = strokes.filter(({ box }) => isOnPage(box, view))
  const isSmall = ({ box: [, , width, height] }: Stroke) => width * height < 0.08 * view.width * view.height
  const large = there.filter((one) => !isSmall(one))
  const small = there.filter(isSmall).map(({ box }) => box)
  return {
    shapes: [...small, ...large.flatMap(({ box }) => edgesOf(box, view))].map((box) => toRead(box, read)),
    grounds: large.flatMap(({ box, colour }) => (colour ? [{ box: toRead(box, read), colour }] : [])),
  }
}

const isOnPage = ([x, y, width, height]: Box, view: View) =>
  [x, y, width, height].every(Number.isFinite) && x < view.width && y < view.height && x + width > 0 && y + height > 0

/** Where a ground ends within the page: what is written across it would stand on two grounds. */
function edgesOf([x, y, width, height]: Box, view: View): Box[] {
  const edges: Box[] = []
  for (const at of [x, x + width]) if (at > 2 && at < view.width - 2) edges.push([at - 1, y, 2, height])
  for (const at of [y, y + height]) if (at > 2 && at < view.height - 2) edges.push([x, at - 1, width, 2])
  return edges
}

/** From the page as displayed to the page as it is read. */
function toRead([x, y, width, height]: Box, page: TextPage): Box {
  if (page.turned === 'down') return [y, page.height - x - width, height, width]
  if (page.turned === 'left') return [page.width - x - width, page.height - y - height, width, height]
  return page.turned === 'up' ? [page.width - y - height, x, height, width] : [x, y, width, height]
}
