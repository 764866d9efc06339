import fc from 'fast-check'
import { expect, test } from 'vitest'
import { over, toHex } from '../../../widget/theme/colour.ts'
import { contrast, luminance, type Rgb, white } from '../../../widget/theme/contrast.ts'
import { fromOklch, toOklch } from '../../../widget/theme/oklch.ts'

const black: Rgb = [0, 0, 0]
const channel = fc.nat(255)
const colour = fc.tuple(channel, channel, channel)

test('contrast is what WCAG and its calculators say', () => {
  expect(contrast(white, black)).toBe(21)
  // Values given in WCAG's techniques and by WebAIM's contrast checker.
  for (const [hex, ratio] of [
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#949494', 3.03],
    ['#ff0000', 4.0],
    ['#0000ff', 8.59],
    ['#00ff00', 1.37],
  ] as const) {
    expect([hex, contrast(over(hex, black), white)]).toEqual([hex, expect.closeTo(ratio, 2)])
  }
  fc.assert(fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a)))
})

test('luminance goes from black to white', () => {
  expect([luminance(black), luminance(white)]).toEqual([0, 1])
  fc.assert(fc.property(colour, (one) => luminance(one) >= 0 && luminance(one) <= 1))
})

test('black or white is at least 4.58 from any colour', () => {
  fc.assert(
    fc.property(colour, (one) => Math.max(contrast(one, white), contrast(one, black)) >= 4.58),
  )
})

test('a colour that a screen can show comes back from OKLCH as it was', () => {
  fc.assert(
    fc.property(colour, (one) => {
      expect(fromOklch(toOklch(one))).toEqual(one)
    }),
    { numRuns: 2000 },
  )
})

test('OKLCH is that of CSS Color 4', () => {
  // The specification's samples of `oklch()` for named colours.
  const [lightness, chroma, hue] = toOklch([255, 0, 0])
  expect([lightness, chroma, (hue * 180) / Math.PI]).toEqual([
    expect.closeTo(0.628, 3),
    expect.closeTo(0.2577, 3),
    expect.closeTo(29.23, 1),
  ])
})

test('what shines through is seen mixed with what lies below', () => {
  expect(over('#ff000080', white)).toEqual([255, 127, 127])
  expect(over('#00000000', [1, 2, 3])).toEqual([1, 2, 3])
  fc.assert(
    fc.property(colour, colour, (above, below) => {
      expect(over(toHex(above), below)).toEqual(above)
    }),
  )
})
