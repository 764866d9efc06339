import { fromLinear, type Rgb, toLinear } from './contrast.ts'

/** OKLab in polar form: lightness 0 to 1, chroma, hue in radians (CSS Color 4, `oklch()`). */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

export function toOklch(colour: Rgb): Oklch {
  const [red, green, blue] = colour.map(toLinear) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)]
}

/** The colour itself, or the most colourful one of its lightness and hue that a screen can show. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  let [most, none] = [chroma, 0]
  if (isShown(toLight([lightness, chroma, hue]))) none = chroma
  else {
    // Sixteen halvings are finer than 8 bits a channel.
    for (let i = 0; i < 16; i++) {
      const half = (most + none) / 2
      if (isShown(toLight([lightness, half, hue]))) none = half
      else most = half
    }
  }
  const [red, green, blue] = toLight([lightness, none, hue]).map(fromLinear)
  return [red ?? 0, green ?? 0, blue ?? 0]
}

function toLight([lightness, chroma, hue]: Oklch): number[] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function isShown(light: number[]): boolean {
  return light.every((part) => part >= -0.0005 && part <= 1.0005)
}
