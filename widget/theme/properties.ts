/**
 * Colours a host may set, as `--jz-<name>`. What they are for stands with the element
 * (`proof/jz-proof.ts`, `@cssprop`).
 */
export const colourNames = [
  'surface',
  'ink',
  'quiet',
  'line',
  'edge',
  'accent',
  'danger',
  'focus',
] as const

export type ColourName = (typeof colourNames)[number]

/** Lengths a host may set, with the least and the most that leave a readable page, in CSS px. */
export const lengths = { radius: [0, 24], size: [14, 32] } as const

export type LengthName = keyof typeof lengths

export const lengthNames = Object.keys(lengths) as LengthName[]

/** `font` is a list of families; what is not installed is passed over. */
export type PropertyName = ColourName | LengthName | 'font'

/** Names of families, quoted or not: nothing that is a function, refers or loads. */
export const fontPattern = /^[\p{L}\p{N} "',_-]{1,200}$/u

export const themeNames = ['azure', 'cinnabar', 'slate'] as const

export type ThemeName = (typeof themeNames)[number]

export type Scheme = 'light' | 'dark'
