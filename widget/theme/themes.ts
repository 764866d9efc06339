import type { Hex } from './colour.ts'
import type { ColourName, Scheme, ThemeName } from './properties.ts'

export type Palette = { readonly [Name in ColourName]: Hex }

interface Theme extends Readonly<Record<Scheme, Palette>> {
  readonly radius: `${number}px`
}

/** The ready themes. They pass as they are; `azure` in light is what the style sheet itself says. */
export const themes: { readonly [Name in ThemeName]: Theme } = {
  azure: {
    radius: '6px',
    light: {
      surface: '#ffffff',
      ink: '#1f2328',
      quiet: '#57606a',
      line: '#c9d1d9',
      edge: '#6e7781',
      accent: '#1d4f91',
      danger: '#a1221b',
      focus: '#d9770a',
    },
    dark: {
      surface: '#0f1b2d',
      ink: '#e6edf6',
      quiet: '#a9b6c6',
      line: '#33445a',
      edge: '#73859c',
      accent: '#8fbcff',
      danger: '#ffa198',
      focus: '#f5a524',
    },
  },
  // The red of government portals. What is wrong is told in another hue, the focus in its opposite.
  cinnabar: {
    radius: '4px',
    light: {
      surface: '#ffffff',
      ink: '#2a1f1c',
      quiet: '#6b5a55',
      line: '#d9cdc9',
      edge: '#8a7670',
      accent: '#b3261e',
      danger: '#8f3d00',
      focus: '#1a5fb4',
    },
    dark: {
      surface: '#211513',
      ink: '#f7ebe8',
      quiet: '#cbb5af',
      line: '#4a3733',
      edge: '#96807a',
      accent: '#ff9d8f',
      danger: '#ffb86b',
      focus: '#6cb2ff',
    },
  },
  // Nearly black on white and square, as GOV.UK and USWDS have it.
  slate: {
    radius: '0px',
    light: {
      surface: '#ffffff',
      ink: '#0b0c0c',
      quiet: '#4a5259',
      line: '#b1b4b6',
      edge: '#0b0c0c',
      accent: '#26374a',
      danger: '#b10e1e',
      focus: '#0050d8',
    },
    dark: {
      surface: '#16191d',
      ink: '#ffffff',
      quiet: '#c9ced3',
      line: '#4d545b',
      edge: '#dfe3e6',
      accent: '#d3dfea',
      danger: '#ff8f85',
      focus: '#ffd21f',
    },
  },
}
