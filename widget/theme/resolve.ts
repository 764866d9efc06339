import { type Hex, toHex } from './colour.ts'
import type { LengthName, Scheme } from './properties.ts'

/** The browser as the judge of what a value means, so that whatever it understands may be set. */
export interface Resolver {
  /** @returns nothing for what is no colour */
  colour(value: string): Hex | undefined
  /** @returns CSS px; nothing for what is no length */
  length(name: LengthName, value: string): string | undefined
  /** Takes the probe off the page again. */
  done(): void
}

/** @param root of an element that is on the page, since nothing is computed elsewhere */
export function resolver(root: ShadowRoot, scheme: Scheme): Resolver {
  const probe = document.createElement('span')
  probe.hidden = true
  root.append(probe)
  const { style } = probe
  // Forced colours would answer for the host; `light-dark()` asks for the scheme.
  style.setProperty('forced-color-adjust', 'none')
  style.setProperty('color-scheme', scheme)
  return {
    colour(value) {
      style.color = ''
      style.color = value
      if (!style.color) return undefined
      // Else computed values keep the space they were given in. Old browsers, which ignore this, know
      // no space but sRGB.
      style.color = `color-mix(in srgb, ${value}, ${value})`
      return readColour(getComputedStyle(probe).color)
    },
    length(name, value) {
      const property = name === 'size' ? 'fontSize' : 'borderTopLeftRadius'
      style[property] = ''
      style[property] = value
      if (!style[property]) return undefined
      const px = /^([\d.]+)px$/.exec(getComputedStyle(probe)[property])?.[1]
      return px && `${Math.round(Number(px) * 100) / 100}px`
    },
    done: () => probe.remove(),
  }
}

/** `rgb(29, 79, 145)`, `rgba(29, 79, 145, 0.5)` or `color(srgb 0.11 0.31 0.57 / 0.5)`. */
function readColour(computed: string): Hex | undefined {
  const [, space, list = ''] = /^(rgba?|color)\((?:srgb )?(.+)\)$/.exec(computed) ?? []
  const numbers = list.split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : Number(part)))
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
  if (!space || numbers.some(Number.isNaN)) return undefined
  const channels = [red, green, blue].map((part) => (space === 'color' ? part * 255 : part))
  return toHex(
    [...channels, alpha * 255].map((part) => Math.min(255, Math.max(0, Math.round(part)))),
  )
}
