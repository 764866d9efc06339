import type { Rgb } from './contrast.ts'

/** `#rrggbb`, or `#rrggbbaa` where something shines through. */
export type Hex = `#${string}`

export const hexPattern = /^#([0-9a-f]{6}|[0-9a-f]{8})$/

/** The colour as it is seen on what lies below it. */
export function over(colour: Hex, below: Rgb): Rgb {
  const [red = 0, green = 0, blue = 0, alpha = 255] = bytesOf(colour)
  const mix = (above: number, i: 0 | 1 | 2) =>
    Math.round(below[i] + ((above - below[i]) * alpha) / 255)
  return [mix(red, 0), mix(green, 1), mix(blue, 2)]
}

export function toHex(channels: readonly number[]): Hex {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function bytesOf(colour: Hex): number[] {
  return (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
}
