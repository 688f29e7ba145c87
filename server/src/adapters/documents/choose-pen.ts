import type { Colour } from '@standout/core/marks'
import type { Ground } from './find-shapes.ts'

type Rgb = readonly [red: number, green: number, blue: number]
const white: Rgb = [1, 1, 1]
/** Each pen for light paper, and the same for a dark ground. */
const pens: Record<Colour, readonly [Rgb, Rgb]> = {
  red: [
    [0.78, 0.13, 0.1],
    [1, 0.8, 0.74],
  ],
  blue: [
    [0.1, 0.3, 0.62],
    [0.8, 0.89, 1],
  ],
}

const toRgb = (colour: string): Rgb => {
  const [red = 1, green = 1, blue = 1] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return [red, green, blue].some(Number.isNaN) ? white : [red, green, blue]
}

/** As WCAG 2 measures it. */
const lightOf = (rgb: Rgb) => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: Rgb, other: Rgb) => {
  const [low = 0, high = 0] = [lightOf(one), lightOf(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** The pen that can be seen where it writes. */
export function choosePen(grounds: readonly Ground[]) {
  return (colour: Colour, [x, y]: readonly [number, number]): [number, number, number] => {
    const under = grounds.findLast(({ box: [left, top, width, height] }) => {
      return x >= left && x <= left + width && y >= top && y <= top + height
    })
    const paper = under ? toRgb(under.colour) : white
    const [dark, light] = pens[colour]
    return [...(contrast(dark, paper) >= contrast(light, paper) ? dark : light)]
  }
}
