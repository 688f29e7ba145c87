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

/** Where pictures, chips, stars and rules stand on each page, as it is read; backgrounds are left out. What cannot be told counts as empty. */
export async function findShapes(bytes: Uint8Array, pages: readonly TextPage[]): Promise<Box[][]> {
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  try {
    const found: Box[][] = []
    for (const [at, read] of pages.entries()) {
      const page = await pdf.getPage(at + 1)
      const view = page.getViewport({ scale: 1 })
      const list = await page.getOperatorList()
      const boxes = walk(list as Operators, { OPS, start: view.transform as unknown as Matrix })
      found.push(boxes.filter((box) => isShape(box, view)).map((box) => toRead(box, read)))
      page.cleanup()
    }
    return found
  } catch {
    return pages.map(() => [])
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Operators = { fnArray: number[]; argsArray: unknown[][] }
type Walk = { OPS: Record<string, number>; start: Matrix }

function walk({ fnArray, argsArray }: Operators, { OPS, start }: Walk): Box[] {
  const boxes: Box[] = []
  const kept: Matrix[] = []
  let now = start
  const goBack = () => {
    now = kept.pop() ?? start
  }
  const goOn = (inner: unknown) => {
    if (Array.isArray(inner)) now = multiply(now, inner as unknown as Matrix)
  }
  const steps = new Map<number | undefined, (args: unknown[]) => void>([
    [OPS.save, () => kept.push(now)],
    [OPS.restore, goBack],
    [OPS.transform, (args) => goOn(args)],
    [OPS.paintFormXObjectBegin, ([inner]) => goOn(kept.push(now) > 0 && inner)],
    [OPS.paintFormXObjectEnd, goBack],
    // A path that only clips draws nothing.
    [
      OPS.constructPath,
      ([how, , box]) => {
        if (how !== OPS.endPath && box) boxes.push(place(Array.from(box as ArrayLike<number>), now))
      },
    ],
  ])
  for (const picture of [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
    steps.set(picture, () => boxes.push(place([0, 0, 1, 1], now)))
  for (const [at, fn] of fnArray.slice(0, 60_000).entries()) steps.get(fn)?.(argsArray[at] ?? [])
  return boxes
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

/** Not a background, and on the page. */
const isShape = ([x, y, width, height]: Box, view: { width: number; height: number }) =>
  [x, y, width, height].every(Number.isFinite) &&
  width * height < 0.08 * view.width * view.height &&
  x < view.width &&
  y < view.height &&
  x + width > 0 &&
  y + height > 0

/** From the page as displayed to the page as it is read. */
function toRead([x, y, width, height]: Box, page: TextPage): Box {
  if (page.turned === 'down') return [y, page.height - x - width, height, width]
  if (page.turned === 'left') return [page.width - x - width, page.height - y - height, width, height]
  return page.turned === 'up' ? [page.width - y - height, x, height, width] : [x, y, width, height]
}
