import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Hex, over, toHex } from '../../../widget/theme/colour.ts'
import { contrast, luminance, white } from '../../../widget/theme/contrast.ts'
import { pairs } from '../../../widget/theme/correct.ts'
import { toOklch } from '../../../widget/theme/oklch.ts'
import { colourNames, themeNames } from '../../../widget/theme/properties.ts'
import { settle } from '../../../widget/theme/settle.ts'
import { type Palette, themes } from '../../../widget/theme/themes.ts'
import { readWanted } from '../../../widget/theme/wanted.ts'

const wantedBy = (properties: object, scheme = 'light', theme = 'azure') =>
  readWanted({ theme, scheme, properties })

/** The pairs that do not stand far enough apart. */
function failures(palette: Palette): unknown[] {
  return pairs.filter(([one, other, least]) => {
    const [above, below] = [palette[one], palette[other]]
    return contrast(over(above, white), over(below, white)) < least
  })
}

const hex = fc.uint8Array({ minLength: 3, maxLength: 4 }).map((bytes): Hex => toHex([...bytes]))
const anyTheme = fc.record({
  theme: fc.constantFrom(...themeNames),
  scheme: fc.constantFrom('light', 'dark'),
  properties: fc.record(Object.fromEntries(colourNames.map((name) => [name, hex])), {
    requiredKeys: [],
  }),
})

test.each(themeNames.flatMap((theme) => [[theme, 'light'] as const, [theme, 'dark'] as const]))(
  '%s in %s passes as it is',
  (theme, scheme) => {
    const settled = settle(wantedBy({}, scheme, theme))
    expect(settled).toEqual({ scheme, palette: themes[theme][scheme], corrections: [] })
    expect(failures(settled.palette)).toEqual([])
  },
)

test('whatever colours a host sets, every pair passes', () => {
  fc.assert(
    fc.property(anyTheme, (one) => {
      const { palette } = settle(readWanted(one))
      expect(Object.keys(palette).sort()).toEqual([...colourNames].sort())
      expect(Object.values(palette).filter((value) => !/^#[0-9a-f]{6}$/.test(value))).toEqual([])
      expect(failures(palette)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a colour that passes is used as the host set it', () => {
  fc.assert(
    fc.property(anyTheme, (one) => {
      const wanted = readWanted(one)
      const { palette, corrections } = settle(wanted)
      for (const [name, against, least] of pairs) {
        const set = wanted.properties[name]
        if (!set) continue
        const ground = over(palette[against], white)
        const asSeen = over(set, ground)
        const told = corrections.find((correction) => correction.name === name)
        if (contrast(asSeen, ground) >= least) {
          expect([palette[name], told]).toEqual([toHex(asSeen), undefined])
        } else {
          expect(told).toMatchObject({ wanted: toHex(asSeen), used: palette[name], against, least })
          expect(told?.wantedRatio).toBeLessThan(least)
          expect(told?.usedRatio).toBeGreaterThanOrEqual(least)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('a corrected colour keeps its hue', () => {
  const vivid = fc.record({ accent: hex }).filter(({ accent }) => {
    const [lightness, chroma] = toOklch(over(accent, white))
    return chroma > 0.08 && lightness > 0.5 && lightness < 0.9
  })
  fc.assert(
    fc.property(vivid, (properties) => {
      const { palette } = settle(wantedBy(properties))
      const [before, after] = [properties.accent, palette.accent].map(
        (colour) => toOklch(over(colour, white))[2],
      ) as [number, number]
      // The shortest way around the circle; 8 bits a channel leave a degree or two of noise.
      const turned = Math.abs(Math.atan2(Math.sin(after - before), Math.cos(after - before)))
      expect((turned * 180) / Math.PI).toBeLessThan(3)
    }),
  )
})

test('the yellow of a flag becomes a readable ochre, by no more than it takes', () => {
  const { palette, corrections } = settle(wantedBy({ accent: '#ffcc00' }))
  const [correction, ...more] = corrections
  expect(more).toEqual([])
  expect(correction).toMatchObject({
    ...{ name: 'accent', against: 'surface', ground: '#ffffff', least: 4.5 },
    ...{ wanted: '#ffcc00', wantedRatio: expect.closeTo(1.53, 1), used: palette.accent },
  })
  expect(correction?.usedRatio).toBeLessThan(4.7)
})

test('what followed a host’s surface is corrected without a word', () => {
  const { palette, corrections } = settle(wantedBy({ surface: '#f3ead7' }))
  expect(palette.focus).not.toBe(themes.azure.light.focus)
  expect(corrections).toEqual([])
})

test('a host that only darkens the surface gets the dark theme around it', () => {
  const { scheme, palette } = settle(wantedBy({ surface: '#111111' }))
  expect([scheme, palette.ink]).toEqual(['dark', themes.azure.dark.ink])
  expect(luminance(over(palette.surface, white))).toBeLessThan(0.01)
})
