import type { Told } from '../../site-map.ts'

/** What a code means, beyond its title, and what whoever meets it does. */
export interface ErrorWords {
  readonly means: Told
  readonly act: Told
}
