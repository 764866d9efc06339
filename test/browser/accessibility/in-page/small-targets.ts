import { brief, ours } from './ours.ts'

/** WCAG 2.5.8 asks for 24 px, 2.5.5 (AAA) and this house for 44. */
const least = 44

/** Controls that are hard to hit. A box and its label are one target. */
export function smallTargets(): string[] {
  return ours('button, a[href], input, select, textarea, summary')
    .filter((control) => {
      const box = control.matches('[type=radio], [type=checkbox]') && control.closest('label')
      const { width, height } = (box || control).getBoundingClientRect()
      return width < least || height < least
    })
    .map(brief)
}
