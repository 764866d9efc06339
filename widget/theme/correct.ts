import { type Hex, over, toHex } from './colour.ts'
import { contrast, type Rgb, white } from './contrast.ts'
import { fromOklch, toOklch } from './oklch.ts'
import type { ColourName } from './properties.ts'
import type { Palette } from './themes.ts'

/**
 * What has to stand apart, and how far: text 4.5 (WCAG 2.2, 1.4.3), what shows a control or the focus
 * 3 (1.4.11). `line` only decorates. The second of a pair is settled before the first is measured.
 */
export const pairs = [
  ['ink', 'surface', 4.5],
  ['quiet', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['danger', 'surface', 4.5],
  ['edge', 'surface', 3],
  ['focus', 'surface', 3],
] as const satisfies readonly (readonly [ColourName, ColourName, number])[]

/** A colour that failed, and what is used in its place. */
export interface Correction {
  readonly name: ColourName
  /** What it has to stand apart from, and how that is seen. */
  readonly against: ColourName
  readonly ground: Hex
  readonly least: number
  /** As it would have been seen. */
  readonly wanted: Hex
  readonly wantedRatio: number
  readonly used: Hex
  readonly usedRatio: number
}

/**
 * The same palette with every pair apart enough: a colour that fails keeps its hue and moves its
 * lightness, as little as will do.
 */
export function correct(palette: Palette): {
  readonly palette: Palette
  readonly corrections: readonly Correction[]
} {
  const surface = over(palette.surface, white)
  const settled = { surface, line: over(palette.line, surface) } as Record<ColourName, Rgb>
  const corrections: Correction[] = []
  for (const [name, against, least] of pairs) {
    const ground = settled[against]
    const wanted = over(palette[name], ground)
    const used = apart(wanted, ground, least)
    settled[name] = used
    if (used === wanted) continue
    const [wantedRatio, usedRatio] = [contrast(wanted, ground), contrast(used, ground)]
    corrections.push({
      ...{ name, against, least, wantedRatio, usedRatio },
      ...{ ground: toHex(ground), wanted: toHex(wanted), used: toHex(used) },
    })
  }
  const hex = Object.entries(settled).map(([name, colour]) => [name, toHex(colour)])
  return { palette: Object.fromEntries(hex) as Palette, corrections }
}

/**
 * @param least at most 4.58: so far black or white is from anything
 * @returns the colour itself where it will do, else the nearest lightness that does
 */
function apart(wanted: Rgb, ground: Rgb, least: number): Rgb {
  if (contrast(wanted, ground) >= least) return wanted
  const [lightness, chroma, hue] = toOklch(wanted)
  const at = (moved: number) => fromOklch([moved, chroma, hue])
  const suffices = (moved: number) => contrast(at(moved), ground) >= least
  const [nearest = 0] = [0, 1]
    .filter(suffices)
    .map((end) => boundary(lightness, end, suffices))
    .sort((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness))
  return at(nearest)
}

/** Where, from `fails` to `does`, it begins to do; to a thousandth, and on the side that does. */
function boundary(fails: number, does: number, suffices: (at: number) => boolean): number {
  while (Math.abs(does - fails) > 0.001) {
    const half = (fails + does) / 2
    if (suffices(half)) does = half
    else fails = half
  }
  return does
}
