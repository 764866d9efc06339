import type { Html } from '../html.ts'
import type { Section } from '../page.ts'

/** The page for the back office, but for the table of verdicts. */
export interface OfficeWords {
  readonly title: string
  readonly lead: Html
  readonly verdictHeads: readonly string[]
  readonly sections: readonly Section[]
}
