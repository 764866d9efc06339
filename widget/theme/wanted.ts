import { type Hex, hexPattern } from './colour.ts'
import {
  type ColourName,
  colourNames,
  fontPattern,
  type LengthName,
  lengthNames,
  lengths,
  type PropertyName,
  type Scheme,
  type ThemeName,
  themeNames,
} from './properties.ts'

/** How a host wants a proof to look. Plain data, so that it can be sent into a frame. */
export interface Wanted {
  readonly theme: ThemeName
  readonly scheme: Scheme
  readonly properties: Properties
}

/** By name without `--jz-`; lengths in px. */
type Properties = { readonly [Name in ColourName]?: Hex } & {
  readonly [Name in LengthName | 'font']?: string
}

const lengthPattern = /^(\d{1,2}(?:\.\d{1,4})?)px$/

/** What may be applied of anything that claims to be wanted: the rest is as if it was not said. */
export function readWanted(value: unknown): Wanted {
  const { theme, scheme, properties } = Object(value)
  const said = Object(properties)
  const read: { [Name in PropertyName]?: string } = {}
  for (const name of colourNames) keep(name, (text) => (hexPattern.test(text) ? text : undefined))
  for (const name of lengthNames) keep(name, (text) => clamp(name, text))
  keep('font', (text) => (fontPattern.test(text) ? text : undefined))
  return {
    theme: themeNames.find((name) => name === theme) ?? 'azure',
    scheme: scheme === 'dark' ? 'dark' : 'light',
    properties: read as Properties,
  }

  function keep(name: PropertyName, check: (text: string) => string | undefined): void {
    const text: unknown = said[name]
    const kept = typeof text === 'string' ? check(text) : undefined
    if (kept !== undefined) read[name] = kept
  }
}

/** Lengths beyond what leaves a readable page end at the bound. */
function clamp(name: LengthName, text: string): string | undefined {
  const px = lengthPattern.exec(text)?.[1]
  const [least, most] = lengths[name]
  return px && `${Math.min(most, Math.max(least, Number(px)))}px`
}
