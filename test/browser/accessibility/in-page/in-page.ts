import { focus, giveFocusBack, isFocused, isInSight, keepFocus } from './focus.ts'
import { misfits } from './misfits.ts'
import { smallTargets } from './small-targets.ts'
import { spacing } from './spacing.ts'
import { violations } from './violations.ts'

/** What a test asks the documents of a page, in each of them (`../ask.ts`). */
export const inPage = {
  focus,
  giveFocusBack,
  isFocused,
  isInSight,
  keepFocus,
  misfits,
  smallTargets,
  spacing,
  violations,
}

export type InPage = typeof inPage

declare global {
  interface Window {
    inPage: InPage
  }
}

window.inPage = inPage
