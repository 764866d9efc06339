import { over, toHex } from './colour.ts'
import { luminance, white } from './contrast.ts'
import { type Correction, correct } from './correct.ts'
import type { Scheme } from './properties.ts'
import { type Palette, themes } from './themes.ts'
import type { Wanted } from './wanted.ts'

/** What a citizen sees of what a host wants. */
export interface Settled {
  /** Of the surface as it is, for the browser's own controls. */
  readonly scheme: Scheme
  readonly palette: Palette
  /** Only of colours the host set: what of ours had to follow them is nobody's mistake. */
  readonly corrections: readonly Correction[]
}

/** Below this luminance white is further away than black. */
const middle = 0.179

/** Fills in the theme around what the host set, and corrects what fails. */
export function settle({ theme, scheme, properties }: Wanted): Settled {
  const ready = themes[theme]
  const asked = over(ready[scheme].surface, white)
  const surface = properties.surface ? over(properties.surface, asked) : asked
  // A host that only darkens the surface gets a dark theme's ink on it.
  const seen = luminance(surface) < middle ? 'dark' : 'light'
  const { palette, corrections } = correct({
    ...ready[seen],
    ...properties,
    surface: toHex(surface),
  })
  return { scheme: seen, palette, corrections: corrections.filter(({ name }) => properties[name]) }
}
